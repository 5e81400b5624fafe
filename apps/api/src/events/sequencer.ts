import type { Query } from '../database/database.ts';

/** Any number: the same for all processes of an installation. */
const SEQUENCER_LOCK = 720_414_020;
/** So many are given a position at a time, and become visible together. */
const BATCH = 1_000;

/**
 * Gives events that have none their position, in the order of their IDs and so of their time. One process does it at a time,
 * and holds the lock until its positions are committed: whoever reads a position has seen all below it that ever will be.
 * Answers how many it placed: none when there were none, or when another process is at it.
 */
export async function sequence(query: Query): Promise<number> {
  // A statement that had to come second takes nothing twice: the rows that the first one took are gone when it gets to them.
  const [row] = await query<{ placed: number }>({
    name: 'sequence_events',
    text: `with turn as materialized (select pg_try_advisory_xact_lock($1) as mine),
      taken as (
        delete from event_pending where (select mine from turn)
          and event_id = any (array(select event_id from event_pending order by event_id limit $2))
        returning event_id
      ),
      placed as (insert into event_position (event_id) select event_id from taken order by event_id returning position)
      select count(*)::int as placed from placed`,
    values: [SEQUENCER_LOCK, BATCH],
  });
  return row?.placed ?? 0;
}
