import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useLive } from '../../lib/live.ts';
import { forget, isKnown, takeIn } from '../../shared/tickets/liveTicket.ts';
import { TICKET_ROW } from './ticketRow.ts';

const TICKETS_CHANGED = graphql(`
  subscription DeskTicketsChanged {
    ticketsChanged {
      id
      removed
      ticket {
        ...DeskTicketRow
      }
    }
  }
`);

type Following = {
  /** A ticket changed, came or went; undefined when that may have been missed. */
  onChange(ticketId: string | undefined): void;
  /** Lines of tickets that the viewer no longer sees go at once. */
  forgetsRemoved?: boolean;
};

/** Follows all tickets that the viewer sees. Lines that are shown anywhere are as they are now; the order is left alone. */
export function useTicketsChanged({ onChange, forgetsRemoved = false }: Following): void {
  const client = useApolloClient();
  useLive(
    TICKETS_CHANGED,
    {},
    {
      onChange: ({ ticketsChanged: { id, removed, ticket } }) => {
        if (ticket && isKnown(client, id)) takeIn(client, TICKET_ROW, 'DeskTicketRow', ticket);
        if (removed && forgetsRemoved) forget(client, id);
        onChange(id);
      },
      onGap: () => onChange(undefined),
    },
  );
}
