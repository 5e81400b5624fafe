import type { ServerResponse } from 'node:http';
import type { Request } from 'express';
import { anonymous, type SignedInViewer, type Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { viewerOfToken, type RecentSessions } from '../domains/people/sessions.ts';
import { nowAsking } from '../graphql/asking.ts';
import type { Context } from '../graphql/context.ts';
import type { DocumentFacts } from '../graphql/documents.ts';
import { Refusal, unauthenticated } from '../graphql/errors.ts';
import { idempotencyOf, type GraphqlRequest } from '../graphql/idempotency.ts';
import type { OperationMeasure } from '../graphql/limits.ts';
import { addressOf } from './requests.ts';
import type { SessionCookie } from './session-cookie.ts';

const MAX_USER_AGENT = 500;

type Sources = {
  readonly database: Database;
  readonly clock: Clock;
  readonly cookie: SessionCookie;
  readonly sendsMail: boolean;
};

/** Who has signed in, by the cookie of a request; null for nobody. A cookie that stands for nobody any more is cleared. */
export async function signedInBy(
  { database, clock, cookie }: Pick<Sources, 'database' | 'clock' | 'cookie'>,
  request: Request,
  response: ServerResponse,
  locale: string,
): Promise<SignedInViewer | null> {
  const token = cookie.read(request);
  const known = token === null ? null : await viewerOfToken(token, { query: database.query, clock, locale });
  if (token !== null && !known) cookie.write(request, response, null);
  return known;
}

type Asked = {
  readonly request: Request;
  readonly response: ServerResponse;
  readonly body: GraphqlRequest;
  readonly facts: DocumentFacts | undefined;
  /** Whether who asks may be taken from their last request, with the proviso that is then in the context: the answer must not leave before it holds. */
  readonly assume: boolean;
};

/** Verbs whose one statement asks who asks, and writes nothing unless it is so. */
const ASKING_VERBS = new Set<string | undefined>(['raiseTicket']);

/** Whether it is found out on the way who asks: what changes something must know for certain beforehand, or as it does. */
const asksItself = ({ kind, rootFields }: OperationMeasure): boolean =>
  kind === 'query' || (kind === 'mutation' && rootFields.length === 1 && ASKING_VERBS.has(rootFields[0]));

/** What resolvers may know of a request. A cookie that stands for nobody any more is cleared. UNAUTHENTICATED when nobody introspects, BAD_USER_INPUT for subscriptions. */
export async function contextOf(
  { database, clock, cookie, sessions, sendsMail }: Sources & { readonly sessions: RecentSessions },
  { request, response, body, facts, assume }: Asked,
): Promise<Context> {
  const { requestId, locale } = nowAsking();
  const { operationName } = body;
  const operation = facts?.operation(typeof operationName === 'string' ? operationName : undefined);
  const idempotency = idempotencyOf(request.get('idempotency-key'), body, facts);
  const token = cookie.read(request);
  const assumed =
    assume && operation && asksItself(operation) && token !== null
      ? sessions.assume(token, { clock, locale })
      : undefined;
  const known =
    assumed?.viewer ??
    (token === null ? null : await sessions.viewerOf(token, { query: database.query, clock, locale }));
  if (token !== null && !known) cookie.write(request, response, null);
  const viewer: Viewer = known ?? anonymous(locale);
  if (operation?.kind === 'subscription')
    throw new Refusal('BAD_USER_INPUT', 'Subscriptions go over a WebSocket, at this address.');
  if (facts?.introspects && viewer.kind === 'anonymous') throw unauthenticated();
  return {
    viewer,
    ...(assumed && { proviso: assumed.proviso }),
    database,
    clock,
    requestId,
    browser: {
      address: addressOf(request),
      userAgent: request.get('user-agent')?.slice(0, MAX_USER_AGENT) ?? null,
      setSession: (session) => cookie.write(request, response, session),
    },
    sendsMail,
    idempotency,
  };
}
