import type { ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Request } from 'express';
import { answerErrors, answerRefusal, withStatus } from '../graphql/answer.ts';
import { whileAsking, type Asking } from '../graphql/asking.ts';
import type { Context } from '../graphql/context.ts';
import type { Inspect } from '../graphql/documents.ts';
import { Refusal } from '../graphql/errors.ts';
import type { GraphqlRequest } from '../graphql/idempotency.ts';
import type { RegisteredOperations } from '../graphql/registered.ts';
import type { Log } from '../log.ts';
import { jsonIn, NotTaken } from './body.ts';
import { contextOf } from './context.ts';
import { localeOf } from './locale.ts';
import { comesFromElsewhere } from './origin.ts';
import { sendPacked } from './packing.ts';
import { awaitBody, BODY_PATIENCE_MS } from './patience.ts';
import { requestIdOf } from './requests.ts';

const JSON_ANSWER = 'application/json';
const GRAPHQL_ANSWER = 'application/graphql-response+json';
type AnswerType = typeof JSON_ANSWER | typeof GRAPHQL_ANSWER;

type Parts = Parameters<typeof contextOf>[0] & {
  readonly graphql: ApolloServer<Context>;
  readonly inspect: Inspect;
  readonly registered: RegisteredOperations;
  readonly publicUrl: string | null;
  readonly log: Log;
};

/** Answers a request and never throws. Takes of express the requests and nothing else: its chain of handlers costs more than an answer. */
export type Endpoint = (request: Request, response: ServerResponse) => Promise<void>;

/** `POST /graphql`. Every answer has the form of a GraphQL response. */
export function graphqlEndpoint(parts: Parts): Endpoint {
  const failed = answerErrors(parts.log);
  return async (request, response) => {
    // Also of a body that nobody is going to read.
    awaitBody(request, BODY_PATIENCE_MS);
    const type = answerType(request);
    const asking: Asking = {
      requestId: requestIdOf(request),
      locale: localeOf(request),
      statusTells: type === GRAPHQL_ANSWER,
    };
    const send = (status: number, text: string, headers: Record<string, string> = {}): Promise<void> =>
      sendPacked(response, { status, text, headers: { ...headersFor(type), ...headers } }, request);
    try {
      refuseOthers(request, type, parts.publicUrl);
      const body = (await jsonIn(request)) ?? {};
      await whileAsking(asking, async () => {
        const { status, headers, text } = await answer(parts, { request, response, body, asking });
        await send(status, text, headers);
      });
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      const { status, headers } = error instanceof NotTaken ? error : { status: 500, headers: {} };
      const { message, extensions } =
        error instanceof NotTaken
          ? answerRefusal(new Refusal(status === 403 ? 'FORBIDDEN' : 'BAD_USER_INPUT', error.message), asking)
          : whileAsking(asking, () => failed({ message: '' }, error));
      await send(status, JSON.stringify({ errors: [{ message, extensions }] }), headers);
    }
  };
}

/** What is answered to a question of the page that is being sent to somebody: the text of a GraphQL response. Rejects when it fails. */
export type AskedForPage = (request: Request, response: ServerResponse, body: GraphqlRequest) => Promise<string>;

/** Answers a question before it is asked: the page that somebody opens takes the answer along. Their cookie counts as for a request of theirs. */
export const askedForPage =
  (parts: Parts): AskedForPage =>
  (request, response, body) => {
    const asking: Asking = { requestId: requestIdOf(request), locale: localeOf(request), statusTells: false };
    return whileAsking(asking, async () => (await answer(parts, { request, response, body, asking })).text);
  };

const headersFor = (type: AnswerType | null): Record<string, string> => ({
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-type': `${type ?? JSON_ANSWER}; charset=utf-8`,
});

type Asked = {
  readonly request: Request;
  readonly response: ServerResponse;
  readonly body: object;
  readonly asking: Asking;
};

const HEADERS = new HeaderMap([['content-type', JSON_ANSWER]]);

type Answer = { readonly status: number; readonly headers: Record<string, string>; readonly text: string };

/** What the GraphQL server answers. When it was taken for granted who asks and that is not so, nothing of the answer is used. */
async function answer(parts: Parts, asked: Asked): Promise<Answer> {
  const { context, ...answered } = await execute(parts, asked, true);
  if (!context?.proviso || (await context.proviso.holds(parts.database.query))) return answered;
  return execute(parts, asked, false);
}

/** Has the GraphQL server execute a request. It is told what was found out here already, and no other header. */
async function execute(
  parts: Parts,
  asked: Asked,
  assume: boolean,
): Promise<Answer & { readonly context: Context | undefined }> {
  let context: Context | undefined;
  const { status, headers, ...answered } = await parts.graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: HEADERS,
      search: '',
      body: asked.body,
    },
    context: async () => (context = await contextFor(parts, asked, assume)),
  });
  if (answered.body.kind !== 'complete') throw new Error('no operation is answered in parts');
  const retryAfter = headers.get('retry-after');
  return {
    status: status ?? 200,
    headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
    text: answered.body.string,
    context,
  };
}

async function contextFor(parts: Parts, { request, response, body, asking }: Asked, assume: boolean): Promise<Context> {
  const asked: GraphqlRequest = body;
  try {
    parts.registered.spellOut(asked);
    const facts = typeof asked.query === 'string' ? parts.inspect(asked.query) : undefined;
    return await contextOf(parts, { request, response, body: asked, facts, assume });
  } catch (error) {
    throw withStatus(error, asking);
  }
}

/** Which form of an answer the sender accepts; null for neither. */
function answerType(request: Request): AnswerType | null {
  if (!request.headers.accept) return JSON_ANSWER;
  const accepted = request.accepts(JSON_ANSWER, GRAPHQL_ANSWER);
  return [JSON_ANSWER, GRAPHQL_ANSWER].find((one): one is AnswerType => one === accepted) ?? null;
}

/** Refuses what is wrong before its body is read. */
function refuseOthers(request: Request, type: AnswerType | null, publicUrl: string | null): void {
  if (request.method !== 'POST')
    throw new NotTaken(405, 'Send GraphQL as POST with a body of application/json.', { allow: 'POST' });
  if (comesFromElsewhere(request, publicUrl))
    throw new NotTaken(403, 'Pages of other sites may not send requests here.');
  if (request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() !== JSON_ANSWER)
    throw new NotTaken(415, 'Send a body of application/json.');
  if (type === null) throw new NotTaken(406, `Accept ${JSON_ANSWER} or ${GRAPHQL_ANSWER}.`);
}
