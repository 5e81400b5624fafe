import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { GraphqlRequest } from '../graphql/idempotency.ts';
import type { AskedForPage } from './graphql-endpoint.ts';
import { nonceOf } from './page-policy.ts';

/** What the build of the web app leaves where a nonce belongs. */
const NONCE = '__CSP_NONCE__';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** How the build has packed its files. */
const PACKED = { br: '.br', gzip: '.gz' } as const;
const TIGHTEST_FIRST = ['br', 'gzip'] as const;

/** Whose installation it is, and who opens the page. */
export type WhoseApp = {
  /** What the provider is called; undefined before there is one. */
  readonly named: () => Promise<string | undefined>;
  /** Whether a request comes from a browser in which somebody has signed in: whether they still are is not asked. */
  readonly isKnown: (request: Request) => boolean;
  readonly asked: AskedForPage;
};

/**
 * The web app from its built folder: hashed assets for a year, other files for an hour, the service worker never from a cache,
 * and the page itself for every address that a person opens: the web app knows its own. Anything else passes.
 */
export function webApp(folder: string, whose: WhoseApp): RequestHandler[] {
  const page = pageIn(folder, whose);
  const answerPage: RequestHandler = async (request, response, next) => {
    if (!isNavigation(request)) return next();
    if (page) return page.send(request, response);
    return void response.status(503).type('text').send('The web app is not built yet: run `npm start`.\n');
  };
  return [
    (request, response, next) =>
      request.path === '/' || request.path === '/index.html' ? answerPage(request, response, next) : next(),
    packedAssets(folder),
    mounted(
      '/assets/',
      express.static(folder, { index: false, redirect: false, fallthrough: false, immutable: true, maxAge: YEAR_MS }),
    ),
    manifest(folder, whose.named),
    express.static(folder, { index: false, redirect: false, maxAge: HOUR_MS, setHeaders: neverStale }),
    answerPage,
  ];
}

/** Which files an address needs beside those that every page begins with, as the build has found out. */
type Pages = readonly (readonly [address: string, files: readonly string[]])[];

/** The page with a nonce and with the first word about the files of its address; null when the web app isn't built. */
function pageIn(folder: string, { isKnown, asked }: WhoseApp) {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return null;
  const [head = '', body = '', ...none] = readFileSync(file, 'utf8').split(/(?=<\/head>|<\/body>)/);
  const parts = [head, body, none.join('')].map((part) => part.split(NONCE));
  const ahead = linksByAddress(folder);
  const question = questionIn(folder);
  /** Who opens it, for the page to read: it need not ask before it does anything. */
  const viewerOf = async (request: Request, response: Response): Promise<string> => {
    if (!question || !isKnown(request)) return '';
    try {
      const answer = await asked(request, response, structuredClone(question));
      return `<script type="application/json" id="viewer" nonce="${nonceOf(response)}">${answer.trim().replaceAll('<', '\\u003c')}</script>`;
    } catch {
      // The page comes all the same, asks for itself, and says what is wrong.
      return '';
    }
  };
  return {
    /** Never from a cache: the nonce of one answer is worthless in the next, and it may say who opened it. */
    async send(request: Request, response: Response): Promise<void> {
      const nonce = nonceOf(response);
      const { code, styles } = ahead.find(({ address }) => address.test(request.path)) ?? NO_LINKS;
      const viewer = await viewerOf(request, response);
      const [start, middle, end] = parts.map((part) => part.join(nonce));
      // What is in a template waits until the page has asked for what it shows (apps/web/src/early).
      const waiting = code.length > 1 ? `<template id="code">${code.join(nonce)}</template>` : '';
      response.setHeader('cache-control', 'no-store');
      response.type('html').send([start, viewer, waiting, middle, styles.join(nonce), end].join(''));
    },
  };
}

/** With what the page finds out who is signed in, as the build has left it. */
function questionIn(folder: string): GraphqlRequest | undefined {
  const file = join(folder, '.viewer.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as GraphqlRequest) : undefined;
}

const NO_LINKS = { code: [''], styles: [''] } as const;

/** The links that fetch an address's files with the page, cut where the nonce belongs: code before the frame, styles behind it. */
function linksByAddress(folder: string): { address: RegExp; code: readonly string[]; styles: readonly string[] }[] {
  const file = join(folder, '.pages.json');
  const pages = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Pages) : [];
  const links = (files: readonly string[]) => files.map(linkTo).join('').split(NONCE);
  return pages.map(([address, files]) => ({
    address: new RegExp(`^${address.replaceAll(/:\w+/g, '[^/]+')}/?$`),
    code: links(files.filter((one) => !one.endsWith('.css'))),
    styles: links(files.filter((one) => one.endsWith('.css'))),
  }));
}

const linkTo = (file: string): string =>
  file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="/${file}" nonce="${NONCE}">`
    : `<link rel="modulepreload" fetchpriority="low" crossorigin href="/${file}" nonce="${NONCE}">`;

/** Assets as the build has packed them, for whoever can unpack them. */
function packedAssets(folder: string): RequestHandler {
  const there = new Set(globSync('assets/*{.br,.gz}', { cwd: folder }).map((file) => `/${file.replaceAll('\\', '/')}`));
  const serve = express.static(folder, { index: false, redirect: false, immutable: true, maxAge: YEAR_MS });
  return (request, response, next) => {
    if (!there.has(`${request.path}${PACKED.gzip}`)) return next();
    response.vary('accept-encoding');
    const encoding = TIGHTEST_FIRST.find((one) => request.acceptsEncodings(one));
    if (!encoding) return next();
    response.type(extname(request.path));
    response.setHeader('content-encoding', encoding);
    const { url } = request;
    request.url = request.path + PACKED[encoding];
    serve(request, response, (error) => {
      request.url = url;
      response.removeHeader('content-encoding');
      next(error);
    });
  };
}

/** What an installed app is called: like the provider, whose portal it is. */
function manifest(folder: string, named: () => Promise<string | undefined>): RequestHandler {
  const file = join(folder, 'manifest.webmanifest');
  const built = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : null;
  return async (request, response, next) => {
    if (!built || request.path !== '/manifest.webmanifest') return next();
    const name = await named();
    response.setHeader('cache-control', 'public, max-age=3600');
    response.type('application/manifest+json').send({ ...built, ...(name && { name, short_name: name }) });
  };
}

/** A service worker that is out of date would hold the whole app back. */
function neverStale(response: Response, file: string): void {
  if (file.endsWith('sw.js')) response.setHeader('cache-control', 'no-cache');
}

/** A person's browser says that it wants a page; at the root the page is all there is, also for who just looks whether we live. */
const isNavigation = (request: Request): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  ((request.headers.accept?.includes('text/html') ?? false) || (request.path === '/' && !!request.accepts('html')));

const mounted =
  (prefix: string, handler: RequestHandler): RequestHandler =>
  (request, response, next) =>
    request.path.startsWith(prefix) ? handler(request, response, next) : next();
