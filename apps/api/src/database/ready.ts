import type { Database } from './database.ts';

/** Whether the database answers and every migration of this program is done. Throws when it does not answer. */
export async function isReady({ dataSource, query }: Pick<Database, 'dataSource' | 'query'>): Promise<boolean> {
  const names = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const [row] = await query<{ done: number }>({
    text: `select count(*)::int as done from ${dataSource.options.migrationsTableName} where name = any($1)`,
    values: [names],
  });
  return row?.done === names.length;
}
