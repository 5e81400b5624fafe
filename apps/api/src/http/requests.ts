import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Request, RequestHandler } from 'express';
import type { Log } from '../log.ts';

const HEADER = 'x-request-id';
const SANE = /^[\w.:-]{1,100}$/;

/** The ID that the request is known by: in its answer, in the log, in errors. */
export const requestIdOf = (request: Request): string => String(request.headers[HEADER]);

/** The address that the request came from, behind trusted proxies the one they name; IPv4 as IPv4. */
export const addressOf = (request: Request): string => (request.ip ?? '').replace(/^::ffff:(?=[\d.]+$)/, '');

/** Gives a request its ID, or keeps a sane one that it came with, and puts its answer into the log. */
export function know(request: Request, response: ServerResponse, log: Log): void {
  const given = request.headers[HEADER];
  const requestId = typeof given === 'string' && SANE.test(given) ? given : randomUUID();
  request.headers[HEADER] = requestId;
  response.setHeader(HEADER, requestId);
  if (!log.isLevelEnabled('info')) return;
  const begun = performance.now();
  const { method } = request;
  const [path] = request.url.split('?', 1);
  response.once('close', () => {
    const ms = Math.round((performance.now() - begun) * 10) / 10;
    const { statusCode: status, writableFinished: sent } = response;
    const address = addressOf(request);
    log.info(
      sent ? { requestId, method, path, status, ms, address } : { requestId, method, path, status, ms, address, sent },
    );
  });
}

/** The same for everything that express answers. */
export const knowRequests =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    know(request, response, log);
    next();
  };
