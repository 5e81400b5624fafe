import type { Client } from 'pg';

type Definition = { table: string; name: string; definition: string };

/**
 * Runs work that fills tables without their indexes, keys and references, which are made again after it from all the rows at
 * once: a fraction of the time that keeping them up to date row by row takes. They are the same ones as before.
 */
export async function withoutIndexes(
  database: Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const of = async (sql: string): Promise<Definition[]> => (await database.query<Definition>(sql, [tables])).rows;
  const constraint = `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition from pg_constraint`;
  const references = await of(
    `${constraint} where contype = 'f' and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[]))`,
  );
  const keys = await of(`${constraint} where contype in ('p', 'u') and conrelid = any($1::regclass[])`);
  const indexes =
    await of(`select indrelid::regclass::text as table, indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index i where indrelid = any($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))`);

  for (const { table, name } of [...references, ...keys])
    await database.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await database.query(`drop index ${name}`);
  await work();
  for (const { definition } of indexes) await database.query(definition);
  for (const { table, name, definition } of [...keys, ...references])
    await database.query(`alter table ${table} add constraint ${name} ${definition}`);
}
