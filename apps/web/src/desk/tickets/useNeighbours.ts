import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { ListAddress } from './listAddress.ts';
import type { TicketRow } from './ticketRow.ts';
import { useTicketList } from './useTicketList.ts';

/** Where a ticket stands in the list that one came from. */
export type Neighbours = {
  /** The search part of the list's address, which the ticket's address carries too. */
  readonly search: string;
  /** From 1; undefined when the list, as far as it is loaded, does not hold it. */
  readonly place: number | undefined;
  readonly total: { readonly totalCount: number; readonly totalCountCapped: boolean } | undefined;
  readonly previous: number | undefined;
  readonly next: number | undefined;
  /** The ticket itself, as the list has it. */
  readonly row: TicketRow | undefined;
};

/** The tickets before and after one in its list. A ticket that has left the list since keeps its place while it is looked at. */
export function useNeighbours(list: ListAddress, number: number): Neighbours {
  const { search } = useLocation();
  const { rows, total, hasMore, isBefore, more, moreFailed } = useTicketList(list);
  const now = isBefore ? undefined : rows?.map((row) => row.number);
  const [known, setKnown] = useState<{ search: string; order: readonly number[] }>();
  if (now?.includes(number) && (known?.search !== search || known.order.join() !== now.join()))
    setKnown({ search, order: now });
  const order = known?.search === search ? known.order : [];
  const here = order.indexOf(number);
  // One step before the end of what is loaded, the next page is asked for.
  const isNearEnd = hasMore && !moreFailed && here >= 0 && here >= order.length - 2;
  useEffect(() => {
    if (isNearEnd) more();
  });
  return {
    search,
    place: here < 0 ? undefined : here + 1,
    total,
    previous: order[here - 1],
    next: here < 0 ? undefined : order[here + 1],
    row: rows?.find((row) => row.number === number),
  };
}
