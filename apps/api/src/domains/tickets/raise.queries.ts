import type { RequestedPriority, TicketNature, TicketPriority } from '@quayside/graphql/types';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Written } from '../../database/reader/along.ts';
import type { Composer } from '../../database/reader/reader.ts';
import { join, raw, sql, type Sql, type Value } from '../../database/reader/sql.ts';
import type { OneStatement, Outcome, Reading } from '../../database/transaction.ts';
import { eventRow, happened } from '../../events/record.ts';
import type { Context } from '../../graphql/context.ts';
import { newId } from '../../graphql/ids.ts';
import { clients, sites } from '../clients/clients.queries.ts';
import { ownUnattached } from '../files/files.queries.ts';
import { contacts } from '../people/people.queries.ts';
import { assets } from '../records/assets.queries.ts';
import { idOrKey } from './ticket-writes.queries.ts';
import { REQUESTED } from './tickets.queries.ts';

/** A ticket before it is raised. What it refers to is a wish until the statement has found it among what the viewer sees. */
export type NewTicket = {
  readonly id: string;
  readonly subject: string;
  readonly description: string | null;
  readonly priority: TicketPriority;
  readonly requestedPriority: RequestedPriority | null;
  readonly nature: TicketNature | null;
  /** Key of a queue. */
  readonly queue: 'INTAKE' | 'CO_MANAGED';
  readonly contact: string | null;
  readonly client: string | null;
  readonly site: string | null;
  readonly asset: string | null;
  /** ID or key. */
  readonly category: string | null;
  readonly type: string | null;
  /** Keys of files, each once. */
  readonly files: readonly string[];
};

/** What the statement found of what was named: the row of `found`, null where there is none; and whether all files can be hung on it. */
export type Named = { readonly found: Found | null; readonly files?: boolean };

/** What the statement tells: what it found, unless the ticket was raised. */
export type Raised = Outcome & { readonly named: Named | null };

export type Found = {
  readonly contactId: string | null;
  readonly clientId: string | null;
  readonly siteId: string | null;
  readonly assetId: string | null;
  readonly category: string | null;
  readonly type: string | null;
};

/** What differs from one ticket to the next: the statement's values. */
type Writing = {
  readonly ticket: NewTicket;
  readonly messageId: string;
  /** Columns of the event's row. */
  readonly event: readonly unknown[];
  readonly now: Date;
};

/** What of that which can be left out is given. It decides the statement's text. */
type Given = { readonly [what in 'contact' | 'site' | 'asset' | 'category']: boolean };

/** What the statement writes. */
export const WRITTEN: Written = {
  table: 'ticket',
  harmless: REQUESTED,
  besides: ['ticket_message', 'file', 'event', 'event_pending', 'idempotency_key'],
};

/** Finds what the ticket refers to among what the viewer sees, and writes ticket, opening message with its files, and event, or nothing. */
export function raiseStatement(
  context: Context,
  viewer: SignedInViewer,
  ticket: NewTicket,
  reading?: Reading,
): OneStatement {
  const { reader } = context.database;
  const writing: Writing = {
    ticket,
    messageId: newId(context.clock),
    event: eventRow(viewer, context.clock, happened('ticket.raised', ticket)),
    now: context.clock.now(),
  };
  const given = { contact: !!ticket.contact, site: !!ticket.site, asset: !!ticket.asset, category: !!ticket.category };
  const { text, values } = ticket.files.length
    ? reader.compose(context, (composer) =>
        raising(given, composer, (read) => () => read(writing), ownUnattached(viewer, ticket.files)),
      )
    : reader.composeOnce(`raise ${JSON.stringify(given)}`, context, writing, (composer, value) =>
        raising(given, composer, value, null),
      );
  return {
    ctes: text,
    effect: 'raised',
    // What was found is told where that was not enough.
    select: `select exists (select from raised) as done, case when not exists (select from raised)
        then json_build_object('found', (select row_to_json(f) from found f)${ticket.files.length ? `, 'files', (select found from files)` : ''}) end as named`,
    values,
    reading,
  };
}

