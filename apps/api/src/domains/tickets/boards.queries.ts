import { readable, type Table } from '../../database/reader/declaration.ts';
import { label } from '../../database/reader/labels.ts';
import type { Run } from '../../database/reader/run.ts';
import { raw, sql, type Sql } from '../../database/reader/sql.ts';
import { insideId, outsideId } from '../../graphql/ids.ts';
import { BoardColumn } from './board-column.entity.ts';
import { Board } from './board.entity.ts';

export const boards = readable('Board', Board, {
  visibleTo: (_, who) => (who.can('DESK') ? undefined : raw('false')),
  orders: { POSITION: { by: (t) => t.position, type: 'integer' } },
  fields: { name: (t, who) => label(t.names, who) },
});

/** Something of the status that a column is of. */
const ofStatus = (t: Table<BoardColumn>, what: Sql): Sql =>
  sql`(select ${what} from ticket_status s where s.id = ${t.statusId})`;

export const boardColumns = readable('BoardColumn', BoardColumn, {
  visibleTo: () => undefined,
  belongsTo: 'board',
  orders: { POSITION: 'position' },
  fields: {
    key: (t) => ofStatus(t, raw(`json_build_object('id', s.id, 'key', s.key)`)),
    title: (t, who) => ofStatus(t, label(raw('s.names'), who)),
  },
  counts: { count: 'tickets' },
  filters: {
    keys: (t, { value }) => {
      const ids = (run: Run) => (value(run) as readonly string[]).map((key) => insideId('TicketStatus', key) ?? null);
      return sql`${t.statusId} in (select s.id from ticket_status s where s.key = any(${value}::text[]) or (s.key is null and s.id = any(${ids}::uuid[])))`;
    },
  },
  links: {
    tickets: {
      to: 'Ticket',
      order: 'RANK',
      on: (ticket, column) =>
        sql`${at(ticket, 'statusId')} = ${at(column, 'statusId')} and ${at(ticket, 'closedAt')} is null`,
    },
  },
});

const at = (t: Table, column: string): Sql => Reflect.get(t, column) as Sql;

/** What a column is called outside: after the key of its status, else after the ID. */
export const columnKey = (status: { readonly id: string; readonly key: string | null }): string =>
  status.key ?? outsideId('TicketStatus', status.id);
