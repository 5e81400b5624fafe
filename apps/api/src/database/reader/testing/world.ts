import type { ContactType, TechnicianRole } from '@quayside/graphql/types';
import { v7 } from 'uuid';
import type { DataSource } from 'typeorm';
import { Client } from '../../../domains/clients/client.entity.ts';
import { Site } from '../../../domains/clients/site.entity.ts';
import { File } from '../../../domains/files/file.entity.ts';
import { InvoiceLine } from '../../../domains/finance/invoice-line.entity.ts';
import { Invoice, type StoredInvoiceStatus } from '../../../domains/finance/invoice.entity.ts';
import { Mail } from '../../../domains/mailroom/mail.entity.ts';
import { Contact } from '../../../domains/people/contact.entity.ts';
import { SecurityRole } from '../../../domains/people/security-role.entity.ts';
import { Technician } from '../../../domains/people/technician.entity.ts';
import { Asset } from '../../../domains/records/asset.entity.ts';
import { TicketMessage } from '../../../domains/tickets/ticket-message.entity.ts';
import { TicketParticipant } from '../../../domains/tickets/ticket-participant.entity.ts';
import { Ticket } from '../../../domains/tickets/ticket.entity.ts';
import { Event } from '../../../events/event.entity.ts';
import { Chance } from './chance.ts';
import { addOwnBoard, addOwnStatus, OWN, OWN_NAMES } from './own-board.ts';
import { Snapshot } from './snapshot.ts';

type New<Entity> = {
  -readonly [Column in keyof Entity as Entity[Column] extends object[] ? never : Column]?: Entity[Column];
};

const TYPES: ContactType[][] = [
  ['STANDARD'],
  ['BILLING'],
  ['TECHNICAL'],
  ['PRIMARY'],
  ['BILLING', 'TECHNICAL'],
  ['STANDARD', 'PRIMARY'],
];
const ROLES: TechnicianRole[][] = [
  ['TECHNICIAN'],
  ['DISPATCHER'],
  ['FINANCE'],
  ['ADMINISTRATOR'],
  ['TECHNICIAN', 'FINANCE'],
];
const PRIORITIES = ['CRITICAL', 'HIGH', 'MEDIUM_HIGH', 'MEDIUM', 'MEDIUM_LOW', 'LOW', 'UNDETERMINED'] as const;
const ACTIVITY = [
  'raised',
  'assigned',
  'status_changed',
  'priority_changed',
  'closed',
  'reopened',
  'participant_added',
  'participant_removed',
  'slept',
];
/** Few names, so that many are equal, and some that mean something to SQL. */
const NAMES = [
  'Ada',
  'ada',
  'Bo',
  'Zoë',
  'Ätna',
  "O'Neil",
  '100%',
  'a_b',
  'back\\slash',
  '"quoted"',
  'Ω',
  'x; drop table ticket',
];

/** Random records of every kind: equal names and times, everything nullable both ways, every status, role and visibility. */
class World {
  readonly #chance: Chance;
  readonly #labels: Snapshot;
  readonly clients: New<Client>[] = [];
  readonly sites: New<Site>[] = [];
  readonly contacts: New<Contact>[] = [];
  readonly technicians: New<Technician>[] = [];
  readonly assets: New<Asset>[] = [];
  readonly tickets: New<Ticket>[] = [];
  readonly messages: New<TicketMessage>[] = [];
  readonly files: New<File>[] = [];
  readonly participants: New<TicketParticipant>[] = [];
  readonly invoices: New<Invoice>[] = [];
  readonly lines: New<InvoiceLine>[] = [];
  readonly events: New<Event>[] = [];
  readonly mails: New<Mail>[] = [];
  readonly secondaries: { ticketId: string; technicianId: string }[] = [];

