import type { Clock } from '../../clock.ts';
import type { Database } from '../../database/database.ts';
import { deleteAttemptsBefore, deleteSessionsEndedBefore } from './sweep.queries.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** An administrator can ask for so long where somebody was signed in. */
const ENDED_SESSIONS_MS = 90 * DAY_MS;
const ATTEMPTS_MS = 30 * DAY_MS;

/** Forgets what signing in has left behind: sessions that ended 90 days ago, failed tries of 30 days ago. */
export async function sweepSignIns({ query }: Pick<Database, 'query'>, clock: Clock): Promise<void> {
  const ago = (milliseconds: number): Date => new Date(clock.now().getTime() - milliseconds);
  await query(deleteSessionsEndedBefore(ago(ENDED_SESSIONS_MS)));
  await query(deleteAttemptsBefore(ago(ATTEMPTS_MS)));
}
