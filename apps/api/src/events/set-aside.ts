import type { Query } from '../database/database.ts';
import { eventsByIds, type PlacedEvent } from './log.ts';

/** After its first failure an event is tried again after so long, after the second after so long, and so on; then it is given up. */
const WAITS_MS = [1_000, 5_000, 30_000, 5 * 60_000, 60 * 60_000, 6 * 60 * 60_000];
/** So many are tried again at a time. */
const BATCH = 10;
/** Of a reason, in characters. */
const LONGEST_REASON = 1_000;

/** The events that a consumer could not handle and that are to be tried again by now. */
export async function dueAgain(query: Query, consumer: string, now: Date): Promise<PlacedEvent[]> {
  const due = await query<{ id: string }>({
    name: 'events_due_again',
    text: `select event_id as id from event_set_aside where consumer = $1 and next_attempt_at <= $2
      order by next_attempt_at, event_id limit $3`,
    values: [consumer, now, BATCH],
  });
  return due.length
    ? eventsByIds(
        query,
        due.map(({ id }) => id),
      )
    : [];
}

/** Notes that a consumer could not handle an event, and why. Answers when it is tried again; null when it is given up. */
export async function setAside(
  query: Query,
  consumer: string,
  event: PlacedEvent,
  { error, now }: { error: unknown; now: Date },
): Promise<Date | null> {
  const reason = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, LONGEST_REASON);
  const [row] = await query<{ nextAttemptAt: Date | null }>({
    text: `insert into event_set_aside as s (consumer, event_id, reason, attempts, next_attempt_at, set_aside_at)
      values ($1, $2, $3, 1, $4::timestamptz + ($5::float8[])[1] * interval '1 millisecond', $4)
      on conflict (consumer, event_id) do update set reason = $3, attempts = s.attempts + 1,
        next_attempt_at = $4::timestamptz + ($5::float8[])[s.attempts + 1] * interval '1 millisecond'
      returning next_attempt_at as "nextAttemptAt"`,
    values: [consumer, event.id, reason, now, WAITS_MS],
  });
  return row?.nextAttemptAt ?? null;
}

/** It was handled after all. */
export async function bringBack(query: Query, consumer: string, event: PlacedEvent): Promise<void> {
  await query({
    text: 'delete from event_set_aside where consumer = $1 and event_id = $2',
    values: [consumer, event.id],
  });
}
