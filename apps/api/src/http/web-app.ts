import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { nonceOf } from './page-policy.ts';

/** What the build of the web app leaves where a nonce belongs. */
const NONCE = '__CSP_NONCE__';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/**
 * The web app from its built folder: hashed assets for a year, other files for an hour, and the page itself for every
 * address that a person opens: the web app knows its own. Anything else passes.
 */
export function webApp(folder: string): RequestHandler[] {
  const page = pageIn(folder);
  const answerPage: RequestHandler = (request, response, next) => {
    if (!isNavigation(request)) return next();
    return page
      ? sendPage(page, response)
      : void response.status(503).type('text').send('The web app is not built yet: run `npm start`.\n');
  };
  return [
    (request, response, next) =>
      request.path === '/' || request.path === '/index.html' ? answerPage(request, response, next) : next(),
    mounted(
      '/assets/',
      express.static(folder, { index: false, redirect: false, fallthrough: false, immutable: true, maxAge: YEAR_MS }),
    ),
    express.static(folder, { index: false, redirect: false, maxAge: HOUR_MS }),
    answerPage,
  ];
}

/** The parts of the page between which the nonce belongs; null when the web app isn't built. */
function pageIn(folder: string): readonly string[] | null {
  const file = join(folder, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8').split(NONCE) : null;
}

/** Never from a cache: the nonce of one answer is worthless in the next. */
function sendPage(parts: readonly string[], response: Response): void {
  response.setHeader('cache-control', 'no-store');
  response.type('html').send(parts.join(nonceOf(response)));
}

/** A person's browser says that it wants a page; at the root the page is all there is, also for who just looks whether we live. */
const isNavigation = (request: Request): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  ((request.headers.accept?.includes('text/html') ?? false) || (request.path === '/' && !!request.accepts('html')));

const mounted =
  (prefix: string, handler: RequestHandler): RequestHandler =>
  (request, response, next) =>
    request.path.startsWith(prefix) ? handler(request, response, next) : next();
