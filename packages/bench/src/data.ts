import pg from 'pg';
import { withoutIndexes } from './bulk.ts';
import { VERSION } from './recipe.ts';
import { someEvents, someFiles, someMessages, someParticipants, someTickets, surroundings } from './tables.ts';

/** Memory for making indexes. */
const ROOM = `set maintenance_work_mem = '512MB'; set synchronous_commit = off`;
/** There are two processors. */
const AT_ONCE = 2;
const BIG = ['ticket', 'ticket_message', 'file', 'event'];

/**
 * Fills an empty, migrated database: three years of tickets, a tenth of them open, by contacts of 200 clients. The rows are
 * made inside of the server: to make them here and copy them in takes longer (README.md).
 */
export async function fill(database: pg.Client, tickets: number): Promise<void> {
  await database.query(ROOM);
  // There from the beginning, so that data which were never finished are known for what they are.
  await database.query('create schema bench; create table bench.recipe (version int, tickets int)');
  await withoutIndexes(database, BIG, async () => {
    for (const step of [...surroundings(), someTickets(tickets)]) await database.query(step);
    await Promise.all(parts(tickets).map(([from, to]) => elsewhere(database, someMessages(from, to))));
    for (const step of [someFiles(), someParticipants(), someEvents()]) await database.query(step);
  });
  await database.query(`select setval('ticket_number_seq', ${tickets})`);
  await database.query('vacuum analyze');
  await database.query('insert into bench.recipe values ($1, $2)', [VERSION, tickets]);
}

/** Numbers from 1 on in as many parts as can be worked on at once. */
const parts = (tickets: number): [number, number][] =>
  Array.from({ length: AT_ONCE }, (_, i) => [
    Math.floor((tickets * i) / AT_ONCE) + 1,
    Math.floor((tickets * (i + 1)) / AT_ONCE),
  ]);

/** Runs a statement on a connection of its own. */
async function elsewhere({ host, port, user, password, database }: pg.Client, statement: string): Promise<void> {
  const another = new pg.Client({ host, port, user, password, database });
  await another.connect();
  await another.query(ROOM);
  await another.query(statement);
  await another.end();
}
