// The service worker: keeps the page and its code on the device, so that the app opens without a connection. It never touches
// what is asked of the server: /graphql, /files and /mail pass by. The build puts its own files in the place of the words in
// capitals (vite/page.ts); another build is another worker with a cache of its own.

/** The code that the page starts with: the build's own name. */
const MAIN = '__MAIN__';
const ASSETS = ['__ASSETS__'];
/** Title, sentence and button of the page that stands in for one that can't be had, by language. */
const TEXTS = { __TEXTS__: true };

const CACHE = `quayside ${MAIN}`;
const SETTINGS = 'quayside settings';
const PAGE = '/';
const LANGUAGE = '/language';

/** So long the server may take for the page until the kept one is shown, in milliseconds. */
const PATIENCE_MS = 3_000;

const isOurs = (path) => /^\/(?:$|index\.html$|login$|portal(?:\/|$)|desk(?:\/|$))/.test(path);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'take-over') void self.skipWaiting();
  if (data?.type === 'speak') void remember(data.language);
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && isOurs(pathname)) event.respondWith(page(event));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

async function install() {
  const answer = await fetch(PAGE, { cache: 'no-store', credentials: 'omit', headers: { accept: 'text/html' } });
  const text = await answer.clone().text();
  // While a server is being replaced, two builds may answer: the next try finds one.
  if (!answer.ok || !text.includes(MAIN)) throw new Error('the page is of another build');
  const cache = await caches.open(CACHE);
  // With its headers: the nonce in the page's policy and the one in the page belong together.
  await cache.put(PAGE, answer);
  await cache.addAll(ASSETS);
}

async function activate() {
  for (const name of await caches.keys()) if (name !== CACHE && name !== SETTINGS) await caches.delete(name);
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

/** From the server; from the device when that does not answer in time, or not at all. */
async function page(event) {
  const answer = fromServer(event);
  const kept = await fromCache(PAGE);
  if (!kept) return answer.catch(standIn);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const first = await Promise.race([answer, late]).catch(() => kept);
  return first ?? kept;
}

async function fromServer(event) {
  const answer = (await event.preloadResponse) ?? (await fetch(event.request));
  if (answer.status >= 500) throw new Error(`the server answers ${answer.status}`);
  return answer;
}

/** Hashed: the same name is the same file. */
const asset = async (request) => (await fromCache(request)) ?? fetch(request);

const fromCache = (what) => caches.match(what, { cacheName: CACHE, ignoreVary: true });

async function remember(language) {
  const settings = await caches.open(SETTINGS);
  await settings.put(LANGUAGE, new Response(language));
}

/** Says that there is no connection, in the language that was spoken last. */
async function standIn() {
  const remembered = await caches.match(LANGUAGE, { cacheName: SETTINGS });
  const wanted = [await remembered?.text(), ...self.navigator.languages.map((tag) => tag.split('-')[0])];
  const language = wanted.find((code) => code in TEXTS) ?? 'en';
  const { title, sentence, again } = TEXTS[language];
  const style =
    ':root{color-scheme:light dark;font:15px/24px system-ui,sans-serif}body{margin:20vh auto 0;max-width:26rem;padding:0 24px}' +
    'h1{font-size:22px;line-height:28px}a{display:inline-block;padding:12px 0;color:LinkText}';
  const nonce = crypto.randomUUID();
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style nonce="${nonce}">${style}</style><main><h1>${title}</h1><p>${sentence}</p><a href="">${again}</a></main></html>`;
  return new Response(html, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`,
    },
  });
}
