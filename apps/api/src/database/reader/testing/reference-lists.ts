import { forbidden, invalid, notFound, unauthenticated } from '../../../graphql/errors.ts';
import { readId } from '../../../graphql/ids.ts';
import type { Client } from '../../../domains/clients/client.entity.ts';
import type { Invoice } from '../../../domains/finance/invoice.entity.ts';
import type { Contact } from '../../../domains/people/contact.entity.ts';
import type { Technician } from '../../../domains/people/technician.entity.ts';
import type { Asset } from '../../../domains/records/asset.entity.ts';
import type { Ticket } from '../../../domains/tickets/ticket.entity.ts';
import type { Asking } from './asking.ts';
import { contains, Filtered } from './filters.ts';
import { inOrder, page, type Args, type Key } from './pages.ts';
import { outbox } from './reference-mails.ts';
import { seenStatus } from './reference-records.ts';

type Resolve = (parent: unknown, args: Args, asking: Asking) => unknown;
type Ordered = { field: string; direction: string } | null | undefined;

const PRIORITIES = ['CRITICAL', 'HIGH', 'MEDIUM_HIGH', 'MEDIUM', 'MEDIUM_LOW', 'LOW', 'UNDETERMINED'];
/** After every day. */
const NEVER = '~';

const TICKET_ORDERS: Record<string, Key<Ticket>> = {
  CREATED_AT: ({ createdAt }) => createdAt.getTime(),
  UPDATED_AT: ({ updatedAt }) => updatedAt.getTime(),
  NUMBER: ({ number }) => number,
  PRIORITY: ({ priority }) => PRIORITIES.indexOf(priority),
  DUE_AT: ({ dueAt }) => dueAt?.getTime() ?? Infinity,
};
const INVOICE_ORDERS: Record<string, Key<Invoice>> = {
  ISSUED_ON: ({ issuedOn }) => issuedOn,
  DUE_ON: ({ dueOn }) => dueOn,
  NUMBER: ({ number }) => number,
};
const ASSET_ORDERS: Record<string, Key<Asset>> = {
  NAME: ({ name }) => name,
  WARRANTY_ENDS_ON: ({ warrantyEndsOn }) => warrantyEndsOn ?? NEVER,
};

const signedIn =
  (resolve: Resolve): Resolve =>
  (parent, args, asking) => {
    if (asking.viewer.kind === 'anonymous') throw unauthenticated();
    return resolve(parent, args, asking);
  };

const only = (may: (asking: Asking) => boolean, resolve: Resolve): Resolve =>
  signedIn((parent, args, asking) => {
    if (!may(asking)) throw forbidden();
    return resolve(parent, args, asking);
  });

const atDesk = ({ sight }: Asking): boolean => sight.atDesk;
const instant = (date: Date | null): string | null => date?.toISOString() ?? null;

/** The tickets that the viewer sees and that the filter among the arguments lets through. */
export function ticketsOf(args: Args, { sight, data }: Asking): Ticket[] {
  const filtered = new Filtered<Ticket>(args);
  if (!sight.atDesk) filtered.forbidden('queue');
  return filtered
    .byId(
      'status',
      'TicketStatus',
      ({ statusId }) => statusId,
      (id) => data.get('TicketStatus', id)?.key,
    )
    .byId('client', 'Client', ({ clientId }) => clientId)
    .byId('contact', 'Contact', ({ contactId }) => contactId)
    .byId('technician', 'Technician', ({ technicianId }) => technicianId)
    .byId(
      'queue',
      'TicketQueue',
      ({ queueId }) => queueId,
      (id) => data.get('TicketQueue', id)?.key,
    )
    .byId(
      'type',
      'TicketType',
      ({ typeId }) => typeId,
      (id) => data.get('TicketType', id)?.key,
    )
    .byId(
      'category',
      'TicketCategory',
      ({ categoryId }) => categoryId,
      (id) => data.get('TicketCategory', id)?.key,
    )
    .byId('site', 'Site', ({ siteId }) => siteId)
    .byId('asset', 'Asset', ({ assetId }) => (sight.sees('Asset', data.get('Asset', assetId)) ? assetId : null))
    .by('priority', ({ priority }) => priority)
    .by('createdAt', ({ createdAt }) => instant(createdAt))
    .by('updatedAt', ({ updatedAt }) => instant(updatedAt))
    .by('dueAt', ({ dueAt }) => instant(dueAt))
    .by('customerStatus', ({ statusId }) => data.get('TicketStatus', statusId)!.customerKey)
    .own<boolean>('open', ({ closedAt }, open) => (closedAt === null) === open)
    .own<boolean>('mine', (ticket, mine) => {
      const { id, kind } = sight.viewer;
      return (kind === 'contact' ? sight.takesPart(ticket) : ticket.technicianId === id) === mine;
    })
    .own<string>('text', ({ subject, number }, text) => {
      const wanted = /^#?(\d{1,9})$/.exec(text.trim())?.[1];
      return contains(text.trim(), subject) || (wanted !== undefined && number === Number(wanted));
    })
    .of(sight.all('Ticket'));
}

