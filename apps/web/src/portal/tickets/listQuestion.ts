import { graphql, type PortalTicketsQueryVariables } from '@quayside/graphql/documents';
import type { CustomerStatus, TicketOrderField } from '@quayside/graphql/types';
import { firstQuestion } from '../../lib/early.ts';
import { rowCount } from '../../lib/growing.ts';
import { choice, order, text } from '../../lib/urlState.ts';

/** A customer's tickets, as a list shows them. */
export const PORTAL_TICKETS = graphql(`
  query PortalTickets($first: Int!, $after: String, $filter: TicketFilter!, $orderBy: TicketOrder!) {
    tickets(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      totalCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...TicketRow
      }
    }
    ticketStatuses {
      id
      customerKey
      customerLabel
    }
    ...PriorityMeanings
  }
`);
firstQuestion(PORTAL_TICKETS);

/** In the order in which they are offered. */
export const STATUSES: readonly CustomerStatus[] = [
  'OPEN',
  'IN_PROGRESS',
  'WAITING_ON_CLIENT',
  'WAITING_ON_VENDOR',
  'CLOSED',
];
const ORDERS: Record<string, TicketOrderField> = {
  number: 'NUMBER',
  updated: 'UPDATED_AT',
  priority: 'PRIORITY',
  created: 'CREATED_AT',
};

/** What the address of a list says. */
export const LIST = {
  view: choice(['open', 'completed', 'all'], 'open'),
  status: choice(['', ...STATUSES], ''),
  q: text(),
  sort: order(Object.keys(ORDERS), '-updated'),
  rows: rowCount,
};

type List = {
  readonly [Name in 'view' | 'status' | 'q' | 'sort']: ReturnType<(typeof LIST)[Name]['read']>;
};

/** What a list asks for at first: theirs, or all of their company. Without any code of pages: the page asks it before that is there (early/questions.ts). */
export const listVariables = (
  mine: boolean,
  { view, status, q, sort }: List,
  first: number,
): PortalTicketsQueryVariables => ({
  first,
  // What does not narrow is sent as null: the list is then known under another name than the glance on the start page.
  filter: {
    mine: mine || null,
    open: view === 'all' ? null : view === 'open',
    customerStatus: status ? { eq: status } : null,
    text: q.trim() || null,
  },
  orderBy: {
    field: ORDERS[sort.by] ?? 'UPDATED_AT',
    direction: sort.descending ? 'DESC' : 'ASC',
  },
});
