import { useApolloClient, useQuery } from '@apollo/client/react';
import type { PaletteTicketFragment } from '@quayside/graphql/documents';
import { useEffect, useState } from 'react';
import { useTyped } from '../../lib/typed.ts';
import { useCan, useViewer } from '../../lib/viewer.tsx';
import { PALETTE_MINE, PALETTE_SEARCH, PALETTE_TICKET } from './paletteQueries.ts';
import { recentTickets } from './recentTickets.ts';

/** What the server knows of what was typed. */
export type PaletteFinds = {
  /** The number that was typed; its ticket is null where there is none for the viewer, undefined until one knows */
  readonly numbered: { readonly number: number; readonly ticket: PaletteTicketFragment | null | undefined } | undefined;
  /** By the words that were typed */
  readonly tickets: readonly PaletteTicketFragment[];
  /** Before one types: those looked at last, and one's own */
  readonly recent: readonly PaletteTicketFragment[];
  readonly mine: readonly PaletteTicketFragment[];
  readonly clients: readonly { readonly id: string; readonly name: string }[];
  readonly looking: boolean;
  readonly failed: boolean;
};

/** Largest number that a ticket can have. */
const LARGEST = 2 ** 31 - 1;

/** Looks for tickets and clients while one types; `number` first. */
export function usePaletteTickets(text: string): PaletteFinds {
  const can = useCan();
  const { __typename } = useViewer();
  const wanted = text.trim();
  const asked = useTyped(text);
  const number = numberOf(wanted);
  const askedNumber = numberOf(asked);
  const { data, previousData, error, loading } = useQuery(PALETTE_SEARCH, {
    variables: {
      text: asked,
      number: askedNumber ?? 0,
      isNumber: askedNumber !== undefined,
      hasClients: __typename === 'Technician' && can('CLIENTS_ALL'),
    },
    skip: asked === '',
  });
  const mine = useQuery(PALETTE_MINE, { skip: wanted !== '' });
  const recent = useRecent();
  const found = asked === '' || wanted === '' ? undefined : (data ?? previousData);
  const isCurrent = data !== undefined && asked === wanted;
  const numbered = number === undefined ? undefined : { number, ticket: isCurrent ? (data.ticket ?? null) : undefined };
  const mineNodes = wanted === '' ? (mine.data?.tickets.nodes ?? []) : [];
  return {
    numbered,
    tickets: (found?.tickets.nodes ?? []).filter((ticket) => ticket.number !== number),
    recent: wanted === '' ? recent : [],
    mine: mineNodes.filter(({ id }) => !recent.some((ticket) => ticket.id === id)),
    clients: found?.clients?.nodes ?? [],
    looking: wanted !== '' && !error && (loading || asked !== wanted),
    failed: error !== undefined && wanted !== '',
  };
}

function numberOf(text: string): number | undefined {
  const number = /^#?\d{1,10}$/.test(text) ? Number(text.replace('#', '')) : 0;
  return number > 0 && number <= LARGEST ? number : undefined;
}

/** The tickets that one looked at last; what can't be had is left out. */
function useRecent(): readonly PaletteTicketFragment[] {
  const client = useApolloClient();
  const { id } = useViewer();
  const [tickets, setTickets] = useState<readonly PaletteTicketFragment[]>([]);
  useEffect(() => {
    let isHere = true;
    const look = async (number: number) => {
      const options = { query: PALETTE_TICKET, variables: { number }, fetchPolicy: 'cache-first' as const };
      // One that is gone, or can't be reached, is one less to choose from.
      const answer = await client.query(options).catch(() => undefined);
      return answer?.data?.ticket ?? [];
    };
    const lookAll = async () => {
      const found = await Promise.all(recentTickets(id).map(look));
      if (isHere) setTickets(found.flat());
    };
    void lookAll();
    return () => {
      isHere = false;
    };
  }, [client, id]);
  return tickets;
}