const tickets: Resolve = (_, args, asking) => {
  const { field, direction } = (args['orderBy'] as Ordered) ?? { field: 'CREATED_AT', direction: 'DESC' };
  const list = {
    name: `tickets ${field}`,
    key: TICKET_ORDERS[field]!,
    descending: direction === 'DESC',
    everywhere: asking.data.all('Ticket'),
  };
  return page(ticketsOf(args, asking), list, args);
};

const invoices: Resolve = (_, args, asking) => {
  const { field, direction } = (args['orderBy'] as Ordered) ?? { field: 'ISSUED_ON', direction: 'DESC' };
  const list = {
    name: `invoices ${field}`,
    key: INVOICE_ORDERS[field]!,
    descending: direction === 'DESC',
    everywhere: asking.data.all('Invoice'),
  };
  const records = new Filtered<Invoice>(args)
    .byId('client', 'Client', ({ clientId }) => clientId)
    .by('status', (invoice) => seenStatus(invoice, asking))
    .by('issuedOn', ({ issuedOn }) => issuedOn)
    .by('dueOn', ({ dueOn }) => dueOn)
    .own<string>('text', ({ number, purchaseOrder }, text) => contains(text, String(number), purchaseOrder))
    .of(asking.sight.all('Invoice'));
  return page(records, list, args);
};

const assets: Resolve = (_, args, asking) => {
  const { field, direction } = (args['orderBy'] as Ordered) ?? { field: 'NAME', direction: 'ASC' };
  const list = {
    name: `assets ${field}`,
    key: ASSET_ORDERS[field]!,
    descending: direction === 'DESC',
    everywhere: asking.data.all('Asset'),
  };
  const records = new Filtered<Asset>(args)
    .byId('client', 'Client', ({ clientId }) => clientId)
    .byId('contact', 'Contact', ({ contactId }) => contactId)
    .byId('site', 'Site', ({ siteId }) => siteId)
    .by('type', ({ type }) => type)
    .by('warrantyEndsOn', ({ warrantyEndsOn }) => warrantyEndsOn)
    .own<boolean>('mine', ({ contactId }, mine) => (contactId === asking.viewer.id) === mine)
    .own<string>('text', ({ name, referenceName, serial }, text) => contains(text, name, referenceName, serial))
    .of(asking.sight.all('Asset'));
  return page(records, list, args);
};

const byName = <R extends { name: string }>(name: string, everywhere: readonly R[]) => ({
  name,
  key: (record: R) => record.name,
  descending: false,
  everywhere,
});

const clients: Resolve = (_, args, { sight, data }) =>
  page(
    new Filtered<Client>(args).own<string>('text', ({ name }, text) => contains(text, name)).of(sight.all('Client')),
    byName('clients', data.all('Client')),
    args,
  );

const contacts: Resolve = (_, args, { sight, data }) =>
  page(
    new Filtered<Contact>(args)
      .byId('client', 'Client', ({ clientId }) => clientId)
      .own<string>('text', ({ name, email }, text) => contains(text, name, email))
      .own<boolean>('portalAccess', ({ portalAccess }, wanted) => portalAccess === wanted)
      .of(sight.all('Contact')),
    byName('contacts', data.all('Contact')),
    args,
  );