  constructor(seed: number, labels: Snapshot) {
    this.#chance = Chance.seeded(seed);
    this.#labels = labels;
    for (let i = 0; i < 3; i++) this.#client();
    for (const roles of ROLES) this.#technician(roles, null);
    for (const { id } of this.clients.slice(0, 2)) this.#technician(['CO_MANAGED'], id!);
    for (let i = 0; i < 45; i++) this.#ticket();
    for (let i = 0; i < 16; i++) this.#invoice();
    for (let i = 0; i < 30; i++) this.#mail();
  }

  #id(): string {
    const random = Uint8Array.from({ length: 16 }, () => this.#chance.below(256));
    return v7({ msecs: 1_790_000_000_000 + this.#chance.below(1_000_000), random });
  }

  #instant(): Date {
    return new Date(
      Date.UTC(2026, 10, 1 + this.#chance.below(4), this.#chance.below(3), 0, 0, this.#chance.below(2) * 7),
    );
  }

  #day(): string {
    return `2026-11-${String(14 + this.#chance.below(7)).padStart(2, '0')}`;
  }

  #name(): string {
    return this.#chance.one(NAMES);
  }

  #maybeName(): string | null {
    return this.#chance.maybe(NAMES);
  }

  #client(): void {
    const client = {
      id: this.#id(),
      name: this.#name(),
      timeZone: 'Europe/London',
      phone: this.#maybeName(),
      website: this.#maybeName(),
      createdAt: this.#instant(),
    };
    this.clients.push(client);
    const clientId = client.id;
    for (let i = this.#chance.below(3); i >= 0; i--)
      this.sites.push({
        id: this.#id(),
        clientId,
        name: this.#name(),
        address: this.#maybeName(),
        city: this.#maybeName(),
        default: i === 0,
      });
    const [user, manager] = this.#labels.all('SecurityRole').map(({ id }) => id);
    for (const contactTypes of TYPES)
      this.#contact(clientId, contactTypes, this.#chance.percent(15) ? manager! : null, true);
    for (const role of [user!, manager!]) this.#contact(clientId, [], role, true);
    for (let i = 0; i < 3; i++) this.#contact(clientId, this.#chance.one(TYPES), null, this.#chance.percent(50));
    for (let i = 0; i < 6; i++) this.#asset(clientId);
  }

  #contact(clientId: string, contactTypes: ContactType[], securityRoleId: string | null, active: boolean): void {
    this.contacts.push({
      id: this.#id(),
      clientId,
      contactTypes,
      securityRoleId,
      name: this.#name(),
      email: this.#maybeName(),
      title: this.#maybeName(),
      phone: this.#maybeName(),
      portalAccess: active || this.#chance.percent(50),
      disabledAt: active ? null : this.#chance.maybe([this.#instant()]),
      locale: this.#chance.maybe(['en', 'de']),
      createdAt: this.#instant(),
    });
  }

  #technician(roles: TechnicianRole[], clientId: string | null): void {
    const disabledAt = this.#chance.percent(20) ? this.#instant() : null;
    this.technicians.push({
      id: this.#id(),
      clientId,
      roles,
      name: this.#name(),
      email: this.#maybeName(),
      title: this.#maybeName(),
      locale: this.#chance.maybe(['en', 'de']),
      disabledAt,
      createdAt: this.#instant(),
    });
  }

  #of<R extends { clientId?: string | null }>(records: readonly R[], clientId: string): R[] {
    return records.filter((record) => record.clientId === clientId);
  }

  #asset(clientId: string): void {
    this.assets.push({
      id: this.#id(),
      clientId,
      contactId: this.#chance.maybe(this.#of(this.contacts, clientId))?.id ?? null,
      siteId: this.#chance.maybe(this.#of(this.sites, clientId))?.id ?? null,
      name: this.#name(),
      type: this.#chance.one(['LAPTOP', 'SERVER', 'SOFTWARE'] as const),
      make: this.#maybeName(),
      model: this.#maybeName(),
      serial: this.#maybeName(),
      referenceName: this.#maybeName(),
      operatingSystem: this.#maybeName(),
      ipAddress: this.#maybeName(),
      installedOn: this.#chance.maybe([this.#day()]),
      warrantyEndsOn: this.#chance.maybe([this.#day()]),
      plannedReplacementOn: this.#chance.maybe([this.#day()]),
      createdAt: this.#instant(),
    });
  }

  #ticket(): void {
    const chance = this.#chance;
    const clientId = chance.one(this.clients).id!;
    const [contacts, labels] = [this.#of(this.contacts, clientId), this.#labels];
    const status = chance.one(labels.all('TicketStatus'));
    const id = this.#id();
    this.tickets.push({
      id,
      clientId,
      subject: `${this.#name()} ${this.#name()}`,
      statusId: status.id,
      closedAt: status.clock === 'STOPS' ? this.#instant() : null,
      priority: chance.one(PRIORITIES),
      requestedPriority: chance.maybe(['HIGH', 'MEDIUM', 'LOW'] as const),
      nature: chance.maybe(['ACCESS', 'QUESTION'] as const),
      typeId: chance.one(labels.all('TicketType')).id,
      categoryId: chance.maybe(labels.all('TicketCategory'))?.id ?? null,
      queueId: chance.one(labels.all('TicketQueue')).id,
      contactId: chance.maybe(contacts)?.id ?? null,
      technicianId: chance.maybe(this.technicians)?.id ?? null,
      siteId: chance.maybe(this.#of(this.sites, clientId))?.id ?? null,
      assetId: chance.maybe(this.#of(this.assets, clientId))?.id ?? null,
      dueAt: chance.maybe([this.#instant()]),
      createdAt: this.#instant(),
      updatedAt: this.#instant(),
      version: 1 + chance.below(3),
    });
    for (const [i] of Array.from({ length: chance.below(6) }).entries())
      this.#message(id, contacts, i === 0 && chance.percent(70));
    for (const contact of chance.some(contacts, 15))
      for (const kind of chance.some(['SUBSCRIBER', 'APPROVER', 'COPIED'] as const, 50))
        this.participants.push({
          id: this.#id(),
          ticketId: id,
          clientId,
          contactId: contact.id!,
          kind,
          createdAt: this.#instant(),
        });
    for (const technician of chance.some(this.technicians))
      this.secondaries.push({ ticketId: id, technicianId: technician.id! });
    for (let i = chance.below(6); i > 0; i--) this.#event(id, contacts);
  }

  #mail(): void {
    const [chance, id] = [this.#chance, this.#id()];
    this.mails.push({
      id,
      eventId: id,
      ticketId: chance.maybe(this.tickets)?.id ?? null,
      template: `ticket.${chance.one(ACTIVITY)}`,
      toAddress: this.#name(),
      toName: this.#name(),
      subject: this.#name(),
      text: this.#name(),
      html: this.#name(),
      messageId: id,
      state: chance.one(['QUEUED', 'SENT', 'FAILED', 'KEPT'] as const),
      attempts: chance.below(3),
      nextAttemptAt: chance.maybe([this.#instant()]),
      lastError: this.#maybeName(),
      createdAt: this.#instant(),
      sentAt: chance.maybe([this.#instant()]),
    });
  }

  #message(ticketId: string, contacts: New<Contact>[], opening: boolean): void {
    const [contact, technician] = [this.#chance.maybe(contacts), this.#chance.maybe(this.technicians)];
    const id = this.#id();
    this.messages.push({
      id,
      ticketId,
      body: `${this.#name()}\n${this.#name()}`,
      visibility: opening ? 'PUBLIC' : this.#chance.one(['PUBLIC', 'INTERNAL', 'PROVIDER'] as const),
      opening,
      authorContactId: contact?.id ?? null,
      authorTechnicianId: contact ? null : (technician?.id ?? null),
      createdAt: this.#instant(),
      heldUntil: this.#chance.percent(20) ? this.#instant() : null,
    });
    for (let i = this.#chance.below(3); i > 0; i--) this.#file(id, contacts);
  }

  #file(messageId: string, contacts: New<Contact>[]): void {
    const chance = this.#chance;
    const id = this.#id();
    this.files.push({
      id,
      storageKey: id,
      name: this.#name(),
      size: chance.below(10_000),
      contentType: chance.one(['image/png', 'text/plain']),
      sha256: Buffer.alloc(32),
      width: chance.maybe([40, 50]),
      height: chance.maybe([30]),
      thumbnail: chance.percent(50),
      messageId: chance.percent(80) ? messageId : null,
      uploaderContactId: chance.maybe(contacts)?.id ?? null,
      createdAt: this.#instant(),
    });
  }

  #event(subjectId: string, contacts: New<Contact>[]): void {
    const chance = this.#chance;
    const statuses = this.#labels.all('TicketStatus');
    const actor = chance.maybe(this.technicians);
    this.events.push({
      id: this.#id(),
      type: `ticket.${chance.one(ACTIVITY)}`,
      version: 1,
      subjectId,
      actorTechnicianId: actor?.id ?? null,
      actorContactId: actor ? null : (chance.maybe(contacts)?.id ?? null),
      payload: {
        fromStatusId: chance.maybe(statuses)?.id ?? null,
        toStatusId: chance.maybe(statuses)?.id ?? null,
        technicianId: chance.maybe(this.technicians)?.id ?? null,
        contactId: chance.maybe(contacts)?.id ?? null,
        fromPriority: chance.maybe(PRIORITIES),
        toPriority: chance.maybe(PRIORITIES),
      },
      occurredAt: this.#instant(),
    });
  }

  #invoice(): void {
    const chance = this.#chance;
    const id = this.#id();
    this.invoices.push({
      id,
      clientId: chance.one(this.clients).id!,
      status: chance.one<StoredInvoiceStatus>(['DRAFT', 'SENT', 'VIEWED', 'PARTIAL', 'PAID', 'VOID']),
      issuedOn: this.#day(),
      dueOn: this.#day(),
      purchaseOrder: this.#maybeName(),
      currency: chance.one(['USD', 'EUR']),
      subtotal: '9007199254740000',
      discount: String(chance.below(100)),
      tax: String(chance.below(100)),
      total: String(5000 + chance.below(100)),
      paid: String(chance.below(5000)),
      terms: this.#maybeName(),
      notes: this.#maybeName(),
      createdAt: this.#instant(),
    });
    for (let i = chance.below(4); i > 0; i--)
      this.lines.push({
        id: this.#id(),
        invoiceId: id,
        position: chance.below(2),
        description: this.#name(),
        quantity: `${chance.below(100)}.50`,
        unitPrice: '100',
        discount: '0',
        amount: String(chance.below(10_000)),
      });
  }
}

/** Fills the database with a random world instead of what a world before has left, and answers all that is stored then. */
export async function makeWorld(dataSource: DataSource, seed: number): Promise<Snapshot> {
  const { manager } = dataSource;
  await manager.query('truncate client, technician, event cascade');
  await manager.upsert(SecurityRole, { id: OWN, key: null, names: OWN_NAMES, permissions: [] }, ['id']);
  await addOwnStatus(manager);
  const world = new World(seed, await Snapshot.of(dataSource));
  await manager.insert(Client, world.clients);
  await manager.insert(Site, world.sites);
  await manager.insert(Contact, world.contacts);
  await manager.insert(Technician, world.technicians);
  await manager.insert(Asset, world.assets);
  await manager.insert(Ticket, world.tickets);
  await manager.insert(TicketMessage, world.messages);
  await manager.insert(File, world.files);
  await manager.insert(TicketParticipant, world.participants);
  await manager.insert(Invoice, world.invoices);
  await manager.insert(InvoiceLine, world.lines);
  await manager.insert(Event, world.events);
  await manager.insert(Mail, world.mails);
  await addOwnBoard(manager, Chance.seeded(seed));
  for (const { ticketId, technicianId } of world.secondaries)
    await manager.query('insert into ticket_secondary_technician values ($1, $2)', [ticketId, technicianId]);
  return Snapshot.of(dataSource);
}
