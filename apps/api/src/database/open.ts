import { declarations, ruleOf, schema } from '../graphql/schema.ts';
import { ACTS_CHANNEL, announcer } from './announcer.ts';
import { createDataSource } from './data-source.ts';
import { queryOn, type Database } from './database.ts';
import { Reader } from './reader/reader.ts';

/** Any number: the same for all processes that may migrate the same database. */
const MIGRATION_LOCK = 720_414_019;

/** Connects to PostgreSQL, brings its tables up to date (one process at a time), and makes the reader. */
export async function openDatabase(url: string, poolSize?: number): Promise<Database> {
  const dataSource = await createDataSource(url, poolSize).initialize();
  try {
    const runner = dataSource.createQueryRunner();
    try {
      await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
      await dataSource.runMigrations({ transaction: 'all' });
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await runner.release();
    }
    const query = queryOn(dataSource);
    const announce = announcer(() => query({ text: `notify ${ACTS_CHANNEL}`, values: [] }));
    return { dataSource, query, announce, reader: Reader.for(dataSource, query, schema, declarations, ruleOf) };
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
