import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { documentNames } from './documents.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const WEB = at('..');
const ENTRY = at('../src/early/early.ts');
const FRAME = [at('../src/early/frame.css'), at('../src/early/frame-narrow.css')];
const TOKENS = at('../src/ui/tokens.css');
const BASE = at('../src/ui/base.css');
const LOCALES = at('../src/lib/locales');

/** Where a text of the frames stands: file and path. */
const TEXTS = {
  home: 'portal:nav.home',
  tickets: 'portal:nav.tickets',
  finance: 'portal:nav.finance',
  technical: 'portal:nav.technical',
  greeting: 'portal:greeting',
  new: 'portal:new',
  more: 'portal:more',
  mine: 'tickets:list.mine',
  all: 'tickets:list.all',
  search: 'tickets:list.search',
  boards: 'boards:boards',
  administration: 'admin:administration',
  open: 'desk:nav.open',
  find: 'desk:bar.search',
  newTicket: 'portal:newTicket',
  own: 'desk:nav.mine',
  unassigned: 'desk:nav.unassigned',
  completed: 'desk:nav.completed',
  outbox: 'admin:outbox.title',
} as const;

/**
 * Puts into the page what it does while its code is on the way (src/early): the script, the styles of the frame, and the style
 * sheets of the code behind it, so that the frame is drawn before they have come.
 */
export function early(): Plugin {
  return {
    name: 'quayside:early',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const font = /<link[^>]*as="font"[^>]*href="([^"]+)"/.exec(html)?.[1];
        if (!font) throw new Error('index.html fetches no font');
        const script = await scriptOf();
        const sheets: string[] = [];
        const rest = html.replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, (sheet) => (sheets.push(sheet), ''));
        // What is drawn and asked first goes first.
        return rest
          .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
          .replace('<!-- early styles -->', () => `<style nonce="__CSP_NONCE__">${stylesWith(font)}</style>`)
          .replace('<!-- early script -->', () => `<script nonce="__CSP_NONCE__">${script}</script>${sheets.join('')}`);
      },
    },
  };
}

/** The script with what it needs of the app, as one function that leaves nothing behind. */
async function scriptOf(): Promise<string> {
  const built = await build({
    configFile: false,
    root: WEB,
    logLevel: 'error',
    plugins: [documentNames(), withoutLibraries()],
    define: { __FRAME_TEXTS__: JSON.stringify({ en: textsIn('en'), de: textsIn('de') }) },
    build: {
      write: false,
      target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        output: { format: 'iife', codeSplitting: false },
        // Of a page only its question is wanted, of an icon its lines.
        treeshake: {
          moduleSideEffects: (id) => id === ENTRY,
          manualPureFunctions: ['createContext', 'createLucideIcon'],
          propertyReadSideEffects: false,
        },
      },
    },
  });
  const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error('early.ts became no script');
  if (chunk.imports.length > 0) throw new Error(`early.ts needs ${chunk.imports.join(', ')}, which is not there yet`);
  if (/<\/script/i.test(chunk.code)) throw new Error('early.ts would end its own script');
  return chunk.code.trim();
}

/** Of the modules that a question stands in only the question is wanted: what draws and what asks stays away. */
function withoutLibraries(): Plugin {
  return {
    name: 'quayside:without-libraries',
    enforce: 'pre',
    resolveId: (id) => (/^(?:react|@apollo\/client|@mantine\/|rxjs|graphql)\b/.test(id) ? '\0nothing' : undefined),
    load: (id) => (id === '\0nothing' ? { code: 'module.exports = {};', moduleSideEffects: false } : undefined),
  };
}

function textsIn(language: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, place] of Object.entries(TEXTS)) {
    const [file = '', path = ''] = place.split(':');
    const texts: unknown = JSON.parse(readFileSync(`${LOCALES}/${language}/${file}.json`, 'utf8'));
    const text = path
      .split('.')
      .reduce<unknown>((of, key) => (typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined), texts);
    if (text === undefined) throw new Error(`the frames need ${place} in ${language}`);
    found[name] = text;
  }
  return found;
}

/** The styles of the frame with the tokens that they name, and the font, whose file is the page's own. */
function stylesWith(font: string): string {
  const frame = FRAME.map((file) => readFileSync(file, 'utf8')).join('');
  const face = /@font-face \{(?:(?!latin-ext)[^}])*\}/.exec(readFileSync(BASE, 'utf8'))?.[0];
  if (!face) throw new Error('base.css has no font for Latin letters');
  const [light = '', ...schemes] = readFileSync(TOKENS, 'utf8').match(/^:root[^{]*\{[^}]*\}/gm) ?? [];
  const tokens = new Map(
    [...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const needed = new Set<string>();
  const need = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\((--[\w-]+)/g)) {
      const value = tokens.get(name);
      if (value === undefined) throw new Error(`the frame is drawn with ${name}, which tokens.css does not have`);
      if (needed.has(name)) continue;
      needed.add(name);
      need(value);
    }
  };
  need(frame);
  const own = [...needed].map((name) => `${name}:${tokens.get(name)}`).join(';');
  const scheme = schemes.filter((rule) => rule.startsWith(':root[data-theme')).join('');
  return tight(`${face.replace(/url\([^)]*\)/, `url(${font})`)}:root{color-scheme:light dark;${own}}${scheme}${frame}`);
}

const tight = (css: string): string =>
  css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();
