import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database, Transaction } from '../database/database.ts';
import { openDatabase } from '../database/open.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../graphql/ids.ts';
import { openLog } from '../log.ts';
import { installation } from '../testing/installation.ts';
import { advance, enrol, type Consumer } from './consumers.ts';
import { settle } from './follow.ts';
import type { PlacedEvent } from './log.ts';
import { happened, record } from './record.ts';
import { sequence } from './sequencer.ts';

const quay = installation();
const logged: Record<string, unknown>[] = [];
const log = openLog('warn', { write: (line) => void logged.push(JSON.parse(line) as Record<string, unknown>) });
let second: Database;
let consumers = 0;

beforeAll(async () => {
  second = await openDatabase(quay.databaseUrl, 4);
  await run('create table effect (consumer text, event_id uuid, type text, primary key (consumer, event_id))');
});
afterAll(() => second.dataSource.destroy());
beforeEach(() => void logged.splice(0));

const run = <Row extends object = object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  quay.database.query<Row>({ text, values });

/** A consumer of its own, whose effect is a row for each event. A second effect of the same event would fail. */
async function newConsumer(before: (events: readonly PlacedEvent[]) => void = () => {}): Promise<Consumer> {
  const name = `consumer ${++consumers}`;
  const consumer = {
    name,
    handle: async (tx: Transaction, events: readonly PlacedEvent[]) => {
      before(events);
      for (const { id, type } of events)
        await tx.query({ text: 'insert into effect values ($1, $2, $3)', values: [name, id, type] });
    },
  };
  await sequence(quay.database.query);
  await enrol(quay.database.query, [consumer]);
  return consumer;
}

async function happens(...types: string[]): Promise<void> {
  await inTransaction(quay.database, async (tx) => {
    for (const type of types)
      await record(tx, { viewer: null, clock: quay.clock }, happened(type, { id: newId(quay.clock) }));
  });
}

const settled = (consumer: Consumer): Promise<void> =>
  settle({ database: quay.database, clock: quay.clock, log, consumers: [consumer] });

const effects = async ({ name }: Consumer): Promise<string[]> =>
  (
    await run<{ type: string }>(
      'select f.type from effect f join event_position p using (event_id) where consumer = $1 order by position',
      [name],
    )
  ).map(({ type }) => type);

const setAside = ({ name }: Consumer): Promise<object[]> =>
  run(
    'select e.type, s.reason, s.attempts from event_set_aside s join event e on e.id = s.event_id where s.consumer = $1',
    [name],
  );

const failing =
  (type: string, how = 'can not be done') =>
  (events: readonly PlacedEvent[]) => {
    if (events.some((event) => event.type === type)) throw new Error(how);
  };

test('handles every event once, in order, however often it is called', async () => {
  const consumer = await newConsumer();
  const types = Array.from({ length: 250 }, (_, n) => `event ${n}`);
  await happens(...types);
  await settled(consumer);
  await settled(consumer);
  expect(await effects(consumer)).toEqual(types);
});

test('a new one begins after what happened before it came', async () => {
  await happens('history');
  const consumer = await newConsumer();
  await happens('news');
  await settled(consumer);
  expect(await effects(consumer)).toEqual(['news']);
});

test('enrolling again leaves it where it is', async () => {
  const consumer = await newConsumer();
  await happens('one');
  await sequence(quay.database.query);
  await enrol(quay.database.query, [consumer]);
  await settled(consumer);
  expect(await effects(consumer)).toEqual(['one']);
});

test('what it did and how far it came are one: when it fails, neither is there', async () => {
  const consumer = await newConsumer();
  await happens('one');
  await sequence(quay.database.query);
  const breaking: Consumer = {
    name: consumer.name,
    handle: async (tx, events, clock) => {
      await consumer.handle(tx, events, clock);
      await tx.query({ text: 'select pg_terminate_backend(pg_backend_pid())', values: [] });
    },
  };
  await expect(advance({ database: quay.database, clock: quay.clock, log }, breaking)).rejects.toThrow(/terminat/);
  expect(await effects(consumer)).toEqual([]);
  expect(await setAside(consumer)).toEqual([]);
  await settled(consumer);
  expect(await effects(consumer)).toEqual(['one']);
});

