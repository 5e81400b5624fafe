import type { Request, Response } from 'express';
import { anonymous, type SignedInViewer, type Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { viewerOfToken } from '../domains/people/sessions.ts';
import { nowAsking } from '../graphql/asking.ts';
import type { Context } from '../graphql/context.ts';
import type { DocumentFacts } from '../graphql/documents.ts';
import { Refusal, unauthenticated } from '../graphql/errors.ts';
import { idempotencyOf, type GraphqlRequest } from '../graphql/idempotency.ts';
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
  response: Response,
  locale: string,
): Promise<SignedInViewer | null> {
  const token = cookie.read(request);
  const known = token === null ? null : await viewerOfToken(token, { query: database.query, clock, locale });
  if (token !== null && !known) cookie.write(request, response, null);
  return known;
}

/** What resolvers may know of a request. A cookie that stands for nobody any more is cleared. UNAUTHENTICATED when nobody introspects, BAD_USER_INPUT for subscriptions. */
export async function contextOf(
  { database, clock, cookie, sendsMail }: Sources,
  {
    request,
    response,
    body,
    facts,
  }: { request: Request; response: Response; body: GraphqlRequest; facts: DocumentFacts | undefined },
): Promise<Context> {
  const { requestId, locale } = nowAsking();
  const idempotency = idempotencyOf(request.get('idempotency-key'), body, facts);
  const viewer: Viewer =
    (await signedInBy({ database, clock, cookie }, request, response, locale)) ?? anonymous(locale);
  const { operationName } = body;
  if (facts?.operation(typeof operationName === 'string' ? operationName : undefined)?.kind === 'subscription')
    throw new Refusal('BAD_USER_INPUT', 'Subscriptions go over a WebSocket, at this address.');
  if (facts?.introspects && viewer.kind === 'anonymous') throw unauthenticated();
  return {
    viewer,
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
