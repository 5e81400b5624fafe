import { can, whoeverSeesIt, whoeverSignedIn } from '../../access/rules.ts';

export const rules = {
  Subscription: { ticketChanged: whoeverSignedIn, ticketsChanged: whoeverSignedIn, boardChanged: can('DESK') },
  TicketChange: { id: whoeverSeesIt, removed: whoeverSeesIt, cursor: whoeverSeesIt, ticket: whoeverSeesIt },
  BoardChange: {
    id: whoeverSeesIt,
    removed: whoeverSeesIt,
    cursor: whoeverSeesIt,
    fromColumn: whoeverSeesIt,
    column: whoeverSeesIt,
    ticket: whoeverSeesIt,
  },
};