test('two processes at once: one effect', async () => {
  const consumer = await newConsumer();
  const types = Array.from({ length: 300 }, (_, n) => `event ${n}`);
  await happens(...types);
  await sequence(quay.database.query);
  const process = async (database: Database): Promise<void> => {
    while (await advance({ database, clock: quay.clock, log }, consumer));
  };
  await Promise.all([quay.database, second, quay.database, second].map(process));
  await settled(consumer);
  expect(await effects(consumer)).toEqual(types);
  expect(logged).toEqual([]);
});

test('consumers do not wait for each other', async () => {
  const [stuck, free] = [await newConsumer(failing('bad')), await newConsumer()];
  await happens('bad', 'good');
  await settle({ database: quay.database, clock: quay.clock, log, consumers: [stuck, free] });
  expect(await effects(stuck)).toEqual(['good']);
  expect(await effects(free)).toEqual(['bad', 'good']);
});

test('an event that can not be handled is set aside with its reason, and the rest goes on', async () => {
  const consumer = await newConsumer(failing('poison'));
  await happens('before', 'poison', 'after');
  await settled(consumer);
  expect(await effects(consumer)).toEqual(['before', 'after']);
  expect(await setAside(consumer)).toEqual([{ type: 'poison', reason: 'Error: can not be done', attempts: 1 }]);
  expect(logged.at(-1)).toMatchObject({
    msg: 'an event was set aside and will be tried again',
    consumer: consumer.name,
    eventType: 'poison',
    error: { message: 'can not be done' },
  });
});

test('so is one at which the database itself fails', async () => {
  const consumer = await newConsumer();
  const dividing: Consumer = {
    name: consumer.name,
    handle: async (tx, events, clock) => {
      await consumer.handle(tx, events, clock);
      if (events.some(({ type }) => type === 'zero')) await tx.query({ text: 'select 1 / 0', values: [] });
    },
  };
  await happens('one', 'zero', 'two');
  await settled(dividing);
  expect(await effects(consumer)).toEqual(['one', 'two']);
  expect(await setAside(consumer)).toMatchObject([
    { type: 'zero', reason: expect.stringContaining('division by zero') },
  ]);
});

test('it is tried again after a while, and then it is done', async () => {
  let broken = true;
  const consumer = await newConsumer((events) => {
    if (broken) failing('shaky')(events);
  });
  await happens('shaky', 'solid');
  await settled(consumer);
  broken = false;
  await settled(consumer);
  expect(await effects(consumer)).toEqual(['solid']); // not yet
  quay.clock.pass(1_000);
  await settled(consumer);
  expect(await effects(consumer)).toEqual(['shaky', 'solid']);
  expect(await setAside(consumer)).toEqual([]);
});

test('in ever longer intervals, and at last it is given up, loudly', async () => {
  const consumer = await newConsumer(failing('poison'));
  await happens('poison');
  await settled(consumer);
  for (const wait of [1_000, 5_000, 30_000, 5 * 60_000, 60 * 60_000, 6 * 60 * 60_000]) {
    const [before] = await setAside(consumer);
    quay.clock.pass(wait - 1);
    await settled(consumer);
    expect(await setAside(consumer)).toEqual([before]);
    quay.clock.pass(1);
    await settled(consumer);
    expect(await setAside(consumer)).not.toEqual([before]);
  }
  expect(logged.at(-1)).toMatchObject({ level: 50, msg: 'an event was set aside for good', eventType: 'poison' });
  quay.clock.pass(365 * 24 * 60 * 60_000);
  await settled(consumer);
  expect(await setAside(consumer)).toMatchObject([{ attempts: 7 }]);
});

test('what was given up is replayed by making it due', async () => {
  let broken = true;
  const consumer = await newConsumer((events) => {
    if (broken) failing('poison')(events);
  });
  await happens('poison');
  await settled(consumer);
  await run('update event_set_aside set next_attempt_at = null where consumer = $1', [consumer.name]);
  broken = false;
  await run('update event_set_aside set next_attempt_at = $2 where consumer = $1', [consumer.name, quay.clock.now()]);
  await settled(consumer);
  expect(await effects(consumer)).toEqual(['poison']);
});

test('the form of a payload reaches the consumer', async () => {
  const seen: number[] = [];
  const consumer = await newConsumer((events) => void seen.push(...events.map(({ version }) => version)));
  await inTransaction(quay.database, (tx) =>
    record(
      tx,
      { viewer: null, clock: quay.clock },
      { type: 'ticket.moved', version: 7, subjectId: newId(quay.clock), payload: {} },
    ),
  );
  await settled(consumer);
  expect(seen).toEqual([7]);
});
