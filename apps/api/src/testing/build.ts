import { Not, type DeepPartial } from 'typeorm';
import type { ContactType, TechnicianRole } from '@quayside/graphql/types';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { Client } from '../domains/clients/client.entity.ts';
import { Provider } from '../domains/clients/provider.entity.ts';
import { Site } from '../domains/clients/site.entity.ts';
import { File } from '../domains/files/file.entity.ts';
import { InvoiceLine } from '../domains/finance/invoice-line.entity.ts';
import { Invoice } from '../domains/finance/invoice.entity.ts';
import { Mail } from '../domains/mailroom/mail.entity.ts';
import { Contact } from '../domains/people/contact.entity.ts';
import { SecurityRole } from '../domains/people/security-role.entity.ts';
import { Technician } from '../domains/people/technician.entity.ts';
import { Asset } from '../domains/records/asset.entity.ts';
import { TicketMessage } from '../domains/tickets/ticket-message.entity.ts';
import { TicketParticipant } from '../domains/tickets/ticket-participant.entity.ts';
import { TicketQueue } from '../domains/tickets/ticket-queue.entity.ts';
import { TicketStatus } from '../domains/tickets/ticket-status.entity.ts';
import { TicketType } from '../domains/tickets/ticket-type.entity.ts';
import { Ticket } from '../domains/tickets/ticket.entity.ts';
import { Event } from '../events/event.entity.ts';
import { newId } from '../graphql/ids.ts';
import { newKey } from '../storage/storage.ts';

/** A status by its key. */
type StatusKey = string;

/** What every installation starts with is found by its key. */
type Keyed = { id: string; key: string | null };

