import type { ApolloClient, Reference } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import type { TicketPriority } from '@quayside/graphql/types';
import { useRef } from 'react';
import type { Failure } from '../../lib/failure.ts';
import { newKey } from '../../lib/key.ts';
import { useVerb } from '../../lib/verb.ts';
import type { Activity } from './activityWords.ts';
import type { StatusChoice } from './choices.ts';
import { TICKET_ROW, type TicketRow } from './ticketRow.ts';

const ASSIGN = graphql(`
  mutation DeskAssignTicket($input: AssignTicketInput!) {
    assignTicket(input: $input) {
      ticket {
        ...DeskTicketRow
      }
    }
  }
`);

const SET_STATUS = graphql(`
  mutation DeskChangeTicketStatus($input: ChangeTicketStatusInput!) {
    changeTicketStatus(input: $input) {
      ticket {
        ...DeskTicketRow
      }
    }
  }
`);

const SET_PRIORITY = graphql(`
  mutation DeskChangeTicketPriority($input: ChangeTicketPriorityInput!) {
    changeTicketPriority(input: $input) {
      ticket {
        ...DeskTicketRow
      }
    }
  }
`);

const CLOSE = graphql(`
  mutation DeskCloseTicket($input: CloseTicketInput!) {
    closeTicket(input: $input) {
      ticket {
        ...DeskTicketRow
      }
    }
  }
`);

const REOPEN = graphql(`
  mutation DeskReopenTicket($input: ReopenTicketInput!) {
    reopenTicket(input: $input) {
      ticket {
        ...DeskTicketRow
      }
    }
  }
`);

const MEANWHILE = graphql(`
  query TicketMeanwhile($id: ID!) {
    ticket(id: $id) {
      ...DeskTicketRow
      activity(last: 1) {
        nodes {
          ...DeskActivity
        }
      }
    }
  }
`);

/** Something that a technician wants of a ticket. */
export type TicketChange =
  | { readonly kind: 'status'; readonly to: StatusChoice }
  | { readonly kind: 'priority'; readonly to: TicketPriority }
  | { readonly kind: 'technician'; readonly to: { readonly id: string; readonly name: string } | null }
  | { readonly kind: 'close' }
  | { readonly kind: 'reopen' };

/** What can be wanted of many tickets at once. */
export type BulkChange = Exclude<TicketChange, { readonly kind: 'close' | 'reopen' }>;

/** What came of it: the ticket as it is now, or why it was refused, and if somebody was faster, the last thing that they did. */
export type Outcome =
  | { readonly ticket: TicketRow }
  | {
      readonly failure: Failure;
      readonly meanwhile?: { readonly ticket: TicketRow; readonly last: Activity | undefined };
    };

/** What of a ticket must be known to change it. */
export type Changeable = Pick<TicketRow, 'id' | 'version'>;

const running = new Map<string, Promise<unknown>>();
let made = 0;

/** How many changes were asked for so far: an answer that was asked for before the latest may not know of it. */
export const changesSoFar = (): number => made;

/**
 * Changes tickets, one change of a ticket after the other. What is wanted shows at once; when the server refuses it, it is
 * taken back, and whoever was faster is found out. `refetch` names queries that show more of it than a row.
 */
export function useTicketChange(
  refetch: readonly string[] = [],
): (ticket: Changeable, change: TicketChange) => Promise<Outcome> {
  const client = useApolloClient();
  const failures = useRef(new Map<string, Failure>());
  const options = {
    refetch: ['DeskCounts', ...refetch],
    onFailure: (why: Failure, { ticketId }: { ticketId: string }) => void failures.current.set(ticketId, why),
  };
  const [assign] = useVerb(ASSIGN, options);
  const [setStatus] = useVerb(SET_STATUS, options);
  const [setPriority] = useVerb(SET_PRIORITY, options);
  const [close] = useVerb(CLOSE, options);
  const [reopen] = useVerb(REOPEN, options);

  const send = async (
    ticketId: string,
    change: TicketChange,
    version: number,
  ): Promise<TicketRow | null | undefined> => {
    const input = { ticketId, version };
    switch (change.kind) {
      case 'technician':
        return (await assign({ ...input, technicianId: change.to?.id ?? null }))?.assignTicket.ticket;
      case 'status':
        return (await setStatus({ ...input, statusId: change.to.id }))?.changeTicketStatus.ticket;
      case 'priority':
        return (await setPriority({ ...input, priority: change.to }))?.changeTicketPriority.ticket;
      case 'close':
        return (await close(input))?.closeTicket.ticket;
      case 'reopen':
        return (await reopen(input))?.reopenTicket.ticket;
    }
  };

  const perform = async ({ id, version }: Changeable, change: TicketChange): Promise<Outcome> => {
    // The version of one's own change before this one, if there was one.
    const ticket = await send(id, change, versionOf(client, id) ?? version);
    if (ticket) return { ticket };
    const failure = failures.current.get(id) ?? GONE;
    failures.current.delete(id);
    return failure.code === 'CONFLICT' ? { failure, meanwhile: await meanwhile(client, id) } : { failure };
  };

  return async (ticket, change) => {
    made += 1;
    const takeBack = showAtOnce(client, ticket.id, change);
    const before = running.get(ticket.id);
    const outcome = (async () => {
      await before;
      return perform(ticket, change);
    })();
    running.set(ticket.id, outcome);
    try {
      return await outcome;
    } finally {
      if (running.get(ticket.id) === outcome) running.delete(ticket.id);
      takeBack();
    }
  };
}

/** The ticket was changed, and then it was not there any more for the viewer. */
const GONE: Failure = { code: 'NOT_FOUND', message: '', fields: {}, requestId: undefined, retryAfter: undefined };

const inCache = (id: string) => `Ticket:${id}`;

const versionOf = ({ cache }: ApolloClient, id: string): number | undefined =>
  cache.readFragment({ id: inCache(id), fragment: TICKET_ROW, fragmentName: 'DeskTicketRow' })?.version;

/** Lays the wanted value over what the server has said. Answers with what takes it away again. */
function showAtOnce({ cache }: ApolloClient, id: string, change: TicketChange): () => void {
  const layer = newKey();
  const value = expected(change);
  if (!value) return () => {};
  cache.batch({
    optimistic: layer,
    update: (draft) => void draft.modify({ id: inCache(id), fields: { [change.kind]: () => value.of } }),
  });
  return () => cache.removeOptimistic(layer);
}

function expected(change: TicketChange): { of: Reference | TicketPriority | null } | undefined {
  if (change.kind === 'status') return { of: { __ref: `TicketStatus:${change.to.id}` } };
  if (change.kind === 'priority') return { of: change.to };
  if (change.kind === 'technician') return { of: change.to && { __ref: `Technician:${change.to.id}` } };
  return undefined;
}

/** The ticket as it is now, and the last thing that happened to it; undefined when that can't be had. */
async function meanwhile(client: ApolloClient, id: string) {
  try {
    const { data } = await client.query({ query: MEANWHILE, variables: { id }, fetchPolicy: 'no-cache' });
    if (!data?.ticket) return undefined;
    const { activity, ...ticket } = data.ticket;
    client.writeFragment({ id: inCache(id), fragment: TICKET_ROW, fragmentName: 'DeskTicketRow', data: ticket });
    return { ticket, last: activity.nodes[0] };
  } catch {
    // Nobody answers: the refusal is told without who was faster.
    return undefined;
  }
}
