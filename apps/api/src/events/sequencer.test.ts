import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database, Query } from '../database/database.ts';
import { openDatabase } from '../database/open.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../graphql/ids.ts';
import { installation } from '../testing/installation.ts';
import { eventsAfter, lastPosition } from './log.ts';
import { happened, record } from './record.ts';
import { sequence } from './sequencer.ts';

const quay = installation();
let second: Database;
let start: bigint;

beforeAll(async () => void (second = await openDatabase(quay.databaseUrl, 4)));
afterAll(() => second.dataSource.destroy());
beforeEach(async () => {
  await sequence(quay.database.query);
  start = await lastPosition(quay.database.query);
});

/** Something happens, and `meanwhile` before its transaction ends. Answers what it happened to. */
async function happens(type: string, meanwhile = async (): Promise<void> => {}): Promise<string> {
  const id = newId(quay.clock);
  await inTransaction(quay.database, async (tx) => {
    await record(tx, { viewer: null, clock: quay.clock }, happened(type, { id }));
    await meanwhile();
  });
  return id;
}

const types = async (query: Query = quay.database.query): Promise<string[]> =>
  (await eventsAfter(query, start, 10_000)).map(({ type }) => type);

test('an event that has no position yet is not read', async () => {
  await happens('one');
  expect(await types()).toEqual([]);
  expect(await sequence(quay.database.query)).toBe(1);
  expect(await types()).toEqual(['one']);
  expect(await sequence(quay.database.query)).toBe(0);
});

test('what is placed together stands in the order in which it happened', async () => {
  for (let n = 0; n < 30; n++) {
    await happens(`${n}`);
    if (n % 3 === 0) quay.clock.pass(5);
  }
  await sequence(quay.database.query);
  expect(await types()).toEqual(Array.from({ length: 30 }, (_, n) => `${n}`));
});

test('an event that was long in the making gets its position when it is committed, behind what others did meanwhile', async () => {
  await happens('long', async () => {
    quay.clock.pass(60_000);
    await happens('short');
    await sequence(quay.database.query);
    expect(await types()).toEqual(['short']);
  });
  await sequence(quay.database.query);
  expect(await types()).toEqual(['short', 'long']);
});

test('what was taken back has no position', async () => {
  const undone = happens('undone', () => Promise.reject(new Error('no')));
  await expect(undone).rejects.toThrow('no');
  await happens('done');
  await sequence(quay.database.query);
  expect(await types()).toEqual(['done']);
});

test('an event is read as it was written: its form, its actor, its payload, its time', async () => {
  const technician = await quay.build.technician();
  const subjectId = newId(quay.clock);
  await inTransaction(quay.database, (tx) =>
    record(
      tx,
      { viewer: { kind: 'technician', id: technician.id }, clock: quay.clock },
      { type: 'ticket.moved', version: 3, subjectId, payload: { from: 'a', to: null } },
    ),
  );
  await sequence(quay.database.query);
  expect(await eventsAfter(quay.database.query, start, 1)).toEqual([
    {
      position: expect.any(BigInt),
      id: expect.any(String),
      type: 'ticket.moved',
      version: 3,
      subjectId,
      actorContactId: null,
      actorTechnicianId: technician.id,
      payload: { from: 'a', to: null },
      occurredAt: quay.clock.now(),
    },
  ]);
});

test('two processes at once: each event gets one position, and nobody who reads on misses one', async () => {
  const writing = { done: false };
  const writers = Array.from({ length: 6 }, async (_, writer) => {
    for (let n = 0; n < 40; n++) await happens(`${writer}:${n}`, () => sleep((writer * n) % 4));
  });
  const sequencers = [quay.database, second, second].map(async ({ query }) => {
    while (!writing.done) await sequence(query);
  });
  const read: string[] = [];
  const reader = (async () => {
    let position = start;
    for (let finished = false; !finished;) {
      finished = writing.done;
      for (const event of await eventsAfter(second.query, position, 7)) {
        expect(event.position).toBeGreaterThan(position);
        position = event.position;
        read.push(event.type);
        finished = false;
      }
    }
  })();
  await Promise.all(writers);
  writing.done = true;
  await Promise.all(sequencers);
  while (await sequence(second.query));
  await reader;
  // The reader may have ended between two sequencers: what came after is read now.
  expect(await types()).toHaveLength(240);
  expect((await types()).slice(0, read.length)).toEqual(read);
  for (let writer = 0; writer < 6; writer++)
    expect((await types()).filter((type) => type.startsWith(`${writer}:`))).toEqual(
      Array.from({ length: 40 }, (_, n) => `${writer}:${n}`),
    );
});
