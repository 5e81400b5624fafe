import { useApolloClient } from '@apollo/client/react';
import { graphql, type DeskTicketQuery } from '@quayside/graphql/documents';
import { firstQuestion } from '../../lib/early.ts';
import { useCallback } from 'react';

graphql(`
  fragment DeskMessage on TicketMessage {
    ...TicketMessageText
    author {
      ... on Technician {
        client {
          id
        }
      }
    }
  }
`);

graphql(`
  fragment DeskTicketPage on Ticket {
    ...DeskTicketRow
    requestedPriority
    type {
      id
      name
    }
    category {
      id
      name
    }
    site {
      id
      name
      city
    }
    client {
      id
      name
      phone
    }
    contact {
      id
      name
      title
      email
      phone
    }
    asset {
      id
      name
      referenceName
      type
      warrantyEndsOn
    }
    participants {
      id
      kind
      contact {
        id
        name
      }
    }
    viewerCan {
      reply
      note
      providerNote
      subscribe
    }
  }

  fragment DeskMessages on TicketMessageConnection {
    nodes {
      ...DeskMessage
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }

  fragment DeskActivities on TicketActivityConnection {
    nodes {
      ...DeskActivity
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
`);

/** A ticket with all that the desk shows of it, and the newest of what was said and done. */
export const TICKET = graphql(`
  query DeskTicket($number: Int!) {
    ticket(number: $number) {
      ...DeskTicketPage
      conversation(last: 100) {
        ...DeskMessages
      }
      activity(last: 100) {
        ...DeskActivities
      }
    }
  }
`);
firstQuestion(TICKET);

/** What may be new of a ticket after something happened. */
export const TICKET_NOW = graphql(`
  fragment DeskTicketNow on Ticket {
    ...DeskTicketPage
    conversation(last: 20) {
      ...DeskMessages
    }
    activity(last: 20) {
      ...DeskActivities
    }
  }
`);

/** Says what a ticket has become, each time that something of it changes. */
export const TICKET_CHANGED = graphql(`
  subscription DeskTicketChanged($id: ID!) {
    ticketChanged(id: $id) {
      id
      removed
      ticket {
        ...DeskTicketNow
      }
    }
  }
`);

/** A ticket as its page shows it. */
export type DeskTicket = NonNullable<DeskTicketQuery['ticket']>;

/** Fetches a ticket that is probably opened next, unless it is there already. */
export function usePrefetch(): (number: number) => void {
  const client = useApolloClient();
  return useCallback(
    (number) => {
      // Nobody waits for it: when it fails, opening the ticket asks again and says so.
      client.query({ query: TICKET, variables: { number } }).catch(() => undefined);
    },
    [client],
  );
}
