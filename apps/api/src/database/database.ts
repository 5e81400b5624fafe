import { Query as Sending, type Pool, type QueryConfig, type QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Reader } from './reader/reader.ts';

/** A statement for PostgreSQL. With a name it is prepared once per connection. */
export type Statement = { readonly name?: string; readonly text: string; readonly values: readonly unknown[] };

/** Runs one statement. */
export type Query = <Row extends QueryResultRow>(statement: Statement) => Promise<Row[]>;

/** What the rest of the house knows of PostgreSQL: entities, statements, and the reader. */
export type Database = {
  readonly dataSource: DataSource;
  readonly reader: Reader;
  /** Outside of any transaction. */
  readonly query: Query;
  /** Tells whoever follows the events, here and in other processes, that there are new ones. After the commit, never before. */
  readonly announce: () => void;
};

/** A transaction that is open. */
export type Transaction = { readonly manager: EntityManager; readonly query: Query };

/** TypeORM's own pool of connections. */
export const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as PostgresDriver).master as Pool;

/** Statements on TypeORM's own pool, past its query runner: half of the cost of a small read. */
export function queryOn(dataSource: DataSource): Query {
  const pool = poolOf(dataSource);
  return async <Row extends QueryResultRow>({ name, text, values }: Statement) => {
    // As an object of pg's own: of any other it makes a copy first, property by property.
    const config: QueryConfig = { ...(name && { name }), text, values: [...values] };
    const sending: QueryConfig = Object.assign(new Sending(text), config);
    const { rows } = await pool.query<Row>(sending);
    return rows;
  };
}
