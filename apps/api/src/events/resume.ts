import type { Query } from '../database/database.ts';

/**
 * The place of an event, as text for the outside. It is made of the event's ID: a position would count what happened to others.
 */
export const cursorOf = ({ id }: { readonly id: string }): string =>
  Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');

const CURSOR = /^[\w-]{22}$/;
const UUID = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

/**
 * The position that a cursor stands for. `unknown` when it is none of ours, `too_old` when more than `limit` events have
 * happened since.
 */
export async function positionOf(query: Query, cursor: string, limit: number): Promise<bigint | 'unknown' | 'too_old'> {
  if (!CURSOR.test(cursor)) return 'unknown';
  const id = Buffer.from(cursor, 'base64url').toString('hex').replace(UUID, '$1-$2-$3-$4-$5');
  const [found] = await query<{ position: string; since: number }>({
    name: 'position_of_event',
    text: `select p.position, (select count(*) from (select from event_position l where l.position > p.position limit $2) s)::int as since
      from event_position p where p.event_id = $1`,
    values: [id, limit + 1],
  });
  if (!found) return 'unknown';
  return found.since > limit ? 'too_old' : BigInt(found.position);
}
