import type { QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Query, Statement } from '../database/database.ts';

/** What the database holds of clients. */
export type Occupancy = 'nobody' | 'the demo' | 'somebody else';

/** Lets one process at a time load the demo, until the end of the transaction. */
export async function lockLoading(manager: EntityManager): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('load demo'))`);
}

/** Whose clients the database holds; the demo's are known by the ID of one of them. */
export async function occupancy(manager: EntityManager, markId: string): Promise<Occupancy> {
  const [state] = await manager.query<{ occupancy: Occupancy }[]>(
    `select case when exists (select from client where id = $1) then 'the demo'
       when exists (select from client) then 'somebody else' else 'nobody' end as occupancy`,
    [markId],
  );
  return state?.occupancy ?? 'nobody';
}

/** The IDs of the rows of a table that every installation has, by their keys. */
export async function idsByKey(manager: EntityManager, table: string): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.query<{ id: string; key: string }[]>(`select id, key from ${table} where key is not null`);
  return new Map(rows.map(({ id, key }) => [key, id]));
}

export async function nameProvider(
  manager: EntityManager,
  provider: { name: string; phone: string; email: string },
): Promise<void> {
  await manager.query(`update provider set name = $1, phone = $2, email = $3`, [
    provider.name,
    provider.phone,
    provider.email,
  ]);
}

/** Writes all rows of a table in one statement. The properties in camelCase are columns in snake_case. */
export async function insertRows<Columns extends object>(
  manager: EntityManager,
  table: string,
  rows: readonly Columns[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const list = Object.keys(first)
    .map((property) => `"${snake(property)}"`)
    .join(', ');
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([property, value]) => [snake(property), value]))),
  );
  await manager.query(
    `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1::json)`,
    [json],
  );
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Statements of the product within the loading. */
export const queryIn =
  (manager: EntityManager): Query =>
  <Found extends QueryResultRow>({ text, values }: Statement) =>
    manager.query<Found[]>(text, [...values]);

/** Lets the numbers that the database gives go on after the highest of a table. */
export async function continueNumbers(manager: EntityManager, table: 'ticket' | 'invoice'): Promise<void> {
  await manager.query(
    `select setval(pg_get_serial_sequence('${table}', 'number'), (select max(number) from ${table}))`,
  );
}
