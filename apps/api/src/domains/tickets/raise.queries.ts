import type { RequestedPriority, TicketNature, TicketPriority } from '@quayside/graphql/types';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Composer } from '../../database/reader/reader.ts';
import { join, raw, sql, type Sql, type Value } from '../../database/reader/sql.ts';
import type { OneStatement } from '../../database/transaction.ts';
import { eventRow, happened } from '../../events/record.ts';
import type { Context } from '../../graphql/context.ts';
import { newId } from '../../graphql/ids.ts';
import { clients, sites } from '../clients/clients.queries.ts';
import { ownUnattached } from '../files/files.queries.ts';
import { contacts } from '../people/people.queries.ts';
import { assets } from '../records/assets.queries.ts';
import { idOrKey } from './ticket-writes.queries.ts';

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

/** What the statement found of what was named, and whether the ticket was raised. */
export type Found = {
  readonly raised: boolean;
  readonly contactId: string | null;
  readonly clientId: string | null;
  readonly siteId: string | null;
  readonly assetId: string | null;
  readonly category: string | null;
  readonly type: string | null;
  /** Whether all files can be hung on it; left out where none are named. */
  readonly fileIds?: boolean;
};

/** What differs from one ticket to the next: the statement's values. */
type Given = {
  readonly ticket: NewTicket;
  readonly messageId: string;
  /** Columns of the event's row. */
  readonly event: readonly unknown[];
  readonly author: Pick<SignedInViewer, 'id' | 'kind'>;
  readonly now: Date;
};

/** What of that which can be left out is named. It decides the statement's text. */
type Named = { readonly [what in 'contact' | 'site' | 'asset' | 'category']: boolean };

/** Finds what the ticket refers to among what the viewer sees, and writes ticket, opening message with its files, and event, or nothing. */
export function raiseStatement(context: Context, viewer: SignedInViewer, ticket: NewTicket): OneStatement {
  const { reader } = context.database;
  const given: Given = {
    ticket,
    messageId: newId(context.clock),
    event: eventRow(viewer, context.clock, happened('ticket.raised', ticket)),
    author: viewer,
    now: context.clock.now(),
  };
  const named = { contact: !!ticket.contact, site: !!ticket.site, asset: !!ticket.asset, category: !!ticket.category };
  const { text, values } = ticket.files.length
    ? reader.compose(context, (composer) =>
        raising(named, composer, (read) => () => read(given), ownUnattached(viewer, ticket.files)),
      )
    : reader.composeOnce(`raise ${JSON.stringify(named)}`, context, given, (composer, value) =>
        raising(named, composer, value, null),
      );
  return {
    ctes: text,
    effect: 'raised',
    select: `select exists (select from raised) as raised, f.*${ticket.files.length ? ', (select found from files) as "fileIds"' : ''}
      from (select 1) one left join found f on true`,
    values,
  };
}

