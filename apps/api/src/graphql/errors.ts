import { GraphQLError } from 'graphql';

/** The closed set of codes that a client can branch on. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'INTERNAL';

/** What is wrong with a field; each has its words, by language, in `words.ts`. */
export type FieldProblemCode =
  | 'required'
  | 'too_long'
  | 'too_short'
  | 'out_of_range'
  | 'not_found'
  | 'not_allowed'
  | 'one_of_both'
  | 'not_a_cursor'
  | 'cursor_of_another_list'
  | 'too_long_ago'
  | 'wrong_credentials'
  | 'not_an_id'
  | 'not_a_date'
  | 'key_used_otherwise';

/** Where something is wrong (`input.subject`), what, and the numbers that its words need. */
export type FieldProblem = {
  readonly path: string;
  readonly code: FieldProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** An error whose message and code may reach the viewer. Anything else that is thrown becomes INTERNAL. */
export class Refusal extends GraphQLError {
  readonly problems: readonly FieldProblem[];

  constructor(
    code: ErrorCode,
    message: string,
    options: { problems?: readonly FieldProblem[]; extensions?: Record<string, unknown> } = {},
  ) {
    super(message, { extensions: { code, ...options.extensions } });
    this.problems = options.problems ?? [];
  }
}

export const unauthenticated = (): Refusal => new Refusal('UNAUTHENTICATED', 'Sign in first.');

export const forbidden = (): Refusal => new Refusal('FORBIDDEN', 'Your permissions do not include this.');

/** The same for what the viewer may not see and what never was. */
export const notFound = (): Refusal => new Refusal('NOT_FOUND', 'There is nothing here that you can see.');

/** Names the fields that are wrong; their messages are put into the viewer's language when the error is answered. */
export const invalid = (...problems: readonly FieldProblem[]): Refusal =>
  new Refusal('BAD_USER_INPUT', 'Check the fields that are named.', { problems });

/** Somebody was faster, or the record is not in a state that allows it. `reason` is stable, for programs. */
export const conflict = (
  reason:
    | 'stale_version'
    | 'already_closed'
    | 'not_closed'
    | 'already_sent'
    | 'column_changed'
    | 'already_queued'
    | 'no_mail_server',
  state: Record<string, unknown> = {},
): Refusal =>
  new Refusal(
    'CONFLICT',
    reason === 'no_mail_server' ? 'No mail server is set up.' : 'The record is no longer as it was.',
    { extensions: { reason, ...state } },
  );

/** Too many tries; `retryAfter` in seconds. */
export const rateLimited = (retryAfter: number): Refusal =>
  new Refusal('RATE_LIMITED', 'Too many tries. Wait a little.', { extensions: { retryAfter } });
