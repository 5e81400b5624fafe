import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  graphql,
  type PortalTicketQuery,
  type PriorityMeaningsFragment,
  type TicketRowFragment,
} from '@quayside/graphql/documents';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answerOf, type Answer } from '../../lib/answer.ts';
import { failureOf } from '../../lib/failure.ts';
import { useLive } from '../../lib/live.ts';
import { useRepeated } from '../../lib/polling.ts';
import { useRefreshOnReturn } from '../../lib/refresh.ts';
import { forget, lacksHeld, readTicketAnew, takeIn } from '../../shared/tickets/liveTicket.ts';
import { PRIORITY_MEANINGS } from '../../shared/tickets/priorities.ts';
import { useKnownTicket } from '../../shared/tickets/useKnownTicket.ts';
import { TICKET_ROW } from './ticketColumns.tsx';
import { PORTAL_TICKET } from './ticketQuery.ts';

const TICKET_NOW = graphql(`
  fragment PortalTicketNow on Ticket {
    ...PortalTicketPage
    conversation(last: 20) {
      ...TalkMessages
    }
    activity(last: 20) {
      ...TalkActivity
    }
  }
`);

const TICKET_CHANGED = graphql(`
  subscription PortalTicketChanged($id: ID!) {
    ticketChanged(id: $id) {
      id
      removed
      ticket {
        ...PortalTicketNow
      }
    }
  }
`);

/** How often an open page looks for something new while that does not come by itself, in milliseconds. */
const LOOK_EVERY_MS = 20_000;

/** A ticket as a line of a list, and what its priority means. */
export type KnownTicket = {
  readonly ticket: TicketRowFragment;
  readonly meanings: PriorityMeaningsFragment['ticketPriorities'];
};

/** A ticket that is looked at. */
export type LookedAt = {
  readonly answer: Answer<PortalTicketQuery>;
  /** What a list has said of it, until the answer is there. */
  readonly known: KnownTicket | undefined;
  /** It was looked at, and the viewer no longer sees it: its ID. */
  readonly lost: string | undefined;
  /** Looks at it anew; what is shown stays till then. */
  look(): void;
};

/** The ticket of that number, kept as it is now: what anybody does to it shows at once, and so does losing sight of it. */
export function useTicket(number: number): LookedAt {
  const client = useApolloClient();
  const [lost, setLost] = useState<string>();
  const known = useKnown(number);
  const asked = useQuery(PORTAL_TICKET, {
    variables: { number },
    ...useRepeated(LOOK_EVERY_MS),
    skip: lost !== undefined,
  });
  const answer = answerOf(asked);
  const ticket = lost === undefined ? answer.data?.ticket : undefined;
  // A question that went out by itself may be the one that is refused.
  const isRefused = ticket && (answer.failure?.code === 'NOT_FOUND' || answer.failure?.code === 'FORBIDDEN');
  if (isRefused) setLost(ticket.id);

  const lose = () => {
    if (!ticket) return;
    setLost(ticket.id);
    forget(client, ticket.id);
  };
  const ask = async () => {
    try {
      await readTicketAnew(client, PORTAL_TICKET, { number });
    } catch (why) {
      if (['NOT_FOUND', 'FORBIDDEN'].includes(failureOf(why).code)) lose();
      throw why;
    }
  };
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  const look = useCallback(() => {
    // A failure shows itself the next time that something is wanted.
    latest.current().catch(() => undefined);
  }, []);
  useRefreshOnReturn(ask);
  useLive(
    TICKET_CHANGED,
    { id: ticket?.id ?? '' },
    {
      onChange: ({ ticketChanged: { removed, ticket: now } }) => {
        if (removed) lose();
        else if (now && ticket && lacksHeld(ticket, now)) look();
        else if (now) takeIn(client, TICKET_NOW, 'PortalTicketNow', now);
      },
      onGap: look,
      skip: !ticket,
    },
  );
  return { answer, known, lost, look };
}

/** What a list that was looked at before has said of it. */
function useKnown(number: number): KnownTicket | undefined {
  const ticket = useKnownTicket(number, TICKET_ROW, 'TicketRow');
  const client = useApolloClient();
  const [meanings] = useState(
    () => client.cache.readFragment({ id: 'ROOT_QUERY', fragment: PRIORITY_MEANINGS })?.ticketPriorities ?? [],
  );
  return ticket && { ticket, meanings };
}
