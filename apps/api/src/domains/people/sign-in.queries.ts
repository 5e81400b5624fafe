import type { Statement } from '../../database/database.ts';

export type LoginRow = {
  /** Null when nobody signs in with this name. */
  readonly id: string | null;
  readonly passwordHash: string | null;
  /** What tries are counted under: the same however the name was written, and whether it exists or not. */
  readonly countedAs: string;
};

/** The login with this e-mail address, or else with this user name: always one row. */
export const loginByName = (name: string): Statement => ({
  text: `select l.id, l.password_hash as "passwordHash", coalesce(lower(l.email::text), lower(typed.name::text)) as "countedAs"
    from (select $1::citext as name) typed
    left join login l on l.email = typed.name or l.user_name = typed.name
    order by l.email = typed.name desc nulls last
    limit 1`,
  values: [name],
});

/** Tries that a name has before it must wait; then each further one waits twice as long. */
const FREE_TRIES = 5;
const SHORTEST_WAIT = `interval '30 seconds'`;
const LONGEST_WAIT = `interval '15 minutes'`;
const DOUBLINGS = 5;
/** After that much quiet the tries of a name are forgotten. */
const NAME_MEMORY_MS = 24 * 60 * 60 * 1000;

/**
 * Counts a try for a name, before the password is looked at, so that tries at the same moment are all counted.
 * One row when it may go on, none when the name must wait.
 */
export const countTryOfName = (subject: string, now: Date): Statement => ({
  text: `insert into sign_in_attempts as a (subject, failures, last_at) values ($1, 1, $2)
    on conflict (subject) do update set
      failures = case when a.last_at > $3 then a.failures + 1 else 1 end,
      last_at = $2,
      locked_until = case when a.last_at > $3 and a.failures + 1 >= ${FREE_TRIES}
        then $2 + least(${SHORTEST_WAIT} * 2 ^ least(a.failures + 1 - ${FREE_TRIES}, ${DOUBLINGS}), ${LONGEST_WAIT}) end
      where a.locked_until is null or a.locked_until <= $2
    returning failures`,
  values: [subject, now, new Date(now.getTime() - NAME_MEMORY_MS)],
});

/** Tries that an address has in its window, which begins with the first of them (`last_at`). */
const TRIES_OF_ADDRESS = 50;
const WINDOW_MS = 15 * 60 * 1000;

/** The same for a network address: so many tries from the first one on, for as long as the window lasts. */
export const countTryOfAddress = (subject: string, now: Date): Statement => ({
  text: `insert into sign_in_attempts as a (subject, failures, last_at) values ($1, 1, $2)
    on conflict (subject) do update set
      failures = case when a.last_at > $3 then a.failures + 1 else 1 end,
      last_at = case when a.last_at > $3 then a.last_at else $2 end,
      locked_until = case when a.last_at > $3 and a.failures + 1 >= ${TRIES_OF_ADDRESS} then a.last_at + ($2 - $3) end
      where a.locked_until is null or a.locked_until <= $2
    returning failures`,
  values: [subject, now, new Date(now.getTime() - WINDOW_MS)],
});

/** Until when a subject must wait. */
export const lockOf = (subject: string): Statement => ({
  text: `select locked_until as "lockedUntil" from sign_in_attempts where subject = $1`,
  values: [subject],
});

/** The right password: the name's tries are forgotten, the address gets back the one that was no failure. */
export const forgive = (name: string, address: string): Statement => ({
  text: `with forgotten as (delete from sign_in_attempts where subject = $1)
    update sign_in_attempts set failures = failures - 1, locked_until = null where subject = $2 and failures > 0`,
  values: [name, address],
});
