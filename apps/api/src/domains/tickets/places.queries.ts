import type { Transaction } from '../../database/database.ts';
import { sql } from '../../database/reader/sql.ts';
import type { Context } from '../../graphql/context.ts';
import { invalid, notFound } from '../../graphql/errors.ts';
import { insideId } from '../../graphql/ids.ts';
import { boards } from './boards.queries.ts';
import { tickets } from './tickets.queries.ts';
import type { Status } from './ticket-writes.queries.ts';

/** The statuses of a board's columns. NOT_FOUND when the viewer sees no such board. */
export async function findColumns(tx: Transaction, context: Context, boardId: string): Promise<readonly Status[]> {
  const id = insideId('Board', boardId);
  if (!id) throw notFound();
  const [board] = await tx.query<{ columns: Status[] }>(
    context.database.reader.compose(context, ({ table, visible }) => {
      const b = table(boards);
      return sql`select array(select json_build_object('id', s.id, 'key', s.key, 'clock', s.clock)
          from board_column c join ticket_status s on s.id = c.status_id where c.board_id = ${b.id}) as columns
        from ${b.$from} where ${b.id} = ${() => id} and (${visible(boards, b)})`;
    }),
  );
  if (!board) throw notFound();
  return board.columns;
}

/**
 * Keeps the order of these columns from being changed by anybody else until the transaction ends. Whoever moves a card
 * takes both of its columns before they lock the ticket, everybody in the same order, so that nobody waits in a circle.
 */
export async function lockColumns(tx: Transaction, ...statuses: readonly Status[]): Promise<void> {
  await tx.query({
    text: `select pg_advisory_xact_lock(hashtext('order of a column'), key)
      from (select distinct hashtext(id) as key from unnest($1::text[]) id order by key) k`,
    values: [statuses.map(({ id }) => id)],
  });
}

/** Where a card stands, in any column. */
export type Place = { readonly id: string; readonly rank: string };

/** The place of a card that the viewer sees. BAD_USER_INPUT `beforeTicketId` otherwise. */
export async function placeOf(tx: Transaction, context: Context, ticketId: string): Promise<Place> {
  const id = insideId('Ticket', ticketId) ?? null;
  const [found] = await tx.query<Place>(
    context.database.reader.compose(context, ({ table, visible }) => {
      const t = table(tickets);
      return sql`select ${t.id}, ${t.rank} from ${t.$from} where ${t.id} = ${() => id} and (${visible(tickets, t)})`;
    }),
  );
  if (!found) throw invalid({ path: 'input.beforeTicketId', code: 'not_found' });
  return found;
}

/** Behind every rank. */
const END = '~';

/** The cards of a column around a place, in their order, on each side at most so many; all cards, whoever sees them. */
export type Around = { readonly before: readonly Place[]; readonly after: readonly Place[] };

/** What stands in a column around a place, or at its end, without the card that is to go there. */
export async function cardsAround(
  tx: Transaction,
  column: Status,
  card: Place,
  place: Place | null,
  reach: number,
): Promise<Around> {
  const { rank, id } = place ?? { rank: END, id: card.id };
  const side = (comparison: string, direction: string): string =>
    `array(select json_build_object('id', id, 'rank', rank) from ticket
      where status_id = $1 and closed_at is null and id <> $2 and (rank, id) ${comparison} ($3, $4)
      order by rank ${direction}, id ${direction} limit $5)`;
  const [around] = await tx.query<{ before: Place[]; after: Place[] }>({
    text: `select ${side('<', 'desc')} as before, ${side('>=', 'asc')} as after`,
    values: [column.id, card.id, rank, id, reach],
  });
  return { before: (around?.before ?? []).toReversed(), after: around?.after ?? [] };
}

/** Gives tickets their places, which is no edit of them. */
export async function setRanks(tx: Transaction, places: readonly Place[]): Promise<void> {
  await tx.query({
    text: `update ticket t set rank = p.rank from unnest($1::uuid[], $2::text[]) p(id, rank) where t.id = p.id`,
    values: [places.map(({ id }) => id), places.map(({ rank }) => rank)],
  });
}
