import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { documentCalled } from './documents.ts';

const ROUTES = fileURLToPath(new URL('../src/routes.tsx', import.meta.url));
const WORKER = fileURLToPath(new URL('worker.js', import.meta.url));

const LOCALES = fileURLToPath(new URL('../src/lib/locales', import.meta.url));

/** A page of routes.tsx: its path, or that it stands at its side's own, and where its code is. */
const PAGE = /(?:path: '([^']+)'|index: true),\s*\.\.\.page\(\s*\(\) => import\('\.\/((?:portal|desk|shared)[^']+)'\)/g;
/** The code around the pages of a side. */
const SIDE = /\.\.\.page\(\s*\(\) => import\('\.\/((portal|desk)\/\w+Side\.tsx)'\)/g;

/** What the server reads beside the page: which files an address needs, so that they are on their way with the first answer. */
export type Pages = readonly (readonly [address: string, files: readonly string[]])[];

/** Tells the server and the service worker which files there are. */
export function page(): Plugin {
  return {
    name: 'quayside:page',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const pages = JSON.stringify(pagesIn(bundle));
        this.emitFile({ type: 'asset', fileName: '.pages.json', source: pages });
        this.emitFile({ type: 'asset', fileName: '.viewer.json', source: JSON.stringify(viewerQuestion()) });
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: workerFor(bundle) });
      },
    },
  };
}

/** Who is signed in: what the server answers with the page, by the hash under which it is registered. */
function viewerQuestion(): object {
  const { __meta__ } = documentCalled('ViewerDocument');
  const persistedQuery = { version: 1, sha256Hash: __meta__?.hash };
  return { operationName: 'Viewer', variables: {}, extensions: { persistedQuery } };
}

function pagesIn(bundle: Rolldown.OutputBundle): Pages {
  const routes = readFileSync(ROUTES, 'utf8');
  const entry = startOf(bundle);
  const beyondEntry = (...sources: string[]) => {
    const files = new Set(sources.flatMap((source) => [...filesOf(bundle, chunkOf(bundle, `/src/${source}`))]));
    return [...files].filter((file) => !entry.has(file));
  };
  const sides = new Map([...routes.matchAll(SIDE)].map(([, source = '', side = '']) => [side, source]));
  return [...routes.matchAll(PAGE)].map(([, path, source = '']) => {
    const side = source.split('/')[0] ?? '';
    const shell = sides.get(side);
    const address = shell ? [`/${side}`, path].filter(Boolean).join('/') : (path ?? '/');
    return [address, beyondEntry(...(shell ? [shell] : []), source)];
  });
}

/** What every page begins with, as index.html says. */
function startOf(bundle: Rolldown.OutputBundle): Set<string> {
  const html = bundle['index.html'];
  const text = html?.type === 'asset' ? String(html.source) : '';
  return new Set([...text.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].flatMap(([, file]) => file ?? []));
}

function chunkOf(bundle: Rolldown.OutputBundle, source: string): Rolldown.OutputChunk {
  const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(source));
  if (chunk?.type !== 'chunk') throw new Error(`routes.tsx names ${source}, which has no chunk of its own`);
  return chunk;
}

/** A chunk and what it imports, with the style sheets of all of them. */
function filesOf(bundle: Rolldown.OutputBundle, chunk: Rolldown.OutputChunk, files = new Set<string>()): Set<string> {
  if (files.has(chunk.fileName)) return files;
  files.add(chunk.fileName);
  for (const sheet of chunk.viteMetadata?.importedCss ?? []) files.add(sheet);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === 'chunk') filesOf(bundle, imported, files);
  }
  return files;
}

/** The service worker of this build. */
function workerFor(bundle: Rolldown.OutputBundle): string {
  const main = [...startOf(bundle)].findLast((file) => file.endsWith('.js'));
  if (!main) throw new Error('index.html starts nothing');
  const kept = Object.keys(bundle).filter(
    (file) => /^assets\/.+\.(?:js|css|woff2)$/.test(file) && !/latin-ext/.test(file),
  );
  return readFileSync(WORKER, 'utf8')
    .replace("'__MAIN__'", JSON.stringify(`/${main}`))
    .replace('{ __TEXTS__: true }', () => JSON.stringify(offlineTexts()))
    .replace("['__ASSETS__']", JSON.stringify(kept.map((file) => `/${file}`)));
}

/** What the worker says without a connection, by language. */
function offlineTexts(): Record<string, unknown> {
  const texts: Record<string, unknown> = {};
  for (const folder of globSync('*/common.json', { cwd: LOCALES })) {
    const { offline } = JSON.parse(readFileSync(path.join(LOCALES, folder), 'utf8')) as { offline: unknown };
    texts[path.dirname(folder)] = offline;
  }
  return texts;
}
