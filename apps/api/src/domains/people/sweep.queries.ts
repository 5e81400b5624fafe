import type { Statement } from '../../database/database.ts';

/** Forgets sessions that ended, or ran out, before an instant. */
export const deleteSessionsEndedBefore = (instant: Date): Statement => ({
  text: 'delete from session where least(revoked_at, expires_at) < $1',
  values: [instant],
});

/** Forgets failed tries to sign in whose last one was before an instant. */
export const deleteAttemptsBefore = (instant: Date): Statement => ({
  text: 'delete from sign_in_attempts where last_at < $1',
  values: [instant],
});
