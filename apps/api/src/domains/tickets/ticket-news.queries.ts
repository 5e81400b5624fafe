import type { ContactType, MessageVisibility, Permission, TechnicianRole } from '@quayside/graphql/types';
import type { PermissionSet } from '../../access/permissions.ts';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Clock } from '../../clock.ts';
import type { Query, Statement } from '../../database/database.ts';
import type { Who } from '../../database/reader/declaration.ts';
import { label } from '../../database/reader/labels.ts';
import type { Reader } from '../../database/reader/reader.ts';
import { raw, sql, type Sql, type Value } from '../../database/reader/sql.ts';
import { ticketMessages, tickets } from './tickets.queries.ts';

/** An event, as far as it matters whom it is told. */
export type TicketEvent = {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  readonly actorContactId: string | null;
  readonly actorTechnicianId: string | null;
  readonly payload: Readonly<Record<string, string | null>>;
};

/** Somebody on a ticket who can be written to: not disabled, with an address. */
export type PersonOnTicket = {
  readonly role: 'requester' | 'participant' | 'primary' | 'secondary';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** They did what is told. */
  readonly isActor: boolean;
  readonly clientId: string | null;
  /** The language that they chose. */
  readonly locale: string | null;
} & (
  | {
      readonly kind: 'contact';
      readonly contactTypes: readonly ContactType[];
      readonly portalAccess: boolean;
      readonly securityRole: { readonly key: string | null; readonly permissions: readonly Permission[] | null } | null;
    }
  | { readonly kind: 'technician'; readonly roles: readonly TechnicianRole[] }
);

/** Who is on the tickets of events, in one statement: for each event in their order, the nearest first. A person may be there more than once. */
export async function peopleOnTickets(query: Query, events: readonly TicketEvent[]): Promise<PersonOnTicket[][]> {
  const people: PersonOnTicket[][] = events.map(() => []);
  const rows = await query<PersonOnTicket & { readonly event: number }>({
    name: 'people_on_tickets',
    text: `with event as (
        select e.n, e.ticket, ac.id as contact, ac.login_id as contact_login, at.id as technician, at.login_id as technician_login
        from unnest($1::uuid[], $2::uuid[], $3::uuid[]) with ordinality as e(ticket, contact, technician, n)
        left join contact ac on ac.id = e.contact left join technician at on at.id = e.technician
      ), contacts as (
        select e.*, 1 as place, 'requester' as role, t.contact_id as person from event e join ticket t on t.id = e.ticket
        union all select e.*, 2, 'participant', p.contact_id from event e join ticket_participant p on p.ticket_id = e.ticket
      ), technicians as (
        select e.*, 3 as place, 'primary' as role, t.technician_id as person from event e join ticket t on t.id = e.ticket
        union all select e.*, 4, 'secondary', s.technician_id from event e join ticket_secondary_technician s on s.ticket_id = e.ticket
      )
      select o.n::int as event, 'contact' as kind, o.place, o.role, c.id, c.name, c.email::text, c.client_id as "clientId", c.locale, c.portal_access as "portalAccess",
        c.contact_types::text[] as "contactTypes", null::text[] as roles,
        (select json_build_object('key', r.key, 'permissions', r.permissions) from security_role r where r.id = c.security_role_id) as "securityRole",
        coalesce(c.id = o.contact, false) or coalesce(c.login_id in (o.contact_login, o.technician_login), false) as "isActor"
      from contacts o join contact c on c.id = o.person where c.disabled_at is null and c.email <> ''
      union all
      select o.n::int, 'technician', o.place, o.role, t.id, t.name, t.email::text, t.client_id, t.locale, null, null, t.roles::text[], null,
        coalesce(t.id = o.technician, false) or coalesce(t.login_id in (o.contact_login, o.technician_login), false)
      from technicians o join technician t on t.id = o.person where t.disabled_at is null and t.email <> ''
      order by event, place, name, id`,
    values: [
      events.map(({ subjectId }) => subjectId),
      events.map(({ actorContactId }) => actorContactId),
      events.map(({ actorTechnicianId }) => actorTechnicianId),
    ],
  });
  for (const { event, ...person } of rows) people[event - 1]!.push(person);
  return people;
}

/** What somebody sees of a ticket and of what happened to it, in their words. */
export type SeenOfTicket = {
  readonly number: number;
  readonly subject: string;
  readonly status: string;
  readonly technician: string | null;
  readonly client: string;
  readonly requester: string | null;
  readonly priority: string;
  /** Of the event; null where its status did not change. */
  readonly fromStatus: string | null;
  readonly toStatus: string | null;
  readonly actor: string | null;
  /** What was written; null also where they may not read it. */
  readonly message: {
    readonly body: string;
    readonly visibility: MessageVisibility;
    readonly files: readonly { readonly name: string; readonly size: number }[];
  } | null;
};

/** Somebody, and an event of which it is asked what they see. */
export type Look = { readonly viewer: SignedInViewer; readonly event: TicketEvent };

/**
 * What people see of the tickets of events, decided by the same visibleTo as everything that is read: in one statement for all
 * who have the same permissions and language. In the order of the looks; undefined where they don't see the ticket.
 */
