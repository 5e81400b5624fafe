import type { ContactType, MessageVisibility, Permission, TechnicianRole } from '@quayside/graphql/types';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Clock } from '../../clock.ts';
import type { Query } from '../../database/database.ts';
import type { Who } from '../../database/reader/declaration.ts';
import { label } from '../../database/reader/labels.ts';
import type { Reader } from '../../database/reader/reader.ts';
import { raw, sql, type Sql } from '../../database/reader/sql.ts';
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

/** Who is on the ticket of an event, the nearest first. A person may be there more than once. */
export async function peopleOnTicket(query: Query, event: TicketEvent): Promise<PersonOnTicket[]> {
  return query<PersonOnTicket>({
    name: 'people_on_ticket',
    text: `with actor as (
        select id, login_id from contact where id = $2 union all select id, login_id from technician where id = $3
      ), contacts as (
        select 1 as place, 'requester' as role, contact_id from ticket where id = $1
        union all select 2, 'participant', contact_id from ticket_participant where ticket_id = $1
      ), technicians as (
        select 3 as place, 'primary' as role, technician_id from ticket where id = $1
        union all select 4, 'secondary', technician_id from ticket_secondary_technician where ticket_id = $1
      )
      select 'contact' as kind, o.place, o.role, c.id, c.name, c.email::text, c.client_id as "clientId", c.locale, c.portal_access as "portalAccess",
        c.contact_types::text[] as "contactTypes", null::text[] as roles,
        (select json_build_object('key', r.key, 'permissions', r.permissions) from security_role r where r.id = c.security_role_id) as "securityRole",
        exists (select from actor a where a.id = c.id or a.login_id = c.login_id) as "isActor"
      from contacts o join contact c on c.id = o.contact_id where c.disabled_at is null and c.email <> ''
      union all
      select 'technician', o.place, o.role, t.id, t.name, t.email::text, t.client_id, t.locale, null, null, t.roles::text[], null,
        exists (select from actor a where a.id = t.id or a.login_id = t.login_id)
      from technicians o join technician t on t.id = o.technician_id where t.disabled_at is null and t.email <> ''
      order by place, name, id`,
    values: [event.subjectId, event.actorContactId, event.actorTechnicianId],
  });
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

/** What a person sees of the ticket of an event, decided by the same visibleTo as everything that is read. Undefined when they don't see it. */
export async function seenOfTicket(
  query: Query,
  { reader, clock }: { reader: Reader; clock: Clock },
  viewer: SignedInViewer,
  event: TicketEvent,
): Promise<SeenOfTicket | undefined> {
  const [seen] = await query<SeenOfTicket>(
    reader.composeOnce('ticket news', { viewer, clock }, event, ({ table, visible, who }, value) => {
      const [t, m] = [table(tickets), table(ticketMessages)];
      const inPayload = (key: string): Sql => sql`${value(({ payload }) => payload[key] ?? null)}::uuid`;
      const told = sql`(${m.id} = ${inPayload('messageId')} or ${m.opening} and ${value(({ type }) => OPENING.has(type))}::boolean)`;
      return sql`select ${t.number}, ${t.subject}, ${statusOf(t.statusId, who)} as status,
          (select x.name from technician x where x.id = ${t.technicianId}) as technician,
          (select c.name from client c where c.id = ${t.clientId}) as client,
          (select c.name from contact c where c.id = ${t.contactId}) as requester,
          (select ${label(raw('p.names'), who)} from priority_meaning p where p.priority = ${t.priority}) as priority,
          ${statusOf(inPayload('fromStatusId'), who)} as "fromStatus", ${statusOf(inPayload('toStatusId'), who)} as "toStatus",
          coalesce((select c.name from contact c where c.id = ${value((of) => of.actorContactId)}::uuid),
            (select x.name from technician x where x.id = ${value((of) => of.actorTechnicianId)}::uuid)) as actor,
          (select json_build_object('body', ${m.body}, 'visibility', ${m.visibility}, 'files', coalesce((
              select json_agg(json_build_object('name', f.name, 'size', f.size) order by f.created_at, f.id) from file f where f.message_id = ${m.id}
            ), '[]'))
            from ${m.$from} where ${m.ticketId} = ${t.id} and ${told} and (${visible(ticketMessages, m)})) as message
        from ${t.$from} where ${t.id} = ${value((of) => of.subjectId)}::uuid and (${visible(tickets, t)})`;
    }),
  );
  return seen;
}

/** What is told together with the text that the ticket was raised with. */
const OPENING = new Set(['ticket.raised', 'ticket.assigned']);

/** A status as the viewer knows it: customers have words of their own. */
const statusOf = (id: Sql, who: Who): Sql =>
  sql`(select ${label(raw(who.kind === 'contact' ? 's.customer_labels' : 's.names'), who)} from ticket_status s where s.id = ${id})`;

/** Of some events those that happened to their ticket in the same act as a reply, which is told already: in one transaction. */
export async function partOfReply(query: Query, events: readonly TicketEvent[]): Promise<ReadonlySet<string>> {
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
