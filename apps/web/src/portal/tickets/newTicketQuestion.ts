import { graphql } from '@quayside/graphql/documents';
import { firstQuestion } from '../../lib/early.ts';

/** What the form of a new ticket offers. */
export const NEW_TICKET = graphql(`
  query NewTicket {
    ticketPriorities {
      priority
      name
      useWhen
      expectedResponse
      requestedPriority
    }
    ticketCategories {
      id
      name
    }
    viewer {
      __typename
      id
      ... on Contact {
        client {
          id
          sites {
            id
            name
            default
          }
        }
      }
    }
  }
`);
firstQuestion(NEW_TICKET);
