import type { Permission } from '@quayside/graphql/types';
import type { Client } from '../../../domains/clients/client.entity.ts';
import type { File } from '../../../domains/files/file.entity.ts';
import type { InvoiceLine } from '../../../domains/finance/invoice-line.entity.ts';
import type { Invoice } from '../../../domains/finance/invoice.entity.ts';
import type { Contact } from '../../../domains/people/contact.entity.ts';
import type { SecurityRole } from '../../../domains/people/security-role.entity.ts';
import type { Technician } from '../../../domains/people/technician.entity.ts';
import type { Asset } from '../../../domains/records/asset.entity.ts';
import type { PriorityMeaning } from '../../../domains/tickets/priority-meaning.entity.ts';
import type { TicketMessage } from '../../../domains/tickets/ticket-message.entity.ts';
import type { TicketParticipant } from '../../../domains/tickets/ticket-participant.entity.ts';
import type { TicketStatus } from '../../../domains/tickets/ticket-status.entity.ts';
import type { Ticket } from '../../../domains/tickets/ticket.entity.ts';
import { ticketActions } from '../../../domains/tickets/tickets.rules.ts';
import type { Event } from '../../../events/event.entity.ts';
import { outsideId } from '../../../graphql/ids.ts';
import type { Asking } from './asking.ts';
import { inOrder, page, type Args } from './pages.ts';

/** The status that the viewer sees of an invoice. */
export function seenStatus({ status, dueOn }: Invoice, { sight, now }: Asking): string {
  const isDue = ['SENT', 'VIEWED', 'PARTIAL'].includes(status);
  if (isDue && dueOn < now.toISOString().slice(0, 10)) return 'OVERDUE';
  return ['SENT', 'VIEWED'].includes(status) && !sight.works('FINANCE', 'ADMINISTRATOR') ? 'UNPAID' : status;
}

type Labelled = { names: Record<string, string> };
const name = ({ names }: Labelled, _: Args, asking: Asking): unknown => asking.label(names);

const money = (amount: string | number, currency: string) => ({ amount: Number(amount), currency });
const amount =
  (of: 'subtotal' | 'discount' | 'tax' | 'total' | 'paid') =>
  (invoice: Invoice): unknown =>
    money(invoice[of], invoice.currency);
const lineAmount =
  (of: 'unitPrice' | 'discount' | 'amount') =>
  (line: InvoiceLine, _: Args, { data }: Asking): unknown =>
    money(line[of], data.get('Invoice', line.invoiceId)!.currency);

const ofThemselves =
  (of: 'email' | 'title' | 'phone' | 'portalAccess') =>
  (contact: Contact, _: Args, { sight }: Asking): unknown =>
    sight.seesContacts || contact.id === sight.viewer.id ? contact[of] : null;
const atDesk =
  (of: 'email' | 'title') =>
  (technician: Technician, _: Args, { sight }: Asking): unknown =>
    sight.atDesk ? technician[of] : null;

const membership = {
  locale: ({ id, locale }: { id: string; locale: string | null }, _: Args, { viewer }: Asking): string | null =>
    id === viewer.id ? locale : null,
  permissions: ({ id }: { id: string }, _: Args, { viewer }: Asking): Permission[] =>
    id === viewer.id ? [...viewer.permissions] : [],
  can: ({ id }: { id: string }, { permission }: Args, { viewer }: Asking): boolean =>
    id === viewer.id && viewer.permissions.has(permission as Permission),
};

