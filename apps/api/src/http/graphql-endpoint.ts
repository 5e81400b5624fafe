import { expressMiddleware } from '@as-integrations/express5';
import express, {
  type ErrorRequestHandler,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { ApolloServer } from '@apollo/server';
import { answerRefusal, withStatus } from '../graphql/answer.ts';
import { whileAsking, type Asking } from '../graphql/asking.ts';
import type { Context } from '../graphql/context.ts';
import type { Inspect } from '../graphql/documents.ts';
import { Refusal } from '../graphql/errors.ts';
import type { GraphqlRequest } from '../graphql/idempotency.ts';
import { contextOf } from './context.ts';
import { localeOf } from './locale.ts';
import { comesFromElsewhere } from './origin.ts';
import { requestIdOf } from './requests.ts';

const JSON_ANSWER = 'application/json';
const GRAPHQL_ANSWER = 'application/graphql-response+json';
const MAX_BODY = '1mb';

type Parts = Parameters<typeof contextOf>[0] & {
  readonly graphql: ApolloServer<Context>;
  readonly inspect: Inspect;
  readonly publicUrl: string | null;
};

/** `POST /graphql`, one handler after the other. Every answer has the form of a GraphQL response. */
export function graphqlEndpoint(parts: Parts): (RequestHandler | ErrorRequestHandler)[] {
  const answer = expressMiddleware(parts.graphql, { context: ({ req, res }) => contextFor(parts, req, res) });
  return [
    refuseOthers(parts.publicUrl),
    express.json({ limit: MAX_BODY, type: JSON_ANSWER }),
    (request: Request, response: Response, next: NextFunction) => {
      // A body that is missing is refused with the words of the GraphQL server.
      request.body ??= {};
      return whileAsking(askingOf(request), () => answer(request, response, next));
    },
    refuseUnreadable,
  ];
}

async function contextFor(parts: Parts, request: Request, response: Response): Promise<Context> {
  const body: GraphqlRequest = request.body;
  try {
    const facts = typeof body.query === 'string' ? parts.inspect(body.query) : undefined;
    return await contextOf(parts, { request, response, body, facts });
  } catch (error) {
    throw withStatus(error, askingOf(request));
  }
}

const askingOf = (request: Request): Asking => ({
  requestId: requestIdOf(request),
  locale: localeOf(request),
  statusTells: answerType(request) === GRAPHQL_ANSWER,
});

const answerType = (request: Request): string | false =>
  request.headers.accept ? request.accepts(JSON_ANSWER, GRAPHQL_ANSWER) : JSON_ANSWER;

/** What is refused before its body is read. */
const refuseOthers =
  (publicUrl: string | null): RequestHandler =>
  (request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return refuse(request, response, 405, 'Send GraphQL as POST with a body of application/json.');
    }
    if (comesFromElsewhere(request, publicUrl))
      return refuse(request, response, 403, 'Pages of other sites may not send requests here.');
    if (
      !request.is(JSON_ANSWER) &&
      request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== JSON_ANSWER
    )
      return refuse(request, response, 415, 'Send a body of application/json.');
    if (!answerType(request)) return refuse(request, response, 406, `Accept ${JSON_ANSWER} or ${GRAPHQL_ANSWER}.`);
    return next();
  };

/** What is wrong with a body, by the names that body-parser gives. */
const UNREADABLE: Record<string, readonly [status: number, message: string]> = {
  'entity.too.large': [413, 'The body is too large: at most 1 MB.'],
  'entity.parse.failed': [400, 'The body is not JSON.'],
  'charset.unsupported': [415, 'Send the body as UTF-8.'],
  'encoding.unsupported': [415, 'Send the body plain, or compressed with gzip, deflate or br.'],
};

const refuseUnreadable: ErrorRequestHandler = (error: unknown, request: Request, response: Response, next) => {
  const type = error instanceof Error && 'type' in error ? String(error.type) : '';
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  if (response.headersSent || status >= 500) return next(error);
  const [known, message] = UNREADABLE[type] ?? [status, 'The body can not be read.'];
  return refuse(request, response, known, message);
};

function refuse(request: Request, response: Response, status: number, message: string): void {
  const refusal = new Refusal(status === 403 ? 'FORBIDDEN' : 'BAD_USER_INPUT', message);
  response.status(status).type(answerType(request) || JSON_ANSWER);
  response.send(JSON.stringify({ errors: [answerRefusal(refusal, { locale: localeOf(request) })] }));
}
