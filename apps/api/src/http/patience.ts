import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';

/** A body must be here, whole, after so long; files may take longer. */
export const BODY_PATIENCE_MS = 60_000;

/** Cuts off a request whose body takes longer than this, in milliseconds. */
export function awaitBody(request: IncomingMessage, patienceMs: number): void {
  const patience = setTimeout(() => request.destroy(), patienceMs);
  const enough = (): void => clearTimeout(patience);
  request.once('end', enough).once('close', enough);
}

/** The same for every request that has one. */
export const bodiesWithin =
  (patienceMs: number): RequestHandler =>
  (request, _, next) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if (length !== undefined || encoding !== undefined) awaitBody(request, patienceMs);
    next();
  };
