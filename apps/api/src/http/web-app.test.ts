import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Contact } from '../domains/people/contact.entity.ts';
import { endpoint } from '../testing/endpoint.ts';
import { installation } from '../testing/installation.ts';
import { logins } from '../testing/logins.ts';

const PAGE = `<!doctype html><head><meta property="csp-nonce" nonce="__CSP_NONCE__"><script type="module" nonce="__CSP_NONCE__" src="/assets/main-abc.js"></script></head><body></body>`;
const MANIFEST = { name: 'Quayside', short_name: 'Quayside', start_url: '/' };
const SCRIPT = `console.log('${'quayside '.repeat(1_000)}');`;

const home = installation();
const server = endpoint(home, {
  publicUrl: 'https://desk.example',
  before: ({ webFolder }) => {
    mkdirSync(join(webFolder, 'assets'));
    writeFileSync(join(webFolder, 'index.html'), PAGE);
    writeFileSync(join(webFolder, 'assets', 'main-abc.js'), SCRIPT);
    writeFileSync(join(webFolder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(webFolder, '.secret'), 'not for the world');
    writeFileSync(join(webFolder, 'assets', 'main-abc.js.br'), brotliCompressSync(SCRIPT));
    writeFileSync(join(webFolder, 'assets', 'main-abc.js.gz'), gzipSync(SCRIPT));
    writeFileSync(join(webFolder, 'sw.js'), 'self.skipWaiting();');
    writeFileSync(join(webFolder, 'manifest.webmanifest'), JSON.stringify(MANIFEST));
    writeFileSync(
      join(webFolder, '.pages.json'),
      JSON.stringify([
        ['/portal', ['assets/home-1.js']],
        ['/portal/tickets/:number', ['assets/ticket-1.js', 'assets/ticket-1.css']],
      ]),
    );
    writeFileSync(join(webFolder, '.viewer.json'), JSON.stringify({ query: '{ viewer { name } provider { name } }' }));
  },
});

const { person, signIn } = logins(home, server);

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url + path, { headers, redirect: 'manual' });
const open = (path: string): Promise<Response> => get(path, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
const nonceIn = (policy: string | null): string => /'nonce-([^']+)'/.exec(policy ?? '')?.[1] ?? 'none';

test('every page has a nonce of its own, in its policy and in its scripts, and is kept by no cache', async () => {
  const pages = await Promise.all(['/', '/index.html', '/tickets/ticket_01', '/a.b'].map(open));
  const nonces = new Set<string>();
  for (const page of pages) {
    const nonce = nonceIn(page.headers.get('content-security-policy'));
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toBe(PAGE.replaceAll('__CSP_NONCE__', nonce));
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('etag')).toBeNull();
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(pages.length);
});

test('the policy lets nothing in from elsewhere and nobody frame us', async () => {
  const { headers } = await open('/');
  const policy = headers.get('content-security-policy')!;
  const nonce = nonceIn(policy);
  expect(policy.split(';')).toEqual([
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]);
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(Object.fromEntries(headers)).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()') as string,
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});

