import type { SignedInViewer } from '../../access/viewer.ts';
import type { Query } from '../../database/database.ts';
import type { Audience } from '../../database/reader/audience.ts';
import type { Declaration } from '../../database/reader/declaration.ts';
import type { Asking } from '../../graphql/live.ts';
import { columnKey } from './boards.queries.ts';
import { ticketMessages, tickets } from './tickets.queries.ts';

/** Who of the viewers sees which of the tickets, and which of their messages. */
export const audienceOf = (
  viewers: readonly SignedInViewer[],
  { ticketIds, messageIds }: { ticketIds: readonly string[]; messageIds: readonly string[] },
  { database, clock }: Asking,
): Promise<Audience> => {
  const keys = new Map<Declaration, readonly string[]>([[tickets, ticketIds]]);
  if (messageIds.length) keys.set(ticketMessages, messageIds);
  return database.reader.audience(viewers, keys, clock.now());
};

/** Whether the viewer sees the record. */
export async function isSeen(
  declaration: Declaration,
  id: string,
  viewer: SignedInViewer,
  { database, clock }: Asking,
): Promise<boolean> {
  const audience = await database.reader.audience([viewer], new Map([[declaration, [id]]]), clock.now());
  return audience(viewer).sees(declaration, id);
}

/** What is to be known of a board: its columns by their statuses, and in which of them tickets stand. */
export type BoardPlaces = {
  readonly columns: ReadonlyMap<string, string>;
  readonly columnOf: ReadonlyMap<string, string>;
};

/** Where tickets stand on boards. */
export async function placesOn(
  query: Query,
  boardIds: readonly string[],
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, BoardPlaces>> {
  const places = new Map(
    boardIds.map((id) => [id, { columns: new Map<string, string>(), columnOf: new Map<string, string>() }]),
  );
  const rows = await query<{ boardId: string; id: string; key: string | null; ticketIds: readonly string[] }>({
    name: 'places_on_boards',
    text: `select c.board_id as "boardId", s.id, s.key,
        array(select t.id from ticket t where t.id = any($2::uuid[]) and t.status_id = s.id and t.closed_at is null) as "ticketIds"
      from board_column c join ticket_status s on s.id = c.status_id where c.board_id = any($1::uuid[])`,
    values: [boardIds, ticketIds],
  });
  for (const row of rows) {
    const board = places.get(row.boardId);
    board?.columns.set(row.id, columnKey(row));
    for (const ticketId of row.ticketIds) board?.columnOf.set(ticketId, columnKey(row));
  }
  return places;
}