export async function seenOfTickets(
  query: Query,
  { reader, clock }: { reader: Reader; clock: Clock },
  looks: readonly Look[],
): Promise<(SeenOfTicket | undefined)[]> {
  const seen: (SeenOfTicket | undefined)[] = looks.map(() => undefined);
  const alike = new Map<PermissionSet, Map<string, number[]>>();
  for (const [i, { viewer }] of looks.entries()) {
    const groups = alike.get(viewer.permissions) ?? new Map<string, number[]>();
    alike.set(viewer.permissions, groups);
    const group = `${viewer.kind} ${viewer.locale}`;
    groups.set(group, [...(groups.get(group) ?? []), i]);
  }
  for (const places of [...alike.values()].flatMap((groups) => [...groups.values()])) {
    const group = places.map((place) => looks[place]!);
    const rows = await query<SeenOfTicket & { readonly place: number }>(seenByMany(reader, clock, group));
    for (const { place, ...found } of rows) seen[places[place - 1]!] = found;
  }
  return seen;
}

/** Of viewers who differ in who they are alone. */
function seenByMany(reader: Reader, clock: Clock, looks: readonly Look[]): Statement {
  const { viewer } = looks[0]!;
  return reader.composeForMany('ticket news', { viewer, clock }, { looks }, ({ table, visible, who }, value) => {
    const [t, m] = [table(tickets), table(ticketMessages)];
    const each = (read: (look: Look) => unknown): Value => value((given) => given.looks.map(read));
    const inPayload = (key: string): Value => each(({ event }) => event.payload[key] ?? null);
    return sql`select viewer.place::int, ${t.number}, ${t.subject}, ${statusOf(t.statusId, who)} as status,
        (select x.name from technician x where x.id = ${t.technicianId}) as technician,
        (select c.name from client c where c.id = ${t.clientId}) as client,
        (select c.name from contact c where c.id = ${t.contactId}) as requester,
        (select ${label(raw('p.names'), who)} from priority_meaning p where p.priority = ${t.priority}) as priority,
        ${statusOf(raw('viewer.from_status'), who)} as "fromStatus", ${statusOf(raw('viewer.to_status'), who)} as "toStatus",
        coalesce((select c.name from contact c where c.id = viewer.actor_contact),
          (select x.name from technician x where x.id = viewer.actor_technician)) as actor,
        (select json_build_object('body', ${m.body}, 'visibility', ${m.visibility}, 'files', coalesce((
            select json_agg(json_build_object('name', f.name, 'size', f.size) order by f.created_at, f.id) from file f where f.message_id = ${m.id}
          ), '[]'))
          from ${m.$from} where ${m.ticketId} = ${t.id} and (${m.id} = viewer.message or ${m.opening} and viewer.opening)
            and (${visible(ticketMessages, m)})) as message
      from unnest(${each((look) => look.viewer.id)}::uuid[], ${each((look) => look.viewer.clientId || null)}::uuid[], ${each(({ event }) => event.subjectId)}::uuid[],
          ${inPayload('messageId')}::uuid[], ${each(({ event }) => OPENING.has(event.type))}::boolean[], ${inPayload('fromStatusId')}::uuid[], ${inPayload('toStatusId')}::uuid[],
          ${each(({ event }) => event.actorContactId)}::uuid[], ${each(({ event }) => event.actorTechnicianId)}::uuid[])
          with ordinality as viewer(id, client_id, ticket, message, opening, from_status, to_status, actor_contact, actor_technician, place),
        ${t.$from} where ${t.id} = viewer.ticket and (${visible(tickets, t)})`;
  });
}

/** What is told together with the text that the ticket was raised with. */
const OPENING = new Set(['ticket.raised', 'ticket.assigned']);

/** A status as the viewer knows it: customers have words of their own. */
const statusOf = (id: Sql, who: Who): Sql =>
  sql`(select ${label(raw(who.kind === 'contact' ? 's.customer_labels' : 's.names'), who)} from ticket_status s where s.id = ${id})`;

/** Of some events those that happened to their ticket in the same act as a reply, which is told already: in one transaction. */
export async function partOfReply(query: Query, events: readonly TicketEvent[]): Promise<ReadonlySet<string>> {
  if (!events.length) return new Set();
  if (!events.length) return new Set();
  const rows = await query<{ id: string }>({
    name: 'events_part_of_reply',
    text: `select e.id from event e where e.id = any($1) and exists (
        select from event r where r.subject_id = e.subject_id and r.type = 'ticket.replied' and r.xmin = e.xmin
          and r.occurred_at between e.occurred_at - interval '1 minute' and e.occurred_at + interval '1 minute'
      )`,
    values: [events.map(({ id }) => id)],
  });
  return new Set(rows.map(({ id }) => id));
}

/** Who writes. */
export async function findProvider(
  query: Query,
): Promise<{ name: string; phone: string | null; email: string | null }> {
  const [provider] = await query<{ name: string; phone: string | null; email: string | null }>({
    name: 'provider_who_writes',
    text: `select name, phone, email::text from provider limit 1`,
    values: [],
  });
  return provider ?? { name: '', phone: null, email: null };
}
