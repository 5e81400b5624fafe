import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useLive } from '../../lib/live.ts';
import { isLineInUse, useSoon } from '../../lib/soon.ts';
import { forget, isKnown, takeIn } from '../../shared/tickets/liveTicket.ts';
import { TICKET_ROW } from './ticketColumns.tsx';

const TICKETS_CHANGED = graphql(`
  subscription PortalTicketsChanged {
    ticketsChanged {
      id
      removed
      ticket {
        ...TicketRow
      }
    }
  }
`);

/**
 * Follows all tickets that the viewer sees. Lines that are shown are as they are now at once; `refresh` is called when some may
 * come, go or change places, once no line is under the pointer.
 */
export function useTicketsChanged(refresh: () => Promise<unknown>): void {
  const client = useApolloClient();
  // A failure shows itself where the answer is shown.
  const refreshSoon = useSoon(
    () => void refresh().catch(() => undefined),
    () => !isLineInUse(),
  );
  useLive(
    TICKETS_CHANGED,
    {},
    {
      onChange: ({ ticketsChanged: { id, removed, ticket } }) => {
        if (ticket && isKnown(client, id)) takeIn(client, TICKET_ROW, 'TicketRow', ticket);
        if (removed) forget(client, id);
        refreshSoon();
      },
      onGap: refreshSoon,
    },
  );
}
