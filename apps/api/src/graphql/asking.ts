import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from './words.ts';

/** What an error's answer must know of the request; Apollo Server hands nothing of it to `formatError`. */
export type Asking = {
  readonly requestId: string;
  readonly locale: Locale;
  /**
   * Who accepts `application/graphql-response+json` is told by the status that a request was refused; to others every
   * well-formed request is answered with 200.
   */
  readonly statusTells: boolean;
};

const current = new AsyncLocalStorage<Asking>();

/** Runs the work for this request: everything that it awaits finds the request again. */
export const whileAsking = <T>(asking: Asking, work: () => T): T => current.run(asking, work);

/** The request that is being answered. */
export const nowAsking = (): Asking => current.getStore() ?? { requestId: 'none', locale: 'en', statusTells: true };