/** The statement, of which requests with the same `named` differ in values only. `files` finds the files that are named. */
function raising(
  named: Named,
  { table, visible }: Composer,
  value: (read: (given: Given) => unknown) => Value,
  files: Sql | null,
): Sql {
  const [contact, client, site, asset] = [table(contacts), table(clients), table(sites), table(assets)];
  const of = (read: (given: Given) => unknown): Sql => sql`${value(read)}`;
  const labelled = (name: 'category' | 'type', otherwise: string): Sql => {
    const given = ({ ticket }: Given) =>
      idOrKey(name === 'type' ? 'TicketType' : 'TicketCategory', ticket[name] ?? otherwise);
    return sql`(select l.id from ${raw(`ticket_${name}`)} l where l.id = ${of((g) => given(g).id)}::uuid or l.key = ${of((g) => given(g).key)})`;
  };
  // A site that is not named is the client's default one.
  const siteFound = named.site
    ? sql`(select ${site.id} from ${site.$from} where ${site.id} = ${of((g) => g.ticket.site)}::uuid and ${site.clientId} = w."clientId" and (${visible(sites, site)}))`
    : sql`(select s.id from site s where s.client_id = w."clientId" and s."default" limit 1)`;
  const assetFound = named.asset
    ? sql`(select ${asset.id} from ${asset.$from} where ${asset.id} = ${of((g) => g.ticket.asset)}::uuid and ${asset.clientId} = w."clientId" and (${visible(assets, asset)}))`
    : raw('null::uuid');
  const required = [
    raw('"clientId" is not null'),
    named.contact && raw('"contactId" is not null'),
    named.site && raw('"siteId" is not null'),
    named.asset && raw('"assetId" is not null'),
    named.category && raw('category is not null'),
    raw('type is not null'),
    files && raw('(select found from files)'),
  ].filter((condition) => condition instanceof Object);
  const now = of((g) => g.now);
  const ofEvent = (column: number): Sql => of((g) => g.event[column]);
  const filesFound = files
    ? sql`file_found as (${files}),
      files as (select count(*) = ${of((g) => g.ticket.files.length)}::int as found from file_found), `
    : raw('');
  const filesHung = files
    ? sql`, hung as (update file set message_id = opening.id from opening where file.id in (select id from file_found))`
    : raw('');
  return sql`${filesFound}whose as (
      select c.id as "contactId", coalesce(c.client_id, ${client.id}) as "clientId"
      from (select ${of((g) => g.ticket.contact)}::uuid as contact, ${of((g) => g.ticket.client)}::uuid as client) given
      left join lateral (select ${contact.id}, ${contact.clientId} from ${contact.$from}
        where ${contact.id} = given.contact and ${contact.disabledAt} is null and (${visible(contacts, contact)})) c on true
      left join ${client.$from} on ${client.id} = coalesce(given.client, c.client_id) and (${visible(clients, client)})
      where given.client is null or c.client_id is null or c.client_id = given.client
    ), found as (
      select w."contactId", w."clientId", ${siteFound} as "siteId", ${assetFound} as "assetId",
        ${named.category ? labelled('category', '') : raw('null::uuid')} as category, ${labelled('type', 'SERVICE_REQUEST')} as type
      from whose w
    ), raised as (
      insert into ticket (id, subject, status_id, priority, requested_priority, nature, type_id, category_id, queue_id,
        client_id, contact_id, site_id, asset_id, created_at, updated_at)
      select ${of((g) => g.ticket.id)}::uuid, ${of((g) => g.ticket.subject)}, (select s.id from ticket_status s where s.key = 'NEW'),
        ${of((g) => g.ticket.priority)}::ticket_priority, ${of((g) => g.ticket.requestedPriority)}, ${of((g) => g.ticket.nature)}, f.type, f.category,
        (select q.id from ticket_queue q where q.key = ${of((g) => g.ticket.queue)}), f."clientId", f."contactId", f."siteId", f."assetId",
        ${now}::timestamptz, ${now}::timestamptz
      from found f where ${join(required, ' and ')}
      returning id
    ), opening as (
      insert into ticket_message (id, ticket_id, body, visibility, opening, author_contact_id, author_technician_id, created_at)
      select ${of((g) => g.messageId)}::uuid, id, ${of((g) => g.ticket.description)}, 'PUBLIC', true,
        ${of(({ author }) => (author.kind === 'contact' ? author.id : null))}::uuid, ${of(({ author }) => (author.kind === 'technician' ? author.id : null))}::uuid, ${now}::timestamptz
      from raised where ${of((g) => g.ticket.description)}::text is not null
      returning id
    )${filesHung}, happened as (
      insert into event (id, type, version, subject_id, actor_contact_id, actor_technician_id, payload, occurred_at)
      select ${ofEvent(0)}::uuid, ${ofEvent(1)}, ${ofEvent(2)}::smallint, id, ${ofEvent(4)}::uuid, ${ofEvent(5)}::uuid,
        ${ofEvent(6)}::jsonb, ${ofEvent(7)}::timestamptz from raised returning id
    ), pending as (insert into event_pending (event_id) select id from happened)`;
}
