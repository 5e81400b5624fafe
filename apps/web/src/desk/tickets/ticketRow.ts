import { graphql, type DeskTicketRowFragment } from '@quayside/graphql/documents';

/** What a line of a list shows of a ticket, and what its menu needs; every verb answers with it. */
export const TICKET_ROW = graphql(`
  fragment DeskTicketRow on Ticket {
    id
    number
    subject
    version
    priority
    createdAt
    updatedAt
    closedAt
    dueAt
    status {
      ...TicketStatusLabel
      key
    }
    client {
      id
      name
    }
    contact {
      id
      name
    }
    technician {
      id
      name
    }
    secondaryTechnicians {
      id
      name
    }
    queue {
      id
      name
    }
    asset {
      id
      name
      referenceName
    }
    viewerCan {
      take
      assign
      changeStatus
      changePriority
      close
      reopen
    }
  }
`);

/** What of a ticket its menu needs. */
export type TicketInMenu = Pick<
  TicketRow,
  'id' | 'number' | 'version' | 'status' | 'priority' | 'technician' | 'viewerCan'
>;

/** A ticket in a list. */
export type TicketRow = DeskTicketRowFragment;