test('hashed assets are kept for a year, other files for an hour', async () => {
  const asset = await get('/assets/main-abc.js');
  expect(await asset.text()).toBe(SCRIPT);
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(asset.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('public, max-age=3600');
});

test('what is worth it is compressed as the browser likes', async () => {
  for (const encoding of ['br', 'gzip'])
    expect((await get('/assets/main-abc.js', { 'accept-encoding': encoding })).headers.get('content-encoding')).toBe(
      encoding,
    );
  expect((await get('/favicon.svg', { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull();
});

test('the page is for people: a missing file, a program or another method gets 404', async () => {
  expect((await get('/nothing-here', { accept: 'application/json' })).status).toBe(404);
  expect(await (await get('/nothing-here', { accept: 'application/json' })).json()).toEqual({
    error: 'There is nothing here.',
  });
  expect(await (await get('/nothing-here', { accept: 'text/plain' })).text()).toBe('There is nothing here.\n');
  expect((await open('/assets/gone-def.js')).status).toBe(404);
  expect((await fetch(`${server.url}/tickets`, { method: 'POST', headers: { accept: 'text/html' } })).status).toBe(404);
  for (const path of [
    '/.secret',
    '/assets/../.secret',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%c0%ae',
  ]) {
    const response = await get(path, { accept: '*/*' });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('world');
  }
});

test('the schema can be downloaded', async () => {
  const response = await get('/schema.graphql');
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toContain('type Query {');
});

test('says whether it is alive, and ready', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
  expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' });
});

test('an asset goes out as tightly as the build has packed it, for whoever can unpack it', async () => {
  for (const [accepted, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
  ] as const) {
    const asset = await get('/assets/main-abc.js', { 'accept-encoding': accepted });
    expect(asset.headers.get('content-encoding')).toBe(encoding);
    expect(asset.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(await asset.text()).toBe(SCRIPT);
  }
  const plain = await get('/assets/main-abc.js', { 'accept-encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(SCRIPT);
});

test('a page names the files of its address, and of no other', async () => {
  const ticket = await open('/portal/tickets/17');
  const nonce = nonceIn(ticket.headers.get('content-security-policy'));
  const html = await ticket.text();
  expect(html).toContain(
    `<link rel="modulepreload" fetchpriority="low" crossorigin href="/assets/ticket-1.js" nonce="${nonce}">`,
  );
  expect(html).toContain(`<link rel="stylesheet" crossorigin href="/assets/ticket-1.css" nonce="${nonce}"></body>`);
  // Code waits until the page has asked for what it shows.
  expect(/<template id="code">(.*)<\/template><\/head>/.exec(html)?.[1]).toContain('ticket-1.js');
  expect(html).not.toContain('home-1.js');
  expect(await (await open('/portal')).text()).toContain('/assets/home-1.js');
  expect(await (await open('/portal/elsewhere')).text()).not.toContain('modulepreload');
  expect((await get('/.pages.json')).status).toBe(404);
});

test('a page says who opens it to them alone, and nothing to who has no session', async () => {
  const { email, contact } = await person();
  await home.database.dataSource.manager.update(Contact, contact.id, { name: 'Nadia </script><b>Roux</b>' });
  const browser = server.browser();
  await signIn(browser, email);
  const opened = async (cookie?: string) => {
    const page = await get('/portal', { accept: 'text/html', ...(cookie && { cookie }) });
    const html = await page.text();
    const [, told] = /<script type="application\/json" id="viewer" nonce="[^"]+">(.*?)<\/script>/.exec(html) ?? [];
    return { page, html, told: told === undefined ? undefined : (JSON.parse(told) as unknown) };
  };
  const theirs = await opened(browser.cookie);
  expect(theirs.told).toMatchObject({ data: { viewer: { name: 'Nadia </script><b>Roux</b>' } } });
  expect(theirs.html).not.toContain('<b>Roux');
  expect(theirs.page.headers.get('cache-control')).toBe('no-store');
  expect((await opened()).told).toBeUndefined();
  const ended = await opened('__Host-quayside_session=ended');
  expect(ended.told).toMatchObject({ data: { viewer: null } });
  expect(ended.page.headers.get('set-cookie')).toMatch(/__Host-quayside_session=;/);
  expect((await get('/.viewer.json')).status).toBe(404);
});

test('an installed app is called like the provider, and its service worker is asked for each time', async () => {
  const unnamed = await get('/manifest.webmanifest');
  expect(unnamed.headers.get('content-type')).toMatch(/^application\/manifest\+json/);
  expect(await unnamed.json()).toEqual(MANIFEST);
  await home.build.provider({ name: 'Lanternworks IT' });
  expect(await (await get('/manifest.webmanifest')).json()).toEqual({
    ...MANIFEST,
    name: 'Lanternworks IT',
    short_name: 'Lanternworks IT',
  });
  const worker = await get('/sw.js');
  expect(worker.headers.get('cache-control')).toBe('no-cache');
  expect(worker.headers.get('content-type')).toMatch(/^text\/javascript/);
});
