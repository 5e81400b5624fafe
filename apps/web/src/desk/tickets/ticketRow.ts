import { graphql, type DeskTicketRowFragment } from '@quayside/graphql/documents';

/** What every list and board of the desk shows of a ticket, and what its menu needs. */
graphql(`
  fragment TicketAtDesk on Ticket {
    id
    number
    subject
    version
    priority
    dueAt
    closedAt
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

/** What a line of a list shows of a ticket, and what its menu needs; every verb answers with it. */
export const TICKET_ROW = graphql(`
  fragment DeskTicketRow on Ticket {
    ...TicketAtDesk
    createdAt
    updatedAt
    queue {
      id
      name
    }
    asset {
      id
      name
      referenceName
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
