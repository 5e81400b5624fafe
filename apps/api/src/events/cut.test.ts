import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { openDatabase } from '../database/open.ts';
import { Chance } from '../database/reader/testing/chance.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../graphql/ids.ts';
import { openLog } from '../log.ts';
import { installation } from '../testing/installation.ts';
import type { Consumer } from './consumers.ts';
import { followEvents, type Following } from './follow.ts';
import { happened, record } from './record.ts';

const quay = installation();
const server = new Client({ connectionString: inject('postgres') });
const processes: { database: Database; following: Following; told: string[] }[] = [];
const log = openLog('fatal', { write: () => {} });

/** Its effect is a row for each event; doing it twice would leave two. */
const consumer: Consumer = {
  name: 'effects',
  handle: async (tx, events) => {
    for (const { id } of events) await tx.query({ text: 'insert into effect (event_id) values ($1)', values: [id] });
  },
};

async function startProcess(): Promise<void> {
  const database = await openDatabase(quay.databaseUrl, 4);
  const told: string[] = [];
  const following = await followEvents({
    database,
    databaseUrl: quay.databaseUrl,
    clock: quay.clock,
    log,
    consumers: [consumer],
    everySecond: [],
    onEvents: (events) => void told.push(...events.map(({ id }) => id)),
  });
  processes.push({ database, following, told });
}

beforeAll(async () => {
  await server.connect();
  await quay.database.query({ text: 'create table effect (event_id uuid)', values: [] });
  await startProcess();
  await startProcess();
});
afterAll(async () => {
  for (const { following, database } of processes) {
    await following.stop();
    await database.dataSource.destroy();
  }
  await server.end();
});

const connections = async (): Promise<number[]> =>
  (
    await server.query<{ pid: number }>('select pid from pg_stat_activity where datname = $1', [
      new URL(quay.databaseUrl).pathname.slice(1),
    ])
  ).rows.map(({ pid }) => pid);

const ids = async (text: string): Promise<string[]> =>
  (await quay.database.query<{ id: string }>({ text, values: [] })).map(({ id }) => id);

test.each([1, 2, 3])(
  'connections cut at random (seed %i): nothing is lost, nothing has its effect twice',
  async (seed) => {
    const chance = Chance.seeded(seed);
    const acknowledged: string[] = [];
    let writing = true;
    const writers = Array.from({ length: 4 }, async (_, n) => {
      const { database } = processes[n % processes.length]!;
      while (writing) {
        const subjectId = newId(quay.clock);
        const act = inTransaction(database, (tx) =>
          record(tx, { viewer: null, clock: quay.clock }, happened('test.happened', { id: subjectId })),
        );
        await act.then(
          () => void acknowledged.push(subjectId),
          () => sleep(5), // cut under it: nothing was promised
        );
        database.announce();
      }
    });
    for (let n = 0; n < 25; n++) {
      await sleep(chance.below(80));
      const pids = await connections();
      const cut = pids.filter(() => chance.percent(40));
      await server.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [cut]);
    }
    writing = false;
    await Promise.all(writers);

    const happenedAtAll = await ids('select id from event order by id');
    const done = async (): Promise<string[]> => ids('select event_id as id from effect order by event_id');
    for (let n = 0; n < 100 && (await done()).length < happenedAtAll.length; n++) await sleep(100);
    expect(await done()).toEqual(happenedAtAll);
    expect(acknowledged.length).toBeGreaterThan(20);
    expect(await ids('select subject_id as id from event')).toEqual(expect.arrayContaining(acknowledged));
    expect(await ids('select event_id as id from event_set_aside')).toEqual([]);
    const order = await ids('select event_id as id from event_position order by position');
    for (const { told } of processes) {
      for (let n = 0; n < 100 && told.length < order.length; n++) await sleep(50);
      expect(told).toEqual(order);
    }
  },
);
