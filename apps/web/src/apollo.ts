import {
  ApolloClient,
  ApolloLink,
  InMemoryCache,
  type FieldPolicy,
  type Reference,
  type StoreObject,
} from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import possible from '@quayside/graphql/fragments';
import { OperationTypeNode } from 'graphql';
import { readAllAnew } from './lib/anew.ts';
import { endpoint } from './lib/endpoint.ts';
import { forgetKept } from './lib/keptAnswers.ts';
import { liveLink } from './lib/liveLink.ts';
import { VIEWER, type Viewer } from './lib/viewer.tsx';

type Page = {
  readonly nodes?: readonly (Reference | StoreObject)[];
  readonly pageInfo?: { readonly hasPreviousPage?: boolean; readonly startCursor?: string | null };
};

/** A list that grows at its end: a page after a cursor is put behind the ones that are there, any other takes their place. */
const growing: FieldPolicy<Page> = {
  keyArgs: ['filter', 'orderBy'],
  merge: (known, page, { args }) =>
    args?.['after'] && known ? { ...page, nodes: [...(known.nodes ?? []), ...(page.nodes ?? [])] } : page,
};

/** An older page in front of a newer one. */
const joined = (older: Page, newer: Page): Page => ({
  ...newer,
  nodes: [...(older.nodes ?? []), ...(newer.nodes ?? [])],
  pageInfo: newer.pageInfo && {
    ...newer.pageInfo,
    hasPreviousPage: older.pageInfo?.hasPreviousPage,
    startCursor: older.pageInfo?.startCursor,
  },
});

/** A list that is read from its end and goes on there: what was read before the newest page stays in front of it. */
const goingOn: FieldPolicy<Page> = {
  keyArgs: ['filter', 'orderBy'],
  merge(known, page, { args, readField }) {
    if (!known) return page;
    if (args?.['before']) return joined(page, known);
    if (args?.['after']) return { ...page, nodes: [...(known.nodes ?? []), ...(page.nodes ?? [])] };
    const first = page.nodes?.[0] && readField('id', page.nodes[0]);
    const at = known.nodes?.findIndex((node) => readField('id', node) === first) ?? 0;
    return args?.['last'] && at > 0 ? joined({ ...known, nodes: known.nodes?.slice(0, at) }, page) : page;
  },
};

const lists = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, growing]));

/** What is known in the browser: nothing yet. Says what of it belongs together. */
export const createCache = () =>
  new InMemoryCache({
    possibleTypes: possible.possibleTypes,
    typePolicies: {
      Query: {
        fields: lists('tickets', 'invoices', 'assets', 'contacts', 'clients', 'technicians', 'outbox'),
      },
      Ticket: {
        fields: {
          conversation: goingOn,
          activity: goingOn,
          viewerCan: { merge: true },
          participants: { merge: false },
          secondaryTechnicians: { merge: false },
          files: { merge: false },
        },
      },
      // A column holds the tickets of a status, for each filter.
      BoardColumn: { keyFields: ['key'], fields: { tickets: { keyArgs: ['filter'] } } },
      // One of each in an answer, without an ID of their own.
      Provider: { keyFields: [] },
      PriorityMeaning: { keyFields: ['priority'] },
    },
  });

/** Called when the server says that nobody is signed in any more. */
type OnSignedOut = () => void;

/**
 * The browser's side of the endpoint. A query that did not reach the server is tried again; a mutation only with its
 * Idempotency-Key. Subscriptions go over one socket.
 */
export function createClient(onSignedOut: OnSignedOut): ApolloClient {
  const signedOut = new ErrorLink(({ error }) => {
    if (
      CombinedGraphQLErrors.is(error) &&
      error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
    )
      onSignedOut();
  });
  const retry = new RetryLink({
    delay: { initial: 300, max: 2_000, jitter: true },
    attempts: {
      max: 3,
      retryIf: (error, { operationType, getContext }) =>
        !CombinedGraphQLErrors.is(error) &&
        error instanceof TypeError &&
        (operationType === 'query' || 'idempotency-key' in (getContext()['headers'] ?? {})),
    },
  });
  const lookAgain = () => void lookWhoIsSignedIn(client, onSignedOut);
  const live = liveLink({
    signedOut: lookAgain,
    permissionsChanged: () => {
      forgetKept();
      void readAllAnew(client);
    },
    returned: lookAgain,
  });
  const client = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      signedOut,
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        live,
        ApolloLink.from([retry, endpoint()]),
      ),
    ]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  return client;
}

/** Finds out whether who is shown as signed in still is, and may do the same. While nobody answers, nothing is taken away. */
async function lookWhoIsSignedIn(client: ApolloClient, onSignedOut: OnSignedOut): Promise<void> {
  const shown = client.readQuery({ query: VIEWER })?.viewer;
  if (!shown) return;
  try {
    const { data } = await client.query({ query: VIEWER, fetchPolicy: 'no-cache' });
    // Somebody else is as good as nobody: nothing that is shown or half written is theirs.
    if (data && data.viewer?.id !== shown.id) onSignedOut();
    else if (data?.viewer && rightsOf(data.viewer) !== rightsOf(shown)) {
      forgetKept();
      await readAllAnew(client);
    }
  } catch {
    // The next answer tells.
  }
}

const rightsOf = ({ permissions }: Pick<Viewer, 'permissions'>): string => permissions.join();
