import type { Query } from '../database/database.ts';

/** Something that happened, at its place in the one order that everybody reads. */
export type PlacedEvent = {
  readonly position: bigint;
  readonly id: string;
  readonly type: string;
  /** The form of the payload. */
  readonly version: number;
  /** The record that it happened to. */
  readonly subjectId: string;
  readonly actorContactId: string | null;
  readonly actorTechnicianId: string | null;
  readonly payload: Readonly<Record<string, string | null>>;
  readonly occurredAt: Date;
};

type EventRow = Omit<PlacedEvent, 'position'> & { readonly position: string };

const EVENT = `p.position, e.id, e.type, e.version, e.subject_id as "subjectId", e.actor_contact_id as "actorContactId",
  e.actor_technician_id as "actorTechnicianId", e.payload, e.occurred_at as "occurredAt"
  from event_position p join event e on e.id = p.event_id`;

const placed = ({ position, ...event }: EventRow): PlacedEvent => ({ position: BigInt(position), ...event });

/** What happened after a position, in its order, so many at most. */
export async function eventsAfter(query: Query, position: bigint, limit: number): Promise<PlacedEvent[]> {
  const rows = await query<EventRow>({
    name: 'events_after',
    // As a parameter the position would have the statement planned anew each time.
    text: `select ${EVENT} where p.position > (select $1::bigint) order by p.position limit $2`,
    values: [position, limit],
  });
  return rows.map(placed);
}

/** Events by their IDs, in the order of their positions; those without one are left out. */
export async function eventsByIds(query: Query, ids: readonly string[]): Promise<PlacedEvent[]> {
  const rows = await query<EventRow>({
    text: `select ${EVENT} where e.id = any($1) order by p.position`,
    values: [ids],
  });
  return rows.map(placed);
}

/** The position of the last event; 0 when nothing happened yet. */
export async function lastPosition(query: Query): Promise<bigint> {
  const [row] = await query<{ last: string }>({
    text: 'select coalesce(max(position), 0) as last from event_position',
    values: [],
  });
  return BigInt(row?.last ?? 0);
}
