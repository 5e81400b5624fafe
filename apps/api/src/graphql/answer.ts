import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../log.ts';
import { nowAsking, type Asking } from './asking.ts';
import { Refusal, type ErrorCode, type FieldProblem } from './errors.ts';
import { wrongArgument, wrongVariable } from './wrong-values.ts';
import { wordsFor } from './words.ts';

/** What Apollo Server calls the mistakes of whoever wrote the request. */
const MISTAKES = new Set<unknown>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/** PostgreSQL on text that it can't hold: a NUL character, half of a pair. */
const UNSTORABLE = new Set<unknown>(['22P05', '22021']);

/**
 * The answer to an error: refusals and mistakes with their code from the closed set, anything else as INTERNAL with the
 * request's ID and nothing more; what it was goes to the log.
 */
export const answerErrors =
  (log: Log) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const asking = nowAsking();
    const { message, extensions } = explain(formatted, thrown, asking, log);
    const { locations, path } = formatted;
    return { message, ...(locations && { locations }), ...(path && { path }), extensions };
  };

type Answer = { message: string; extensions: { code: ErrorCode } & Record<string, unknown> };

function explain(formatted: GraphQLFormattedError, thrown: unknown, asking: Asking, log: Log): Answer {
  const wrong = thrown instanceof GraphQLError ? (wrongVariable(thrown) ?? wrongArgument(thrown)) : undefined;
  if (wrong) return mistake(wrong.message, wrong.problems, asking);
  const cause = causeOf(thrown);
  if (cause instanceof Refusal) return answerRefusal(cause, asking);
  if (UNSTORABLE.has(codeOf(cause))) return mistake('The text holds characters that can not be stored.', [], asking);
  if (MISTAKES.has(formatted.extensions?.['code'])) return mistake(formatted.message, [], asking);
  log.error({ requestId: asking.requestId, path: formatted.path?.join('.'), error: cause }, 'a request failed');
  return {
    message: 'Something went wrong on our side. Name the request ID when you report it.',
    extensions: { code: 'INTERNAL', requestId: asking.requestId },
  };
}

/** A refusal as its receiver reads it. */
export function answerRefusal(refusal: Refusal, asking: Pick<Asking, 'locale'>): Answer {
  const { http: _, ...extensions } = refusal.extensions;
  const code = extensions['code'] as ErrorCode;
  if (code !== 'BAD_USER_INPUT') return { message: refusal.message, extensions: { ...extensions, code } };
  return mistake(refusal.message, refusal.problems, asking, extensions);
}

const mistake = (
  message: string,
  problems: readonly FieldProblem[],
  { locale }: Pick<Asking, 'locale'>,
  extensions: Record<string, unknown> = {},
): Answer => ({
  message,
  extensions: {
    ...extensions,
    code: 'BAD_USER_INPUT',
    fields: problems.map((problem) => ({ path: problem.path, code: problem.code, message: wordsFor(problem, locale) })),
  },
});

/** What was thrown first, under the wrappings of graphql-js and Apollo Server. */
function causeOf(error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof GraphQLError) || !error.originalError) return error;
  return causeOf(error.originalError);
}

/** The SQLSTATE of an error of PostgreSQL, also when TypeORM wrapped it. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  if ('driverError' in error) return codeOf(error.driverError);
  return 'code' in error ? error.code : undefined;
}

const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  PERSISTED_QUERY_NOT_FOUND: 400,
  INTERNAL: 500,
};

/** The same error, with the status that tells it: for well-formed requests that are refused before anything of them runs. */
export function withStatus(error: unknown, asking: Asking): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const { message, source, positions, extensions } = error;
  const status = asking.statusTells ? STATUS[extensions['code'] as ErrorCode] : 200;
  return new GraphQLError(message, {
    source,
    positions,
    originalError: error,
    extensions: { ...extensions, http: { status } },
  });
}
