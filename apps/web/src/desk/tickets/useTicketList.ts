import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import type { DeskTicketsQuery } from '@quayside/graphql/documents';
import { useMemo, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../lib/failure.ts';
import { isKnown, takeIn } from '../../shared/tickets/liveTicket.ts';
import { questionOf, type ListAddress, type ListQuestion } from './listAddress.ts';
import { PAGE, TICKETS } from './listQuery.ts';
import { movedTickets } from './movedTickets.ts';
import { changesSoFar } from './ticketChanges.ts';
import { TICKET_ROW, type TicketRow } from './ticketRow.ts';

const LARGEST_PAGE = 100;

/** A list as far as it is loaded. */
export type TicketList = {
  /** Undefined until the first answer. */
  readonly rows: readonly TicketRow[] | undefined;
  /** Undefined while the list that is meant is not there yet. */
  readonly total: { readonly totalCount: number; readonly totalCountCapped: boolean } | undefined;
  readonly hasMore: boolean;
  /** What is shown is still the list before. */
  readonly isBefore: boolean;
  readonly loadingMore: boolean;
  /** Why nothing can be shown. */
  readonly failure: Failure | undefined;
  readonly moreFailed: boolean;
  /** Loads the next page, unless that is under way. */
  more(): void;
  /**
   * Asks anew for as many rows as are shown; what is shown stays till then. When tickets would come, go or change places while
   * `isInUse`, everything stays where it is, and `moved` says how many do.
   */
  refresh(isInUse?: () => boolean): Promise<void>;
  /** How many tickets stand elsewhere by now than where they are shown. */
  readonly moved: number;
  /** Something happened to this one. */
  touch(ticketId: string): void;
  retry(): void;
};

/** The tickets of a list: the first ones, and more of them on demand. */
export function useTicketList(address: ListAddress): TicketList {
  const client = useApolloClient();
  const question = useMemo(() => questionOf(address), [address]);
  const { data, previousData, error, fetchMore, refetch } = useQuery(TICKETS, {
    variables: { ...question, first: PAGE },
    fetchPolicy: 'cache-first',
  });
  const [more, setMore] = useState({ loading: false, failed: false });
  const loading = useRef(false);
  const touched = useRef(new Set<string>());
  const [held, setHeld] = useState<{ question: ListQuestion; moved: number }>();
  const found = data?.tickets ?? (error ? undefined : previousData?.tickets);

  const loadMore = async () => {
    const after = data?.tickets.pageInfo.endCursor;
    if (!after || loading.current) return;
    loading.current = true;
    setMore({ loading: true, failed: false });
    try {
      await fetchMore({ variables: { after } });
      setMore({ loading: false, failed: false });
    } catch {
      // The rows that are there stay; the footer says it and offers to try again.
      setMore({ loading: false, failed: true });
    } finally {
      loading.current = false;
    }
  };

  const refresh = async (isInUse = () => false) => {
    if (!data || loading.current) return;
    const asked = new Set(touched.current);
    const tickets = await askAnew(client, question, data.tickets.nodes.length);
    if (!tickets) return;
    const shown = client.readQuery({ query: TICKETS, variables: { ...question, first: PAGE } })?.tickets.nodes ?? [];
    const moved = movedTickets(shown.map(idOf), tickets.nodes.map(idOf), asked);
    if (moved > 0 && isInUse()) {
      for (const row of tickets.nodes) if (isKnown(client, row.id)) takeIn(client, TICKET_ROW, 'DeskTicketRow', row);
      setHeld({ question, moved });
      return;
    }
    for (const id of asked) touched.current.delete(id);
    setHeld(undefined);
    client.writeQuery({ query: TICKETS, variables: { ...question, first: PAGE }, data: { tickets } });
  };

  return {
    rows: found?.nodes,
    total: data?.tickets,
    hasMore: data?.tickets.pageInfo.hasNextPage ?? false,
    isBefore: !data && found !== undefined,
    loadingMore: more.loading,
    failure: error && !data ? failureOf(error) : undefined,
    moreFailed: more.failed,
    more: () => void loadMore(),
    moved: held?.question === question ? held.moved : 0,
    touch: (ticketId) => void touched.current.add(ticketId),
    refresh,
    retry: () => void refetch().catch(() => undefined),
  };
}

const idOf = ({ id }: TicketRow): string => id;

/** Reads as many rows as are shown: a list that is looked at never shrinks. */
async function askAnew(client: ApolloClient, question: ListQuestion, shown: number): Promise<Tickets | undefined> {
  const changes = changesSoFar();
  const tickets = await readPages(client, question, shown);
  // What was changed meanwhile may not be in this answer: the next one will have it.
  return changes === changesSoFar() ? tickets : undefined;
}

type Tickets = DeskTicketsQuery['tickets'];

/** Page after page until there are as many as wanted, or no more. */
async function readPages(
  client: ApolloClient,
  question: ListQuestion,
  wanted: number,
  before?: Tickets,
): Promise<Tickets | undefined> {
  const there = before?.nodes ?? [];
  const first = Math.min(LARGEST_PAGE, Math.max(PAGE, wanted - there.length));
  const variables = { ...question, first, after: before?.pageInfo.endCursor };
  const { data } = await client.query({ query: TICKETS, variables, fetchPolicy: 'no-cache' });
  if (!data) return undefined;
  const tickets = { ...data.tickets, nodes: [...there, ...data.tickets.nodes] };
  const isEnough = tickets.nodes.length >= wanted || !tickets.pageInfo.hasNextPage;
  return isEnough ? tickets : readPages(client, question, wanted, tickets);
}
