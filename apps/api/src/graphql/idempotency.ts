import { hash } from 'node:crypto';
import type { Context } from './context.ts';
import type { DocumentFacts } from './documents.ts';
import { invalid } from './errors.ts';

/** The parameters of a GraphQL request. The text can be spelt out for a hash in the extensions. */
export type GraphqlRequest = {
  query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  extensions?: unknown;
};

const HEADER = 'Idempotency-Key';
const MAX_LENGTH = 200;
const VISIBLE_ASCII = /^[\x21-\x7e]+$/;

/**
 * What makes a repetition of a mutation known, or null when its sender asked for nothing of the kind; queries go without.
 * BAD_USER_INPUT `Idempotency-Key` when the key is malformed, or the request holds more than one mutation.
 */
export function idempotencyOf(
  key: string | undefined,
  request: GraphqlRequest,
  facts: DocumentFacts | undefined,
): Context['idempotency'] {
  if (key === undefined) return null;
  if (key.length > MAX_LENGTH) throw invalid({ path: HEADER, code: 'too_long', values: { max: MAX_LENGTH } });
  if (!VISIBLE_ASCII.test(key)) throw invalid({ path: HEADER, code: key ? 'not_allowed' : 'required' });
  const { operationName } = request;
  const operation = facts?.operation(typeof operationName === 'string' ? operationName : undefined);
  if (operation?.kind !== 'mutation') return null;
  if (operation.rootFields.length > 1) throw invalid({ path: HEADER, code: 'not_allowed' });
  return { key, requestHash: hash('sha256', textOf(request), 'buffer') };
}

function textOf({ query, operationName, variables }: GraphqlRequest): string {
  try {
    return JSON.stringify([query, operationName ?? null, variables ?? {}]);
  } catch (error) {
    // Nested deeper than the program can follow.
    if (error instanceof RangeError) throw invalid({ path: 'variables', code: 'not_allowed' });
    throw error;
  }
}
