import { ApolloLink } from '@apollo/client';
import { print, type DocumentNode } from 'graphql';
import { Observable } from 'rxjs';
import { takeEarlyPage, takeEarlyViewer } from './early.ts';
import { currentLanguage } from './i18n.ts';
import { hashOf } from './registered.ts';
import { asking } from './rest.ts';
import { VIEWER } from './viewer.tsx';

const ACCEPT = 'application/graphql-response+json,application/json;q=0.9';

/** The server does not know the operation by its hash: the page is older or newer than it. */
const UNKNOWN_HASH = 'PERSISTED_QUERY_NOT_FOUND';

type Answer = ApolloLink.Result;

/**
 * The end of the chain: sends an operation to the endpoint by the hash under which it is registered, and its text only where
 * the server does not know that. An error of it means that the server was not reached or did not answer in GraphQL.
 */
export const endpoint = (): ApolloLink =>
  new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const leaving = new AbortController();
        ask(operation, leaving.signal).then(
          (answer) => {
            observer.next(answer);
            observer.complete();
          },
          (error: unknown) => {
            if (!leaving.signal.aborted) observer.error(error);
          },
        );
        return () => leaving.abort();
      }),
  );

async function ask(operation: ApolloLink.Operation, signal: AbortSignal): Promise<Answer> {
  const answered = asking();
  try {
    const early = earlyAnswerTo(operation);
    const hash = hashOf(operation.query);
    const first = early
      ? await answerIn(await early)
      : await send(operation, hash ? byHash(hash) : inFull(operation.query), signal);
    const isUnknown = first.errors?.some(({ extensions }) => extensions?.['code'] === UNKNOWN_HASH);
    return isUnknown ? await send(operation, inFull(operation.query), signal) : first;
  } finally {
    answered();
  }
}

/** What the page has asked before its code was there. */
function earlyAnswerTo({
  query,
  operationName,
  variables,
  client,
}: ApolloLink.Operation): Promise<Response> | undefined {
  if (operationName === 'Viewer') return takeEarlyViewer();
  const viewerId = client.readQuery({ query: VIEWER })?.viewer?.id;
  return takeEarlyPage({ operation: query, variables, language: currentLanguage(), viewerId });
}

async function send(
  { operationName, variables, getContext }: ApolloLink.Operation,
  how: object,
  signal: AbortSignal,
): Promise<Answer> {
  const headers = new Headers(getContext()['headers'] as HeadersInit | undefined);
  headers.set('accept', ACCEPT);
  headers.set('accept-language', currentLanguage());
  headers.set('content-type', 'application/json');
  const body = JSON.stringify({ operationName, variables, ...how });
  return answerIn(await fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers, body, signal }));
}

/** What the server says of the operation, whatever the status. */
async function answerIn(response: Response): Promise<Answer> {
  const answer: unknown = await response.json();
  if (typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer))
    return answer as Answer;
  throw new TypeError(`no answer in GraphQL, status ${response.status}`);
}

const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

const inFull = (document: DocumentNode) => ({ query: print(document) });
