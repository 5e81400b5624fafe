import { graphql } from '@quayside/graphql/documents';
import { firstQuestion } from '../../lib/early.ts';

/** All that a customer sees of a ticket. */
export const PORTAL_TICKET = graphql(`
  query PortalTicket($number: Int!) {
    ticket(number: $number) {
      ...PortalTicket
    }
    ...PriorityMeanings
  }

  fragment PortalTicket on Ticket {
    ...PortalTicketPage
    ...TicketTalk
  }

  fragment PortalTicketPage on Ticket {
    id
    number
    subject
    version
    updatedAt
    createdAt
    closedAt
    contact {
      id
      name
    }
    viewerCan {
      reply
      close
      reopen
      subscribe
    }
    files {
      ...MessageFile
    }
    ...TicketFacts
    ...TicketFollowers
    ...TicketDetails
  }
`);
firstQuestion(PORTAL_TICKET);
