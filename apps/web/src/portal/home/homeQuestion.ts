import { graphql, type PortalHomeQueryVariables } from '@quayside/graphql/documents';
import type { Permission } from '@quayside/graphql/types';
import { firstQuestion } from '../../lib/early.ts';

/** What a customer's start shows. */
export const PORTAL_HOME = graphql(`
  query PortalHome($ofClient: Boolean!, $invoices: Boolean!, $assets: Boolean!, $yesterday: Date!, $horizon: Date!) {
    waiting: tickets(first: 5, filter: { mine: true, open: true, customerStatus: { eq: WAITING_ON_CLIENT } }) {
      ...WaitingOnYou
    }
    mine: tickets(first: 6, filter: { mine: true, open: true }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      ...OpenTickets
    }
    ofClient: tickets(filter: { open: true }) @include(if: $ofClient) {
      totalCount
      totalCountCapped
    }
    equipment: assets(first: 6, filter: { mine: true }) {
      ...YourEquipment
    }
    unpaid: invoices(
      first: 20
      filter: { status: { in: [UNPAID, PARTIAL, OVERDUE] } }
      orderBy: { field: DUE_ON, direction: ASC }
    ) @include(if: $invoices) {
      ...UnpaidInvoices
    }
    warranties: assets(
      first: 5
      filter: { warrantyEndsOn: { after: $yesterday, before: $horizon } }
      orderBy: { field: WARRANTY_ENDS_ON, direction: ASC }
    ) @include(if: $assets) {
      ...EndingWarranties
    }
  }
`);
firstQuestion(PORTAL_HOME);

/** How many days ahead a warranty's end is worth a word. */
const HORIZON = 45;

/** What is asked for whom; `today` counts the days of their calendar. Without any code of pages: the page asks it before that is there (early/questions.ts). */
export const homeVariables = (
  permissions: readonly Permission[],
  today: (days: number) => string,
): PortalHomeQueryVariables => ({
  ofClient: permissions.includes('TICKETS_OF_CLIENT'),
  invoices: permissions.includes('INVOICES_OF_CLIENT'),
  assets: permissions.includes('ASSETS_OF_CLIENT'),
  yesterday: today(-1),
  horizon: today(HORIZON + 1),
});
