import { readable, type Table, type Who } from '../../database/reader/declaration.ts';
import type { Given } from '../../database/reader/fields.ts';
import { anywhere } from '../../database/reader/filter.ts';
import { label } from '../../database/reader/labels.ts';
import { raw, sql, type Sql } from '../../database/reader/sql.ts';
import { Event } from '../../events/event.entity.ts';
import { invalid } from '../../graphql/errors.ts';
import { insideId } from '../../graphql/ids.ts';
import { PriorityMeaning } from './priority-meaning.entity.ts';
import { TicketCategory } from './ticket-category.entity.ts';
import { TicketMessage } from './ticket-message.entity.ts';
import { TicketParticipant } from './ticket-participant.entity.ts';
import { TicketQueue } from './ticket-queue.entity.ts';
import { TicketStatus } from './ticket-status.entity.ts';
import { TicketType } from './ticket-type.entity.ts';
import { Ticket } from './ticket.entity.ts';

/** What somebody requested. Whether a ticket is among it does not depend on other tickets. */
export const REQUESTED = 'from ticket i where i.contact_id =';

/** Requested by the viewer, or they take part in it. As a set: with `or` the database looks at every ticket. */
const takesPart = (t: Table<Ticket>, who: Who): Sql =>
  sql`${t.id} in (select i.id ${raw(REQUESTED)} ${who.id} union all select p.ticket_id from ticket_participant p where p.contact_id = ${who.id})`;

/** What decides, beside permissions, what somebody may do with a ticket. */
export type TicketFacts = { readonly closed: boolean; readonly takesPart: boolean };

/** Only contacts take part, so that for technicians nothing here depends on who of them asks. */
export const ticketFacts = (t: Table<Ticket>, who: Who): Sql => {
  const part =
    who.kind === 'contact'
      ? sql`${t.contactId} is not distinct from ${who.id}
        or exists (select from ticket_participant p where p.ticket_id = ${t.id} and p.contact_id = ${who.id})`
      : raw('false');
  return sql`json_build_object('closed', ${t.closedAt} is not null, 'takesPart', ${part})`;
};

export const tickets = readable('Ticket', Ticket, {
  visibleTo: (t, who) => {
    if (who.can('TICKETS_OF_EVERY_CLIENT')) return undefined;
    if (who.can('TICKETS_OF_CLIENT')) return sql`${t.clientId} = ${who.clientId}`;
    return who.kind === 'contact' ? sql`${t.clientId} = ${who.clientId} and ${takesPart(t, who)}` : raw('false');
  },
  orders: {
    CREATED_AT: 'createdAt',
    UPDATED_AT: 'updatedAt',
    NUMBER: 'number',
    PRIORITY: 'priority',
    RANK: { by: (t) => t.rank, type: 'text', index: 'ticket_open_by_rank' },
    DUE_AT: { by: (t) => sql`coalesce(${t.dueAt}, 'infinity')`, type: 'timestamptz', index: 'ticket_open_by_due' },
  },
  descending: true,
  fields: {
    description: (t) =>
      sql`coalesce((select m.body from ticket_message m where m.ticket_id = ${t.id} and m.opening), '')`,
    viewerCan: ticketFacts,
  },
  links: {
    client: { implied: true },
    contact: { implied: true },
    technician: { implied: true },
    secondaryTechnicians: { implied: true },
    site: { implied: true },
    files: {
      to: 'File',
      on: (f, t) =>
        sql`${at(f, 'messageId')} in (select m.id from ticket_message m where m.ticket_id = ${at(t, 'id')})`,
    },
    activity: { to: 'TicketActivity', within: true, on: (a, t) => sql`${at(a, 'subjectId')} = ${at(t, 'id')}` },
  },
  filters: {
    open: (t, { fixed }) =>
      fixed((given) => given === true) ? sql`${t.closedAt} is null` : sql`${t.closedAt} is not null`,
    mine: (t, { who, fixed }) => {
      const mine = who.kind === 'contact' ? takesPart(t, who) : sql`${t.technicianId} = ${who.id}`;
      return fixed((given) => given === true) ? mine : sql`(${mine}) is not true`;
    },
    customerStatus: (t, { compare }) =>
      sql`${t.statusId} = any(array(select s.id from ticket_status s where ${compare(raw('s.customer_key'), 'text')}))`,
    text: (t, { value, fixed, planAnew }) => {
      planAnew();
      const subject = sql`${t.subject} ilike ${(run) => anywhere(String(value(run)).trim())}`;
      const number = (given: unknown) => /^\s*#?(\d{1,9})\s*$/.exec(String(given))?.[1];
      return fixed((given) => number(given) !== undefined)
        ? sql`(${t.number} = ${(run) => number(value(run))}::int or ${subject})`
        : subject;
    },
  },
});

/** The ticket that the arguments name: by ID or by number, exactly one of the two. */
export function byIdOrNumber(t: Table<Ticket>, { argument, fixed }: Given): Sql {
  const id = argument('id');
  const number = argument('number');
  const [byId, byNumber] = [id, number].map((given) => fixed((run) => given(run) !== null && given(run) !== undefined));
  if (byId === byNumber) throw invalid({ path: 'id', code: 'one_of_both' });
  return byId ? sql`${t.id} = ${(run) => insideId('Ticket', String(id(run)))}` : sql`${t.number} = ${number}::int`;
}

const at = (t: Table, column: string): Sql => Reflect.get(t, column) as Sql;

