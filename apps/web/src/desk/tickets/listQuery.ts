import { graphql } from '@quayside/graphql/documents';
import { firstQuestion } from '../../lib/early.ts';

/** Tickets as a list of the desk shows them. Stands beside the list, since the page asks it before its code is there (early/questions.ts). */
export const TICKETS = graphql(`
  query DeskTickets($filter: TicketFilter, $orderBy: TicketOrder, $first: Int!, $after: String) {
    tickets(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes {
        ...DeskTicketRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      totalCountCapped
    }
  }
`);
firstQuestion(TICKETS);

/** How many tickets a list asks for at first. */
export const PAGE = 50;