/** The fields of records that are no columns, each in the plainest way. */
export const records = {
  Ticket: {
    description: ({ id }: Ticket, _: Args, { data }: Asking) =>
      data.all('TicketMessage').find(({ ticketId, opening }) => ticketId === id && opening)?.body ?? '',
    status: ({ statusId }: Ticket, _: Args, { data }: Asking) => data.get('TicketStatus', statusId),
    type: ({ typeId }: Ticket, _: Args, { data }: Asking) => data.get('TicketType', typeId),
    category: ({ categoryId }: Ticket, _: Args, { data }: Asking) => data.get('TicketCategory', categoryId),
    queue: ({ queueId }: Ticket, _: Args, asking: Asking) => asking.seen('TicketQueue', queueId),
    client: ({ clientId }: Ticket, _: Args, { data }: Asking) => data.get('Client', clientId),
    contact: ({ contactId }: Ticket, _: Args, { data }: Asking) => data.get('Contact', contactId),
    technician: ({ technicianId }: Ticket, _: Args, { data }: Asking) => data.get('Technician', technicianId),
    secondaryTechnicians: ({ id }: Ticket, _: Args, { data, sight }: Asking) => {
      const ids = data.secondaries
        .filter((secondary) => secondary.ticket_id === id)
        .map((secondary) => secondary.technician_id);
      return sight.atDesk
        ? inOrder(
            data.all('Technician').filter((technician) => ids.includes(technician.id)),
            (one) => one.name,
          )
        : [];
    },
    site: ({ siteId }: Ticket, _: Args, { data }: Asking) => data.get('Site', siteId),
    asset: ({ assetId }: Ticket, _: Args, asking: Asking) => asking.seen('Asset', assetId),
    conversation: ({ id }: Ticket, args: Args, { data, sight }: Asking) =>
      page(
        sight.all('TicketMessage').filter(({ ticketId }) => ticketId === id),
        {
          name: 'conversation',
          key: ({ createdAt }) => createdAt.getTime(),
          descending: false,
          everywhere: data.all('TicketMessage'),
        },
        args,
      ),
    activity: ({ id }: Ticket, args: Args, { data, sight }: Asking) =>
      page(
        sight.all('TicketActivity').filter(({ subjectId }) => subjectId === id),
        {
          name: 'activity',
          key: ({ occurredAt }) => occurredAt.getTime(),
          descending: false,
          everywhere: data.all('TicketActivity'),
        },
        args,
      ),
    rank: ({ rank }: Ticket, _: Args, { sight }: Asking) => (sight.atDesk ? rank : null),
    participants: ({ id }: Ticket, _: Args, { data }: Asking) =>
      inOrder(
        data.all('TicketParticipant').filter(({ ticketId }) => ticketId === id),
        () => 0,
      ),
    files: ({ id }: Ticket, _: Args, { data, sight }: Asking) =>
      inOrder(
        sight.all('File').filter(({ messageId }) => data.get('TicketMessage', messageId)?.ticketId === id),
        ({ createdAt }) => createdAt.getTime(),
      ),
    viewerCan: (ticket: Ticket, _: Args, { sight }: Asking) =>
      ticketActions(sight.viewer, { closed: ticket.closedAt !== null, takesPart: sight.takesPart(ticket) }),
  },
  TicketStatus: {
    name,
    customerLabel: ({ customerLabels }: TicketStatus, _: Args, asking: Asking) => asking.label(customerLabels),
  },
  TicketType: { name },
  TicketCategory: { name },
  TicketQueue: { name },
  SecurityRole: { name: (role: SecurityRole, _: Args, asking: Asking) => asking.label(role.names) },
  PriorityMeaning: {
    name,
    useWhen: ({ usesWhen }: PriorityMeaning, _: Args, asking: Asking) => asking.label(usesWhen),
    expectedResponse: ({ expectedResponses }: PriorityMeaning, _: Args, asking: Asking) =>
      expectedResponses ? asking.label(expectedResponses) : null,
  },
  TicketMessage: {
    author: ({ authorContactId, authorTechnicianId }: TicketMessage, _: Args, { data }: Asking) =>
      data.get('Technician', authorTechnicianId) ?? data.get('Contact', authorContactId),
    files: ({ id }: TicketMessage, _: Args, { data }: Asking) =>
      inOrder(
        data.all('File').filter(({ messageId }) => messageId === id),
        ({ createdAt }) => createdAt.getTime(),
      ),
  },
  File: {
    url: ({ id }: File) => `/files/${outsideId('File', id)}`,
    thumbnailUrl: ({ id, thumbnail }: File) => (thumbnail ? `/files/${outsideId('File', id)}/thumbnail` : null),
  },
  TicketParticipant: {
    contact: ({ contactId }: TicketParticipant, _: Args, { data }: Asking) => data.get('Contact', contactId),
  },
  TicketActivity: {
    kind: ({ type }: Event) => type.replace('ticket.', '').toUpperCase(),
    actor: ({ actorContactId, actorTechnicianId }: Event, _: Args, { data }: Asking) =>
      data.get('Technician', actorTechnicianId) ?? data.get('Contact', actorContactId),
    at: ({ occurredAt }: Event) => occurredAt,
    fromStatus: ({ payload }: Event, _: Args, { data }: Asking) => data.get('TicketStatus', payload['fromStatusId']),
    toStatus: ({ payload }: Event, _: Args, { data }: Asking) => data.get('TicketStatus', payload['toStatusId']),
    technician: ({ payload }: Event, _: Args, { data }: Asking) => data.get('Technician', payload['technicianId']),
    contact: ({ payload }: Event, _: Args, { data }: Asking) => data.get('Contact', payload['contactId']),
    fromPriority: ({ payload }: Event) => payload['fromPriority'],
    toPriority: ({ payload }: Event) => payload['toPriority'],
  },
  Client: {
    sites: ({ id }: Client, _: Args, { data }: Asking) =>
      inOrder(
        data.all('Site').filter(({ clientId }) => clientId === id),
        (site) => site.name,
      ),
  },
  Contact: {
    email: ofThemselves('email'),
    title: ofThemselves('title'),
    phone: ofThemselves('phone'),
    portalAccess: ofThemselves('portalAccess'),
    contactTypes: ({ id, contactTypes }: Contact, _: Args, { sight }: Asking) =>
      sight.seesContacts || id === sight.viewer.id ? contactTypes : [],
    securityRole: ({ id, securityRoleId }: Contact, _: Args, { data, sight }: Asking) =>
      sight.seesContacts || id === sight.viewer.id ? data.get('SecurityRole', securityRoleId) : null,
    client: ({ clientId }: Contact, _: Args, { data }: Asking) => data.get('Client', clientId),
    ...membership,
  },
  Technician: {
    email: atDesk('email'),
    title: atDesk('title'),
    roles: ({ roles }: Technician, _: Args, { sight }: Asking) => (sight.atDesk ? roles : []),
    client: ({ clientId }: Technician, _: Args, asking: Asking) =>
      asking.sight.atDesk ? asking.seen('Client', clientId) : null,
    ...membership,
  },
  Asset: {
    contact: ({ contactId }: Asset, _: Args, { data }: Asking) => data.get('Contact', contactId),
    site: ({ siteId }: Asset, _: Args, { data }: Asking) => data.get('Site', siteId),
    client: ({ clientId }: Asset, _: Args, { data }: Asking) => data.get('Client', clientId),
  },
  Invoice: {
    status: (invoice: Invoice, _: Args, asking: Asking) => seenStatus(invoice, asking),
    client: ({ clientId }: Invoice, _: Args, { data }: Asking) => data.get('Client', clientId),
    lines: ({ id }: Invoice, _: Args, { data }: Asking) =>
      inOrder(
        data.all('InvoiceLine').filter(({ invoiceId }) => invoiceId === id),
        (line) => line.position,
      ),
    subtotal: amount('subtotal'),
    discount: amount('discount'),
    tax: amount('tax'),
    total: amount('total'),
    paid: amount('paid'),
    paymentDue: ({ status, total, paid, currency }: Invoice) =>
      money(status === 'VOID' ? 0 : Number(total) - Number(paid), currency),
  },
  InvoiceLine: { unitPrice: lineAmount('unitPrice'), discount: lineAmount('discount'), amount: lineAmount('amount') },
};