export const ticketMessages = readable('TicketMessage', TicketMessage, {
  visibleTo: (t, who) => {
    const out = sql`(${t.heldUntil} is null or ${who.kind === 'contact' ? t.authorContactId : t.authorTechnicianId} = ${who.id})`;
    if (who.can('NOTES_OF_PROVIDER')) return out;
    return who.can('NOTES_INTERNAL')
      ? sql`${out} and ${t.visibility} <> 'PROVIDER'`
      : sql`${out} and ${t.visibility} = 'PUBLIC'`;
  },
  belongsTo: 'ticket',
  orders: { CREATED_AT: 'createdAt' },
  choices: { author: ['authorTechnician', 'authorContact'] },
  links: { authorTechnician: { implied: true }, authorContact: { implied: true } },
});

export const ticketParticipants = readable('TicketParticipant', TicketParticipant, {
  visibleTo: () => undefined,
  belongsTo: 'ticket',
  orders: { ID: 'id' },
  links: { contact: { implied: true } },
});

/** The kinds of activity by the type of their event. */
const ACTIVITY = {
  'ticket.raised': 'RAISED',
  'ticket.assigned': 'ASSIGNED',
  'ticket.status_changed': 'STATUS_CHANGED',
  'ticket.priority_changed': 'PRIORITY_CHANGED',
  'ticket.closed': 'CLOSED',
  'ticket.reopened': 'REOPENED',
  'ticket.participant_added': 'PARTICIPANT_ADDED',
  'ticket.participant_removed': 'PARTICIPANT_REMOVED',
} as const;
const FOR_CUSTOMERS = ['RAISED', 'ASSIGNED', 'STATUS_CHANGED', 'CLOSED', 'REOPENED'];

const typesOf = (kinds?: readonly string[]): Sql =>
  raw(
    Object.entries(ACTIVITY)
      .filter(([, kind]) => !kinds || kinds.includes(kind))
      .map(([type]) => `'${type}'`)
      .join(', '),
  );
const inPayload = (event: Table, key: string): Sql => sql`(${at(event, 'payload')} ->> ${raw(`'${key}'`)})`;
/** A record that the payload of an event names. */
const named = (to: string, key: string, implied: boolean) => ({
  to,
  many: false,
  implied,
  on: (target: Table, event: Table) => sql`${at(target, 'id')} = ${inPayload(event, key)}::uuid`,
});

/** What happened to a ticket is what its events say. */
export const ticketActivity = readable('TicketActivity', Event, {
  visibleTo: (t, who) => sql`${t.type} in (${typesOf(who.kind === 'technician' ? undefined : FOR_CUSTOMERS)})`,
  belongsTo: { to: 'Ticket', on: (ticket, t) => sql`${at(ticket, 'id')} = ${t.subjectId}` },
  orders: { OCCURRED_AT: 'occurredAt' },
  fields: {
    kind: (t) =>
      sql`case ${t.type} ${raw(
        Object.entries(ACTIVITY)
          .map(([type, kind]) => `when '${type}' then '${kind}'`)
          .join(' '),
      )} end`,
    at: (t) => t.occurredAt,
    fromPriority: (t) => inPayload(t, 'fromPriority'),
    toPriority: (t) => inPayload(t, 'toPriority'),
  },
  choices: { actor: ['actorTechnician', 'actorContact'] },
  links: {
    actorTechnician: {
      to: 'Technician',
      many: false,
      implied: true,
      on: (person, event) => sql`${at(person, 'id')} = ${at(event, 'actorTechnicianId')}`,
      has: (event) => sql`${at(event, 'actorTechnicianId')} is not null`,
    },
    actorContact: {
      to: 'Contact',
      many: false,
      implied: true,
      on: (person, event) => sql`${at(person, 'id')} = ${at(event, 'actorContactId')}`,
      has: (event) => sql`${at(event, 'actorContactId')} is not null`,
    },
    fromStatus: named('TicketStatus', 'fromStatusId', true),
    toStatus: named('TicketStatus', 'toStatusId', true),
    technician: named('Technician', 'technicianId', true),
    contact: named('Contact', 'contactId', true),
  },
});

export const ticketStatuses = readable('TicketStatus', TicketStatus, {
  visibleTo: () => undefined,
  orders: { POSITION: { by: (t) => t.position, type: 'integer' } },
  fields: { name: (t, who) => label(t.names, who), customerLabel: (t, who) => label(t.customerLabels, who) },
});

export const priorityMeanings = readable('PriorityMeaning', PriorityMeaning, {
  visibleTo: () => undefined,
  orders: { PRIORITY: 'priority' },
  fields: {
    name: (t, who) => label(t.names, who),
    useWhen: (t, who) => label(t.usesWhen, who),
    expectedResponse: (t, who) => label(t.expectedResponses, who),
  },
});

type Labelled = { id: string; names: Record<string, string>; position: number };
const byPosition = { POSITION: { by: (t: Table<Labelled>) => t.position, type: 'integer' } };
const withName = { name: (t: Table<Labelled>, who: Who) => label(t.names, who) };

export const ticketTypes = readable('TicketType', TicketType, {
  visibleTo: () => undefined,
  orders: byPosition,
  fields: withName,
});

export const ticketCategories = readable('TicketCategory', TicketCategory, {
  visibleTo: () => undefined,
  orders: byPosition,
  fields: withName,
});

/** Queues are the desk's. */
export const ticketQueues = readable('TicketQueue', TicketQueue, {
  visibleTo: (_, who) => (who.can('DESK') ? undefined : raw('false')),
  orders: byPosition,
  fields: withName,
});