const technicians: Resolve = (_, args, { sight, data }) =>
  page(
    new Filtered<Technician>(args)
      .own<string>('text', ({ name }, text) => contains(text, name))
      .of(
        sight
          .all('Technician')
          .filter(({ disabledAt, roles }) => disabledAt === null && roles.some((role) => role !== 'FINANCE')),
      ),
    byName('technicians', data.all('Technician')),
    args,
  );

const colleagues: Resolve = (_, { text, first }, { sight, viewer }) => {
  const size = Number(first ?? 25);
  if (size < 0 || size > 100) throw invalid({ path: 'first', code: 'out_of_range' });
  const found = sight
    .all('Contact')
    .filter(
      ({ id, clientId, portalAccess, disabledAt }) =>
        clientId === viewer.clientId && portalAccess && disabledAt === null && id !== viewer.id,
    )
    .filter(({ name }) => typeof text !== 'string' || contains(text, name));
  return inOrder(found, ({ name }) => name).slice(0, size);
};

const ticket: Resolve = (_, args, asking) => {
  const { id = null, number = null } = args;
  if ((id === null) === (number === null)) throw invalid({ path: 'id', code: 'one_of_both' });
  if (id !== null) return asking.byId('Ticket', args);
  const found = asking.sight.all('Ticket').find((one) => one.number === number);
  if (!found) throw notFound();
  return found;
};

const node: Resolve = (_, args, asking) => {
  const read = readId(String(args['id']));
  if (!read) throw notFound();
  return asking.byId(read.type, args);
};

const nodes: Resolve = (_, { ids }, asking) => {
  const given = ids as readonly string[];
  if (given.length > 100) throw invalid({ path: 'ids', code: 'too_long' });
  return given.map((id) => {
    const read = readId(id);
    return read ? asking.seen(read.type, read.uuid) : null;
  });
};

const inPlace =
  (type: 'TicketStatus' | 'TicketType' | 'TicketCategory' | 'TicketQueue' | 'Board'): Resolve =>
  (_, _args, { sight }) =>
    inOrder<{ id: string; position: number }>(sight.all(type), ({ position }) => position);

/** The root fields, each in the plainest way. */
export const query: Readonly<Record<string, Resolve>> = {
  node: signedIn(node),
  nodes: signedIn(nodes),
  tickets: signedIn(tickets),
  ticket: signedIn(ticket),
  ticketStatuses: signedIn(inPlace('TicketStatus')),
  ticketTypes: signedIn(inPlace('TicketType')),
  ticketCategories: signedIn(inPlace('TicketCategory')),
  ticketQueues: only(atDesk, inPlace('TicketQueue')),
  ticketPriorities: signedIn((_, _args, { data }) =>
    data.meanings.toSorted((a, b) => PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority)),
  ),
  boards: only(atDesk, inPlace('Board')),
  board: only(atDesk, (_, args, asking) => asking.byId('Board', args)),
  assets: signedIn(assets),
  asset: signedIn((_, args, asking) => asking.byId('Asset', args)),
  invoices: only(({ sight }) => sight.seesInvoices, invoices),
  invoice: only(
    ({ sight }) => sight.seesInvoices,
    (_, args, asking) => asking.byId('Invoice', args),
  ),
  clients: only(atDesk, clients),
  client: only(atDesk, (_, args, asking) => asking.byId('Client', args)),
  contacts: only(({ sight }) => sight.seesContacts, contacts),
  contact: signedIn((_, args, asking) => asking.byId('Contact', args)),
  colleagues: only(({ viewer }) => viewer.kind === 'contact', colleagues),
  technicians: only(atDesk, technicians),
  outbox: only(
    ({ sight }) => sight.works('ADMINISTRATOR'),
    (_, args, asking) => outbox(args, asking),
  ),
  provider: (_, _args, { data }) => data.providers[0],
  viewer: (_, _args, { data, viewer }) =>
    viewer.kind === 'anonymous' ? null : data.get(viewer.kind === 'contact' ? 'Contact' : 'Technician', viewer.id),
};
