import type { Clock } from '../clock.ts';
import type { Database, Query, Transaction } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import type { Log } from '../log.ts';
import { eventsAfter, type PlacedEvent } from './log.ts';
import { bringBack, dueAgain, setAside } from './set-aside.ts';

/** Something that follows from events. */
export type Consumer = {
  /** Its position is kept under this name. */
  readonly name: string;
  /**
   * Does what follows from events, in the transaction that also moves its position on; idempotent by the events' IDs.
   * Touches nothing but the database: what it did besides could not be taken back.
   */
  handle(tx: Transaction, events: readonly PlacedEvent[], clock: Clock): Promise<void>;
};

/** What consumers run on. */
export type ConsumerParts = {
  readonly database: Pick<Database, 'dataSource' | 'query'>;
  readonly clock: Clock;
  readonly log: Log;
};

/** So many events are handed to a consumer at a time. */
const BATCH = 100;

/** Makes consumers known. A new one begins after what has happened so far. */
export async function enrol(query: Query, consumers: readonly Consumer[]): Promise<void> {
  await query({
    text: `insert into event_consumer (name, position)
      select name, coalesce((select max(position) from event_position), 0) from unnest($1::text[]) name
      on conflict (name) do nothing`,
    values: [consumers.map(({ name }) => name)],
  });
}

/**
 * Brings a consumer one batch further, unless another process is at it. Answers whether there may be more. An event that
 * can't be handled is set aside with its reason, and tried again later; the rest goes on. Throws when the database fails.
 */
export async function advance(parts: ConsumerParts, consumer: Consumer): Promise<boolean> {
  const { database, clock } = parts;
  if (!(await hasWork(database.query, consumer, clock))) return false;
  return inTransaction(database, async (tx) => {
    const position = await lockPosition(tx.query, consumer);
    if (position === undefined) return false;
    const again = await dueAgain(tx.query, consumer.name, clock.now());
    for (const event of again)
      if (await handleOne(tx, parts, consumer, event)) await bringBack(tx.query, consumer.name, event);
    const events = await eventsAfter(tx.query, position, BATCH);
    if (events.length) {
      await handleAll(tx, parts, consumer, events);
      await movePosition(tx.query, consumer, events.at(-1)!.position);
    }
    return again.length + events.length > 0;
  });
}

/** All at once, and when that fails, one by one. */
async function handleAll(
  tx: Transaction,
  parts: ConsumerParts,
  consumer: Consumer,
  events: readonly PlacedEvent[],
): Promise<void> {
  const failure = await attempt(tx, () => consumer.handle(tx, events, parts.clock));
  if (!failure) return;
  parts.log.warn({ consumer: consumer.name, error: failure.error }, 'events are handled one by one');
  for (const event of events) await handleOne(tx, parts, consumer, event);
}

/** Answers whether it was handled; otherwise it is set aside. */
async function handleOne(
  tx: Transaction,
  { clock, log }: ConsumerParts,
  consumer: Consumer,
  event: PlacedEvent,
): Promise<boolean> {
  const failure = await attempt(tx, () => consumer.handle(tx, [event], clock));
  if (!failure) return true;
  const nextAttemptAt = await setAside(tx.query, consumer.name, event, { error: failure.error, now: clock.now() });
  const what = { consumer: consumer.name, eventId: event.id, eventType: event.type, error: failure.error };
  if (nextAttemptAt) log.warn({ ...what, nextAttemptAt }, 'an event was set aside and will be tried again');
  else log.error(what, 'an event was set aside for good');
  return false;
}

/** Does something in a transaction, or nothing of it. Throws when the transaction itself is lost, which is nobody's fault. */
async function attempt({ query }: Transaction, work: () => Promise<void>): Promise<{ error: unknown } | undefined> {
  const say = (text: string): Promise<unknown> => query({ text, values: [] });
  await say('savepoint attempt');
  try {
    await work();
    await say('release savepoint attempt');
    return undefined;
  } catch (error) {
    await say('rollback to savepoint attempt');
    return { error };
  }
}

/** One cheap statement, without a transaction: most of the time there is nothing to do. */
async function hasWork(query: Query, { name }: Consumer, clock: Clock): Promise<boolean> {
  const rows = await query({
    name: 'consumer_has_work',
    text: `select from event_consumer c where c.name = $1 and (
        c.position < (select max(position) from event_position)
        or exists (select from event_set_aside s where s.consumer = $1 and s.next_attempt_at <= $2)
      )`,
    values: [name, clock.now()],
  });
  return rows.length > 0;
}

/**
 * The consumer's position, its for this transaction; undefined when another process has it. The commit does not wait for the
 * disk: what a power cut takes away, effect and position together, is done again, and nothing leaves the house before it is safe.
 */
async function lockPosition(query: Query, { name }: Consumer): Promise<bigint | undefined> {
  const [row] = await query<{ position: string }>({
    name: 'consumer_lock_position',
    text: `select position, set_config('synchronous_commit', 'off', true) from event_consumer where name = $1 for update skip locked`,
    values: [name],
  });
  return row && BigInt(row.position);
}

async function movePosition(query: Query, { name }: Consumer, position: bigint): Promise<void> {
  await query({
    name: 'consumer_move_position',
    text: 'update event_consumer set position = $2 where name = $1',
    values: [name, position],
  });
}
