import type { RequestHandler } from 'express';

/** Cuts off who takes longer than this to send a body, in milliseconds. */
export const bodiesWithin =
  (patienceMs: number): RequestHandler =>
  (request, _, next) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if (length !== undefined || encoding !== undefined) {
      const patience = setTimeout(() => request.destroy(), patienceMs);
      const enough = (): void => clearTimeout(patience);
      request.once('end', enough).once('close', enough);
    }
    next();
  };
