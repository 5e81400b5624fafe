import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { failureOf, type Failure } from '../../lib/failure.ts';
import { useLive } from '../../lib/live.ts';
import { forget, lacksHeld, readTicketAnew, takeIn } from '../../shared/tickets/liveTicket.ts';
import { useFresh, type Freshness } from '../fresh.ts';
import { TICKET, TICKET_CHANGED, TICKET_NOW, type DeskTicket } from './ticketQuery.ts';

/** How often one asks while changes don't come by themselves. */
const REFRESH_SECONDS = 15;

/** A ticket that is looked at. */
export type LookedAt = {
  /** Undefined until it is there; null when there is none. */
  readonly ticket: DeskTicket | null | undefined;
  /** It was looked at, and the viewer no longer sees it: its ID. */
  readonly lost: string | undefined;
  readonly failure: Failure | undefined;
  readonly fresh: Freshness;
  /** Asks anew; what is shown stays till then. */
  ask(): Promise<unknown>;
  /** After a failure. */
  retry(): void;
};

/** The ticket of that number, kept as it is now: what anybody does to it shows at once, and so does losing sight of it. */
export function useTicket(number: number): LookedAt {
  const client = useApolloClient();
  const [seen, setSeen] = useState<{ number: number; id: string; isLost: boolean }>();
  const known = seen?.number === number ? seen : undefined;
  const { data, error, refetch } = useQuery(TICKET, {
    variables: { number },
    fetchPolicy: 'cache-first',
    skip: known?.isLost,
  });
  const failure = error && !data ? failureOf(error) : undefined;
  const ticket = known?.isLost ? undefined : data?.ticket;
  if (ticket && known?.id !== ticket.id) setSeen({ number, id: ticket.id, isLost: false });
  // Somebody else may have asked, and forgotten it: a list that was told first.
  if (known && !known.isLost && !ticket && isNoLonger(failure)) setSeen({ ...known, isLost: true });

  const lose = () => {
    if (!known) return;
    setSeen({ ...known, isLost: true });
    forget(client, known.id);
  };
  const ask = async () => {
    try {
      const now = await readTicketAnew(client, TICKET, { number });
      if (now && known?.isLost) setSeen({ ...known, isLost: false });
    } catch (why) {
      if (isNoLonger(failureOf(why))) lose();
      throw why;
    }
  };
  const fresh = useFresh(ask, { seconds: REFRESH_SECONDS, of: String(number) });
  useLive(
    TICKET_CHANGED,
    { id: ticket?.id ?? '' },
    {
      onChange: ({ ticketChanged: { removed, ticket: now } }) => {
        if (removed) lose();
        else if (now && ticket && lacksHeld(ticket, now)) fresh.afterChange();
        else if (now) takeIn(client, TICKET_NOW, 'DeskTicketNow', now);
      },
      onGap: fresh.afterChange,
      skip: !ticket,
    },
  );

  return {
    ticket,
    lost: known?.isLost ? known.id : undefined,
    failure,
    fresh,
    ask,
    retry: () => void refetch().catch(() => undefined),
  };
}

/** Whether it is refused because the viewer does not see it. */
const isNoLonger = (failure: Failure | undefined): boolean =>
  failure?.code === 'NOT_FOUND' || failure?.code === 'FORBIDDEN';