/** The statement, of which requests with the same `given` differ in values only. `files` finds the files that are named. */
function raising(
  given: Given,
  { table, visible }: Composer,
  value: (read: (writing: Writing) => unknown) => Value,
  files: Sql | null,
): Sql {
  const [contact, client, site, asset] = [table(contacts), table(clients), table(sites), table(assets)];
  const of = (read: (writing: Writing) => unknown): Sql => sql`${value(read)}`;
  const labelled = (name: 'category' | 'type', otherwise: string): Sql => {
    const wanted = ({ ticket }: Writing) =>
      idOrKey(name === 'type' ? 'TicketType' : 'TicketCategory', ticket[name] ?? otherwise);
    return sql`(select l.id from ${raw(`ticket_${name}`)} l where l.id = ${of((w) => wanted(w).id)}::uuid or l.key = ${of((w) => wanted(w).key)})`;
  };
  // A site that is not named is the client's default one.
  const siteFound = given.site
    ? sql`(select ${site.id} from ${site.$from} where ${site.id} = ${of((w) => w.ticket.site)}::uuid and ${site.clientId} = w."clientId" and (${visible(sites, site)}))`
    : sql`(select s.id from site s where s.client_id = w."clientId" and s."default" limit 1)`;
  const assetFound = given.asset
    ? sql`(select ${asset.id} from ${asset.$from} where ${asset.id} = ${of((w) => w.ticket.asset)}::uuid and ${asset.clientId} = w."clientId" and (${visible(assets, asset)}))`
    : raw('null::uuid');
  const required = [
    raw('(select holds from asker)'),
    raw('"clientId" is not null'),
    given.contact && raw('"contactId" is not null'),
    given.site && raw('"siteId" is not null'),
    given.asset && raw('"assetId" is not null'),
    given.category && raw('category is not null'),
    raw('type is not null'),
    files && raw('(select found from files)'),
  ].filter((condition) => condition instanceof Object);
  const [now, description] = [of((w) => w.now), of((w) => w.ticket.description)];
  const ofEvent = (column: number): Sql => of((w) => w.event[column]);
  const [contactId, technicianId] = [ofEvent(4), ofEvent(5)]; // who does it is who writes
  const filesFound = files
    ? sql`file_found as (${files}),
      files as (select count(*) = ${of((w) => w.ticket.files.length)}::int as found from file_found), `
    : raw('');
  const filesHung = files
    ? sql`, hung as (update file set message_id = opening.id from opening where file.id in (select id from file_found))`
    : raw('');
  return sql`${filesFound}whose as (
      select c.id as "contactId", coalesce(c.client_id, ${client.id}) as "clientId"
      from (select ${of((w) => w.ticket.contact)}::uuid as contact, ${of((w) => w.ticket.client)}::uuid as client) given
      left join lateral (select ${contact.id}, ${contact.clientId} from ${contact.$from}
        where ${contact.id} = given.contact and ${contact.disabledAt} is null and (${visible(contacts, contact)})) c on true
      left join ${client.$from} on ${client.id} = coalesce(given.client, c.client_id) and (${visible(clients, client)})
      where given.client is null or c.client_id is null or c.client_id = given.client
    ), found as (
      select w."contactId", w."clientId", ${siteFound} as "siteId", ${assetFound} as "assetId",
        ${given.category ? labelled('category', '') : raw('null::uuid')} as category, ${labelled('type', 'SERVICE_REQUEST')} as type
      from whose w
    ), raised as (
      insert into ticket (id, subject, status_id, priority, requested_priority, nature, type_id, category_id, queue_id,
        client_id, contact_id, site_id, asset_id, created_at, updated_at)
      select ${of((w) => w.ticket.id)}::uuid, ${of((w) => w.ticket.subject)}, (select s.id from ticket_status s where s.key = 'NEW'),
        ${of((w) => w.ticket.priority)}::ticket_priority, ${of((w) => w.ticket.requestedPriority)}, ${of((w) => w.ticket.nature)}, f.type, f.category,
        (select q.id from ticket_queue q where q.key = ${of((w) => w.ticket.queue)}), f."clientId", f."contactId", f."siteId", f."assetId",
        ${now}::timestamptz, ${now}::timestamptz
      from found f where ${join(required, ' and ')}
      returning *
    ), opening as (
      insert into ticket_message (id, ticket_id, body, visibility, opening, author_contact_id, author_technician_id, created_at)
      select ${of((w) => w.messageId)}::uuid, id, ${description}::text, 'PUBLIC', true, ${contactId}::uuid, ${technicianId}::uuid, ${now}::timestamptz
      from raised where ${description}::text is not null
      returning id
    )${filesHung}, happened as (
      insert into event (id, type, version, subject_id, actor_contact_id, actor_technician_id, payload, occurred_at)
      select ${ofEvent(0)}::uuid, ${ofEvent(1)}, ${ofEvent(2)}::smallint, id, ${contactId}::uuid, ${technicianId}::uuid,
        ${ofEvent(6)}::jsonb, ${now}::timestamptz from raised returning id
    ), pending as (insert into event_pending (event_id) select id from happened)`;
}
