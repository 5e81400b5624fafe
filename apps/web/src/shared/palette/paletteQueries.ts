import { graphql } from '@quayside/graphql/documents';

graphql(`
  fragment PaletteTicket on Ticket {
    id
    number
    subject
    status {
      ...TicketStatusLabel
    }
    client {
      id
      name
    }
  }
`);

/** Tickets by words, or by the number that was typed; clients for those who have many. */
export const PALETTE_SEARCH = graphql(`
  query PaletteSearch($text: String!, $number: Int!, $isNumber: Boolean!, $hasClients: Boolean!) {
    ticket(number: $number) @include(if: $isNumber) {
      ...PaletteTicket
    }
    tickets(first: 8, filter: { text: $text }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        ...PaletteTicket
      }
    }
    clients(first: 5, filter: { text: $text }) @include(if: $hasClients) {
      nodes {
        id
        name
      }
    }
  }
`);

/** What is offered before anything is typed: the viewer's own open tickets. */
export const PALETTE_MINE = graphql(`
  query PaletteMine {
    tickets(first: 5, filter: { mine: true, open: true }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        ...PaletteTicket
      }
    }
  }
`);

/** One that was looked at before. */
export const PALETTE_TICKET = graphql(`
  query PaletteTicketByNumber($number: Int!) {
    ticket(number: $number) {
      ...PaletteTicket
    }
  }
`);
