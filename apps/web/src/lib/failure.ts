import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Why something could not be done, in the words of the server where it has some. */
export type Failure = {
  /** A code of the closed set, or OFFLINE when the server was not reached. */
  readonly code: string;
  readonly message: string;
  /** What is wrong with which field of the input: `{ subject: "..." }`. */
  readonly fields: Readonly<Record<string, string>>;
  /** For a report of something that broke on the server. */
  readonly requestId: string | undefined;
  /** Seconds to wait, when there were too many tries. */
  readonly retryAfter: number | undefined;
};

type Extensions = {
  code?: string;
  fields?: readonly { path: string; message: string }[];
  requestId?: string;
  retryAfter?: number;
};

/** What an error of Apollo Client means to whoever sees it. */
export function failureOf(error: unknown): Failure {
  if (!CombinedGraphQLErrors.is(error))
    return { code: 'OFFLINE', message: '', fields: {}, requestId: undefined, retryAfter: undefined };
  const [first] = error.errors;
  const { code = 'INTERNAL', fields = [], requestId, retryAfter } = (first?.extensions ?? {}) as Extensions;
  return {
    code,
    message: first?.message ?? '',
    fields: Object.fromEntries(fields.map(({ path, message }) => [path.replace(/^input\./, ''), message])),
    requestId,
    retryAfter,
  };
}
