import type { BoardColumn } from '../../../domains/tickets/board-column.entity.ts';
import type { Board } from '../../../domains/tickets/board.entity.ts';
import type { TicketStatus } from '../../../domains/tickets/ticket-status.entity.ts';
import type { Ticket } from '../../../domains/tickets/ticket.entity.ts';
import { outsideId } from '../../../graphql/ids.ts';
import type { Asking } from './asking.ts';
import { Filtered } from './filters.ts';
import { inOrder, page, type Args } from './pages.ts';
import { ticketsOf } from './reference-lists.ts';

const statusOf = ({ statusId }: BoardColumn, { data }: Asking): TicketStatus => data.get('TicketStatus', statusId)!;
function keyOf(column: BoardColumn, asking: Asking): string {
  const { id, key } = statusOf(column, asking);
  return key ?? outsideId('TicketStatus', id);
}
const isIn =
  ({ statusId }: BoardColumn) =>
  (ticket: Ticket): boolean =>
    ticket.statusId === statusId && ticket.closedAt === null;
const cards = (column: BoardColumn, { sight }: Asking): Ticket[] => sight.all('Ticket').filter(isIn(column));

/** Boards and their columns, in the plainest way. */
export const boardRecords = {
  Board: {
    name: ({ names }: Board, _: Args, asking: Asking) => asking.label(names),
    columns: ({ id }: Board, args: Args, asking: Asking) =>
      inOrder(
        new Filtered<BoardColumn>(args)
          .own<string[]>('keys', (column, keys) => keys.includes(keyOf(column, asking)))
          .of(asking.data.columns.filter(({ boardId }) => boardId === id)),
        ({ position }) => position,
      ),
  },
  BoardColumn: {
    key: (column: BoardColumn, _: Args, asking: Asking) => keyOf(column, asking),
    title: (column: BoardColumn, _: Args, asking: Asking) => asking.label(statusOf(column, asking).names),
    status: (column: BoardColumn, _: Args, asking: Asking) => statusOf(column, asking),
    count: (column: BoardColumn, _: Args, asking: Asking) => Math.min(1000, cards(column, asking).length),
    countCapped: (column: BoardColumn, _: Args, asking: Asking) => cards(column, asking).length > 1000,
    tickets: (column: BoardColumn, args: Args, asking: Asking) =>
      page(
        ticketsOf(args, asking).filter(isIn(column)),
        {
          name: 'cards',
          key: ({ rank }) => rank,
          descending: false,
          everywhere: asking.data.all('Ticket'),
        },
        args,
      ),
  },
};
