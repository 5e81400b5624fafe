import { rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { fill } from './data.ts';
import { databaseFolder, startPostgres, startProduct, type Postgres } from './installation.ts';
import { end } from './processes.ts';
import { VERSION } from './recipe.ts';

type Held = 'nothing' | 'these' | 'others' | 'not ours';

/** Starts PostgreSQL with the data of so many tickets on the folder: the ones that were kept there, or new ones. */
export async function openData(
  folder: string,
  { tickets, build, say }: { tickets: number; build: string; say: (line: string) => void },
): Promise<Postgres> {
  const postgres = await startPostgres(folder);
  try {
    const held = await on(postgres.url, (database) => whatIsHeld(database, tickets));
    if (held === 'not ours')
      throw new Error(`${folder} holds data that the benchmark has not made: they are left alone.`);
    if (held === 'others') {
      say(`${folder} holds other data of the benchmark: they are made anew.`);
      await postgres.stop();
      for (const place of [databaseFolder(folder), path.join(folder, 'postgres')])
        await rm(place, { recursive: true, force: true });
      return await openData(folder, { tickets, build, say });
    }
    // The product brings the tables up to date.
    await end((await startProduct(build, { url: postgres.url, folder })).child);
    if (held === 'nothing') {
      const started = performance.now();
      await on(postgres.url, (database) => fill(database, tickets));
      say(`${tickets.toLocaleString('en')} tickets made in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    }
    await on(postgres.url, (database) => forgetRaised(database, tickets));
    await postgres.asSuperuser((database) => database.query('checkpoint'));
    return postgres;
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** Runs work on a connection of its own. */
export async function on<Result>(url: string, work: (database: pg.Client) => Promise<Result>): Promise<Result> {
  const database = new pg.Client({ connectionString: url, application_name: 'bench' });
  await database.connect();
  try {
    return await work(database);
  } finally {
    await database.end();
  }
}

async function whatIsHeld(database: pg.Client, tickets: number): Promise<Held> {
  const there = async (table: string): Promise<boolean> =>
    (await database.query(`select 1 where to_regclass($1) is not null`, [table])).rowCount === 1;
  if (await there('bench.recipe')) {
    const { rows } = await database.query<{ version: number; tickets: number }>(
      'select version, tickets from bench.recipe',
    );
    return rows[0]?.version === VERSION && rows[0].tickets === tickets ? 'these' : 'others';
  }
  if (!(await there('client'))) return 'nothing';
  return (await database.query('select from client limit 1')).rowCount ? 'not ours' : 'nothing';
}

/** Takes away what raising tickets has left behind, so that data that are kept stay the same. */
export async function forgetRaised(database: pg.Client, tickets: number): Promise<void> {
  const { rowCount } = await database.query('select from ticket where number > $1 limit 1', [tickets]);
  if (!rowCount) return;
  const raised = `(select id from ticket where number > ${tickets})`;
  const happened = `(select id from event where subject_id in ${raised})`;
  await database.query('begin');
  await database.query(`delete from idempotency_key`);
  await database.query(`delete from mail where ticket_id in ${raised}`);
  await database.query(`delete from event_position where event_id in ${happened}`);
  await database.query(`delete from event_pending`);
  await database.query(`alter table event disable trigger user`);
  await database.query(`delete from event where subject_id in ${raised}`);
  await database.query(`alter table event enable trigger user`);
  await database.query(`delete from ticket_message where ticket_id in ${raised}`);
  await database.query(`delete from ticket where number > ${tickets}`);
  await database.query(`select setval('ticket_number_seq', ${tickets})`);
  await database.query('commit');
  await database.query(
    'vacuum analyze ticket, ticket_message, event, event_position, event_pending, mail, idempotency_key',
  );
}
