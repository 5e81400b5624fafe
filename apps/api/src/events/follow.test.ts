import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, expect, inject, test } from 'vitest';
import { openDatabase } from '../database/open.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../graphql/ids.ts';
import { openLog } from '../log.ts';
import { installation } from '../testing/installation.ts';
import { followEvents, type FollowParts } from './follow.ts';
import { happened, record } from './record.ts';

const quay = installation();
const closing: (() => Promise<void>)[] = [];
const logged: string[] = [];
const log = openLog('info', { write: (line) => void logged.push(line) });

afterEach(async () => {
  for (let close = closing.pop(); close; close = closing.pop()) await close();
  logged.splice(0);
});

async function follow(given: Partial<FollowParts> = {}): Promise<{ seen: string[]; stop(): Promise<void> }> {
  const seen: string[] = [];
  const following = await followEvents({
    database: quay.database,
    databaseUrl: quay.databaseUrl,
    clock: quay.clock,
    log,
    consumers: [],
    everySecond: [],
    onEvents: (events) => void seen.push(...events.map(({ type }) => type)),
    ...given,
  });
  closing.push(() => following.stop());
  return { seen, stop: () => following.stop() };
}

async function happens(type: string): Promise<void> {
  await inTransaction(quay.database, (tx) =>
    record(tx, { viewer: null, clock: quay.clock }, happened(type, { id: newId(quay.clock) })),
  );
  quay.database.announce();
}

async function until(condition: () => boolean, ms = 15_000): Promise<void> {
  for (const end = performance.now() + ms; !condition(); await sleep(1))
    if (performance.now() > end) throw new Error(`waited ${ms} ms in vain\n${logged.join('')}`);
}

/** Ends connections of the installation, as a restart of the database does. */
async function cut(which = 'true'): Promise<void> {
  const server = new Client({ connectionString: inject('postgres') });
  await server.connect();
  await server.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and ${which}`, [
    new URL(quay.databaseUrl).pathname.slice(1),
  ]);
  await server.end();
}

test('what happens is known at once', async () => {
  const { seen } = await follow();
  await sleep(100);
  const times: number[] = [];
  for (let n = 0; n < 25; n++) {
    await happens(`${n}`);
    const committed = performance.now();
    await until(() => seen.length > n);
    times.push(performance.now() - committed);
    await sleep(15);
  }
  expect(seen).toEqual(Array.from({ length: 25 }, (_, n) => `${n}`));
  expect(times.toSorted((a, b) => a - b)[12]).toBeLessThan(50);
});

test('what happened before it began is not told, what was never announced is found within two seconds', async () => {
  await happens('history');
  await quay.settle([]);
  const { seen } = await follow();
  await inTransaction(quay.database, (tx) =>
    record(tx, { viewer: null, clock: quay.clock }, happened('quiet', { id: newId(quay.clock) })),
  );
  await until(() => seen.length > 0, 2_000);
  expect(seen).toEqual(['quiet']);
});

test('every process is told of every event, whoever placed it', async () => {
  const other = await openDatabase(quay.databaseUrl, 4);
  closing.push(() => other.dataSource.destroy());
  const [here, there] = [await follow(), await follow({ database: other })];
  const types = Array.from({ length: 200 }, (_, n) => `${n}`);
  for (const type of types) await happens(type);
  await until(() => here.seen.length === 200 && there.seen.length === 200);
  expect([here.seen, there.seen]).toEqual([types, types]);
});

test('a burst is announced a few times, not once for each commit', async () => {
  const listener = new Client({ connectionString: quay.databaseUrl });
  await listener.connect();
  closing.push(() => listener.end());
  let heard = 0;
  listener.on('notification', ({ payload }) => {
    heard += 1;
    expect(payload).toBe('');
  });
  await listener.query('listen quayside_acts');
  const started = performance.now();
  await Promise.all(Array.from({ length: 300 }, (_, n) => happens(`${n}`)));
  const took = performance.now() - started;
  await sleep(50);
  expect(heard).toBeGreaterThan(0);
  expect(heard).toBeLessThanOrEqual(took / 5 + 3);
});

test('what is due is done each second; what fails or hangs holds up nobody', async () => {
  const done = { well: 0, failing: 0, hanging: 0 };
  const release = new AbortController();
  await follow({
    everySecond: [
      async () => void (done.well += 1),
      async function sendMail() {
        done.failing += 1;
        throw new Error('no mail server');
      },
      async () => {
        done.hanging += 1;
        await sleep(60_000, undefined, { signal: release.signal }).catch(() => {});
      },
    ],
  });
  await until(() => done.well >= 3 && done.failing >= 3);
  expect(done.hanging).toBe(1);
  release.abort();
  expect(logged.filter((line) => line.includes('no mail server'))).toHaveLength(1);
  expect(logged.join('')).toContain('what is due (sendMail)');
});

test('what is due is looked at right after something followed from an event', async () => {
  let looked = 0;
  const { seen } = await follow({
    consumers: [{ name: 'mail', handle: async () => {} }],
    everySecond: [async () => void (looked += 1)],
  });
  await sleep(100);
  const before = looked;
  await happens('one');
  await until(() => seen.length > 0 && looked > before, 500);
});

test('stopping lets the step that runs finish', async () => {
  let finished = false;
  const { stop } = await follow({
    everySecond: [
      async () => {
        await sleep(300);
        finished = true;
      },
    ],
  });
  await sleep(50);
  await stop();
  expect(finished).toBe(true);
});

test('an event that nobody can be told about does not hold up those after it', async () => {
  const told: string[] = [];
  await follow({
    onEvents: (events) => {
      const types = events.map(({ type }) => type);
      if (types.includes('unspeakable')) throw new Error('speechless');
      told.push(...types);
    },
  });
  await happens('unspeakable');
  await until(() => logged.join('').includes('told to nobody'));
  await happens('speakable');
  await until(() => told.includes('speakable'));
});

test('when all connections are cut, everything heals by itself and nothing is lost', async () => {
  const { seen } = await follow();
  const types: string[] = [];
  for (let round = 0; round < 5; round++) {
    await cut();
    await sleep(round * 30);
    for (let n = 0; n < 4; n++) {
      const type = `${round}.${n}`;
      await happens(type).then(
        () => types.push(type),
        () => {}, // the connection was cut under it: nothing was promised
      );
    }
  }
  await happens('last').catch(() => happens('last'));
  await until(() => seen.includes('last'));
  expect(seen).toEqual(expect.arrayContaining(types));
  expect(new Set(seen).size).toBe(seen.length);
  await until(() => logged.join('').includes('listening to the database again'));
  await sleep(50);
  const waits: number[] = [];
  for (let n = 0; n < 5; n++) {
    const started = performance.now();
    await happens(`afterwards ${n}`);
    await until(() => seen.includes(`afterwards ${n}`));
    waits.push(performance.now() - started);
  }
  expect(waits.toSorted((a, b) => a - b)[2]).toBeLessThan(300); // woken, not found by looking each second
});
