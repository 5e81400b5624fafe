import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../log.ts';
import { advance, enrol, type Consumer } from './consumers.ts';
import { Listening } from './listening.ts';
import { eventsAfter, lastPosition, type PlacedEvent } from './log.ts';
import { Repeater } from './repeater.ts';
import { sequence } from './sequencer.ts';

export type FollowParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly databaseUrl: string;
  /** Those that run in this process. */
  readonly consumers: readonly Consumer[];
  /** Sees every event that gets its position from now on, in their order. Null where nobody wants to. */
  readonly onEvents: ((events: readonly PlacedEvent[]) => void | Promise<void>) | null;
  /**
   * What is due at some time. Each is done every second and after events, and again at once as long as it answers that there
   * is more; never twice at once, never waiting for another one.
   */
  readonly everySecond: readonly (() => Promise<boolean | void>)[];
};

/** `stop` lets what runs finish, and begins nothing more. */
export type Following = { stop(): Promise<void> };

const SECOND_MS = 1_000;
/** At the end, what runs has so long to finish. */
const PATIENCE_MS = 10_000;
/** So many are told at a time. */
const BATCH = 500;
/** Between two batches of a consumer, when it has done all that there was: a mail may wait, and many at once cost less. */
const REST_MS = 100;
/** Events that nobody can be told about are left behind after so many tries. */
const TRIES = 3;

/**
 * Follows what happens for as long as the process runs: gives events their position, brings consumers on, tells `onEvents`.
 * Woken by what is announced, and each second whatever was heard.
 */
export async function followEvents(parts: FollowParts): Promise<Following> {
  const { database, databaseUrl, consumers, everySecond, log } = parts;
  await enrol(database.query, consumers);
  const telling = new Repeater('telling of events', await teller(parts), log);
  const due = everySecond.map((step, i) => new Repeater(`what is due (${step.name || i + 1})`, step, log));
  const consuming = consumers.map(
    (consumer) =>
      new Repeater(
        `what follows from events (${consumer.name})`,
        async () => {
          const advanced = await advance(parts, consumer);
          if (advanced) due.forEach(({ ask }) => ask());
          return advanced;
        },
        log,
        REST_MS,
      ),
  );
  const readOn = (): void => [telling, ...consuming].forEach(({ ask }) => ask());
  const listening = new Listening(databaseUrl, { acts: () => sequencing.ask(), places: readOn }, log);
  const sequencing = new Repeater(
    'the order of events',
    async () => {
      const placed = await sequence(database.query);
      if (!placed) return false;
      readOn();
      listening.tellPlaces();
      return true;
    },
    log,
  );

  await listening.start();
  const all = [sequencing, telling, ...consuming, ...due];
  const each = (): void => all.forEach(({ ask }) => ask());
  const ticking = setInterval(each, SECOND_MS);
  each();
  return {
    stop: async () => {
      clearInterval(ticking);
      const stopped = Promise.all(all.map((repeater) => repeater.stop()));
      await Promise.race([stopped, sleep(PATIENCE_MS, undefined, { ref: false })]);
      await listening.stop();
    },
  };
}

/** Tells `onEvents` what happened since, one batch at each call. Answers whether there may be more. */
async function teller({ database: { query }, onEvents, log }: FollowParts): Promise<() => Promise<boolean>> {
  if (!onEvents) return async () => false;
  let position = await lastPosition(query);
  let failures = 0;
  return async () => {
    const events = await eventsAfter(query, position, BATCH);
    const last = events.at(-1);
    if (!last) return false;
    try {
      await onEvents(events);
    } catch (error) {
      failures += 1;
      if (failures < TRIES) throw error;
      log.error({ error, events: events.length }, 'events were told to nobody');
    }
    failures = 0;
    position = last.position;
    return true;
  };
}

/** Gives events their position and brings consumers on until nothing is left to do. */
export async function settle(parts: Pick<FollowParts, 'database' | 'clock' | 'log' | 'consumers'>): Promise<void> {
  const { database, consumers } = parts;
  await enrol(database.query, consumers);
  let moved = true;
  while (moved) {
    moved = (await sequence(database.query)) > 0;
    for (const consumer of consumers) while (await advance(parts, consumer)) moved = true;
  }
}
