import { graphql, type BoardCardFragment, type DeskBoardQuery } from '@quayside/graphql/documents';
import { firstQuestion } from '../../lib/early.ts';

/** What a card shows of a ticket, and what its menu needs. */
graphql(`
  fragment BoardCard on Ticket {
    ...TicketAtDesk
    rank
  }
`);

/** The boards that there are. */
export const BOARDS = graphql(`
  query DeskBoards {
    boards {
      id
      name
    }
  }
`);

/** A board with the first cards of each column. */
export const BOARD = graphql(`
  query DeskBoard($id: ID!, $filter: TicketFilter) {
    board(id: $id) {
      id
      name
      columns {
        key
        title
        status {
          ...TicketStatusLabel
          key
        }
        tickets(first: 30, filter: $filter) {
          nodes {
            ...BoardCard
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
          totalCountCapped
        }
      }
    }
  }
`);
firstQuestion(BOARD);

/** More cards of one column. */
export const MORE_CARDS = graphql(`
  query DeskMoreCards($id: ID!, $column: String!, $filter: TicketFilter, $first: Int!, $after: String) {
    board(id: $id) {
      id
      columns(filter: { keys: [$column] }) {
        key
        tickets(first: $first, after: $after, filter: $filter) {
          nodes {
            ...BoardCard
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

/** The cards of a board, each time one changed, came, moved or left. */
export const BOARD_CHANGED = graphql(`
  subscription DeskBoardChanged($boardId: ID!) {
    boardChanged(boardId: $boardId) {
      id
      removed
      fromColumn
      column
      ticket {
        ...BoardCard
      }
    }
  }
`);

export const MOVE_CARD = graphql(`
  mutation DeskMoveCard($input: MoveCardInput!) {
    moveCard(input: $input) {
      ticket {
        ...BoardCard
      }
    }
  }
`);

/** Where a ticket is now, and what was done with it last. */
export const WHERE_NOW = graphql(`
  query DeskWhereNow($id: ID!) {
    ticket(id: $id) {
      ...BoardCard
      activity(last: 5) {
        nodes {
          ...DeskActivity
        }
      }
    }
  }
`);

/** A ticket on a board. */
export type Card = BoardCardFragment;
/** A board as the server tells it. */
export type BoardData = NonNullable<DeskBoardQuery['board']>;
