import type { ApolloClient, OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { graphql } from '@quayside/graphql/documents';

const KNOWN = graphql(`
  fragment KnownTicket on Ticket {
    id
    version
    updatedAt
  }
`);

/** What tells an older state of a ticket from a newer one: edits count up the version, what is said moves the time. */
type OfVersion = {
  readonly __typename?: 'Ticket';
  readonly id: string;
  readonly version: number;
  readonly updatedAt: string;
};

const inCache = (id: string): string => `Ticket:${id}`;

/** Whether something newer of it is known already: what comes late must not undo what is shown. */
function isOutdated({ cache }: ApolloClient, { id, version, updatedAt }: OfVersion): boolean {
  const known = cache.readFragment({ id: inCache(id), fragment: KNOWN });
  if (!known) return false;
  return version < known.version || (version === known.version && updatedAt < known.updatedAt);
}

type Talk = { readonly conversation: { readonly nodes: readonly { id: string; heldUntil: string | null }[] } };

/**
 * Whether a reply that the viewer still holds back is shown and is missing in what came live: that was read before it was
 * written, or it was taken back elsewhere. Only asking tells.
 */
export const lacksHeld = (shown: Talk, now: Talk): boolean =>
  shown.conversation.nodes.some(
    ({ id, heldUntil }) => heldUntil !== null && !now.conversation.nodes.some((message) => message.id === id),
  );

/** Takes a ticket in as it is now, unless something newer is known: everything that shows it shows that at once. */
export function takeIn<Ticket extends OfVersion>(
  client: ApolloClient,
  fragment: TypedDocumentNode<Ticket, unknown>,
  fragmentName: string,
  ticket: Ticket,
): void {
  if (isOutdated(client, ticket)) return;
  client.cache.writeFragment<Ticket>({ id: inCache(ticket.id), fragment, fragmentName, data: ticket });
}

/** The viewer no longer sees it: nothing of it stays, in no list either. */
export function forget({ cache }: ApolloClient, id: string): void {
  cache.evict({ id: inCache(id) });
  cache.gc();
}

/** Whether a ticket is known here, be it that some list shows it. */
export const isKnown = ({ cache }: ApolloClient, id: string): boolean =>
  cache.readFragment({ id: inCache(id), fragment: KNOWN }) !== null;

/**
 * Asks for a ticket anew and puts the answer in the place of what is known. An answer that is older than what came live
 * meanwhile is not taken: it is asked for once more, and then the server is right.
 */
export async function readTicketAnew<
  Data extends { readonly ticket?: OfVersion | null },
  Variables extends OperationVariables,
>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  isSecond = false,
): Promise<Data['ticket'] | undefined> {
  const { data } = await client.query({ query, variables, fetchPolicy: 'no-cache' });
  if (!data?.ticket) return data?.ticket;
  if (isOutdated(client, data.ticket) && !isSecond) return readTicketAnew(client, query, variables, true);
  client.cache.writeQuery<Data, Variables>({ query, variables, data });
  return data.ticket;
}