/** Makes records for tests; each makes the parents that it is not given. What is made is in the database when the promise resolves. */
export class Builder {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #builtIn = new Map<new () => Keyed, Promise<Keyed[]>>();
  #made = 0;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  client(given: Partial<Client> = {}): Promise<Client> {
    return this.#insert(Client, {
      name: this.#name('Client'),
      timeZone: 'Europe/London',
      createdAt: this.#now(),
      ...given,
    });
  }

  /** Who runs the installation: there is one row. */
  async provider(given: Partial<Provider>): Promise<void> {
    const { manager } = this.#database.dataSource;
    await manager.update(Provider, { name: Not('') }, given);
  }

  async site({ client, ...given }: Partial<Site> = {}): Promise<Site> {
    const clientId = (client ?? (await this.client())).id;
    return this.#insert(Site, { clientId, name: this.#name('Site'), ...given });
  }

  /** A contact with portal access: of these types, or with a built-in security role. */
  async contact({
    client,
    types,
    role,
    ...given
  }: Partial<Contact> & { types?: ContactType[]; role?: 'EXTERNAL_USER' | 'EXTERNAL_MANAGER' } = {}): Promise<Contact> {
    const clientId = given.clientId ?? (client ?? (await this.client())).id;
    const securityRole = role ? await this.builtIn(SecurityRole, role) : (given.securityRole ?? null);
    const name = this.#name('Contact');
    const contact = await this.#insert(Contact, {
      clientId,
      name,
      email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
      contactTypes: types ?? (role ? [] : ['STANDARD']),
      portalAccess: true,
      securityRoleId: securityRole?.id ?? null,
      createdAt: this.#now(),
      ...given,
    });
    return Object.assign(contact, { securityRole });
  }

  technician({ roles, ...given }: Partial<Technician> & { roles?: TechnicianRole[] } = {}): Promise<Technician> {
    const name = this.#name('Technician');
    return this.#insert(Technician, {
      name,
      email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
      roles: roles ?? ['TECHNICIAN'],
      createdAt: this.#now(),
      ...given,
    });
  }

  async asset({ client, contact, ...given }: Partial<Asset> = {}): Promise<Asset> {
    const clientId = given.clientId ?? contact?.clientId ?? (client ?? (await this.client())).id;
    return this.#insert(Asset, {
      clientId,
      contactId: contact?.id ?? null,
      name: this.#name('Asset'),
      type: 'LAPTOP',
      createdAt: this.#now(),
      ...given,
    });
  }

  /** A sent invoice of one line over 100.00 USD. */
  async invoice({ client, ...given }: Partial<Invoice> = {}): Promise<Invoice> {
    const clientId = given.clientId ?? (client ?? (await this.client())).id;
    const invoice = await this.#insert(Invoice, {
      clientId,
      status: 'SENT',
      issuedOn: '2026-11-01',
      dueOn: '2026-12-01',
      currency: 'USD',
      subtotal: '10000',
      total: '10000',
      createdAt: this.#now(),
      ...given,
    });
    await this.#insert(InvoiceLine, {
      invoiceId: invoice.id,
      position: 1,
      description: 'Support',
      quantity: '1.00',
      unitPrice: '10000',
      amount: '10000',
    });
    return invoice;
  }

  /** A ticket, New unless a status is given, requested by a contact of its client. */
  async ticket({
    client,
    contact,
    technician,
    status,
    ...given
  }: Omit<DeepPartial<Ticket>, 'status' | 'client' | 'contact' | 'technician'> & {
    client?: Client;
    contact?: Contact;
    technician?: Technician;
    status?: StatusKey;
  } = {}): Promise<Ticket> {
    const clientId = contact?.clientId ?? client?.id ?? (await this.client()).id;
    const contactId = contact?.id ?? (await this.contact({ clientId })).id;
    const found = await this.builtIn(TicketStatus, status ?? (technician ? 'ASSIGNED' : 'NEW'));
    const now = this.#now();
    return this.#insert(Ticket, {
      subject: this.#name('Ticket'),
      statusId: found.id,
      closedAt: found.clock === 'STOPS' ? now : null,
      priority: 'UNDETERMINED',
      requestedPriority: 'MEDIUM',
      typeId: (await this.builtIn(TicketType, 'SERVICE_REQUEST')).id,
      queueId: (await this.builtIn(TicketQueue, 'INTAKE')).id,
      clientId,
      contactId,
      technicianId: technician?.id ?? null,
      createdAt: now,
      updatedAt: now,
      ...given,
    });
  }

  /** A public reply of the requester unless said otherwise. */
  async message({
    ticket,
    ...given
  }: Omit<DeepPartial<TicketMessage>, 'ticket'> & { ticket?: Ticket } = {}): Promise<TicketMessage> {
    const on = ticket ?? (await this.ticket());
    const byTechnician = !!given.authorTechnicianId;
    return this.#insert(TicketMessage, {
      ticketId: on.id,
      body: this.#name('Message'),
      visibility: 'PUBLIC',
      authorContactId: byTechnician ? null : on.contactId,
      createdAt: this.#now(),
      ...given,
    });
  }

  /** A reply that goes out in a minute, with a file. */
  async heldReply(ticket: Ticket, author: Contact | Technician): Promise<TicketMessage> {
    const message = await this.message({
      ticket,
      authorContactId: author instanceof Contact ? author.id : null,
      authorTechnicianId: author instanceof Technician ? author.id : null,
      heldUntil: new Date(this.#now().getTime() + 60_000),
    });
    await this.file({ message });
    return message;
  }

  /** A small picture on a message, or of somebody's that hangs on nothing yet. Its bytes are nowhere. */
  file(on: { message: { id: string } } | { uploader: Contact | Technician }, given: Partial<File> = {}): Promise<File> {
    const uploader = 'uploader' in on ? on.uploader : null;
    return this.#insert(File, {
      storageKey: newKey(),
      name: `${this.#name('File')}.png`,
      size: 1_000,
      contentType: 'image/png',
      sha256: Buffer.alloc(32),
      width: 40,
      height: 30,
      thumbnail: true,
      messageId: 'message' in on ? on.message.id : null,
      uploaderContactId: uploader instanceof Contact ? uploader.id : null,
      uploaderTechnicianId: uploader instanceof Technician ? uploader.id : null,
      createdAt: this.#now(),
      ...given,
    });
  }

  participant(ticket: Ticket, contact: Contact): Promise<TicketParticipant> {
    return this.#insert(TicketParticipant, {
      ticketId: ticket.id,
      clientId: ticket.clientId,
      contactId: contact.id,
      kind: 'SUBSCRIBER',
      createdAt: this.#now(),
    });
  }

  async secondaryTechnician(ticket: Ticket, technician: Technician): Promise<void> {
    await this.#database.query({
      text: 'insert into ticket_secondary_technician (ticket_id, technician_id) values ($1, $2)',
      values: [ticket.id, technician.id],
    });
  }

  /** A role that adds nothing unless permissions are given. */
  securityRole(given: Partial<SecurityRole> = {}): Promise<SecurityRole> {
    return this.#insert(SecurityRole, {
      names: { en: this.#name('Role') },
      quickTickets: true,
      permissions: [],
      ...given,
    });
  }

  /** Something that happened to a ticket: `ticket.status_changed` unless said otherwise. */
  event({ ticket, ...given }: Omit<DeepPartial<Event>, 'ticket'> & { ticket: Ticket }): Promise<Event> {
    return this.#insert(Event, {
      type: 'ticket.status_changed',
      version: 1,
      subjectId: ticket.id,
      payload: {},
      occurredAt: this.#now(),
      ...given,
    });
  }

  /** A mail that is due, to an address of its own. */
  mail(given: Partial<Mail> = {}): Promise<Mail> {
    const now = this.#now();
    const id = newId(this.#clock);
    const name = this.#name('Reader');
    return this.#insert(Mail, {
      id,
      eventId: id,
      template: 'ticket.replied',
      toAddress: `${name.toLowerCase().replace(' ', '.')}@example.com`,
      toName: name,
      subject: '[1000] Printer',
      text: 'Hello\n',
      html: '<p>Hello</p>',
      messageId: `<${id}@desk.example.com>`,
      state: 'QUEUED',
      nextAttemptAt: now,
      createdAt: now,
      sentAt: now,
      ...given,
    });
  }

  /** A row that every installation starts with. */
  async builtIn<E extends Keyed>(entity: new () => E, key: string): Promise<E> {
    let rows = this.#builtIn.get(entity);
    if (!rows) this.#builtIn.set(entity, (rows = this.#database.dataSource.manager.find<Keyed>(entity)));
    const found = (await rows).find((row) => row.key === key);
    if (!(found instanceof entity)) throw new Error(`${entity.name} ${key} is not built in`);
    return found;
  }

  #name(kind: string): string {
    return `${kind} ${++this.#made}`;
  }

  #now(): Date {
    return this.#clock.now();
  }

  async #insert<E extends { id: string }>(entity: new () => E, given: DeepPartial<NoInfer<E>>): Promise<E> {
    const { manager } = this.#database.dataSource;
    return manager.save(manager.create(entity, { id: newId(this.#clock), ...given } as DeepPartial<E>));
  }
}
