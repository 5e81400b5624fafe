import { SecurityRole } from '../domains/people/security-role.entity.ts';
import type { Asset } from '../domains/records/asset.entity.ts';
import type { Contact } from '../domains/people/contact.entity.ts';
import type { Technician } from '../domains/people/technician.entity.ts';
import { InvoiceLine } from '../domains/finance/invoice-line.entity.ts';
import type { Mail } from '../domains/mailroom/mail.entity.ts';
import { Board } from '../domains/tickets/board.entity.ts';
import { TicketCategory } from '../domains/tickets/ticket-category.entity.ts';
import { TicketQueue } from '../domains/tickets/ticket-queue.entity.ts';
import { TicketStatus } from '../domains/tickets/ticket-status.entity.ts';
import { TicketType } from '../domains/tickets/ticket-type.entity.ts';
import type { Ticket } from '../domains/tickets/ticket.entity.ts';
import type { IdentifiedType } from '../graphql/ids.ts';
import { makeEverybody, ownTicketOf, VIEWERS, type Everybody, type ViewerName } from './everybody.ts';
import { idOf, type Installation } from './installation.ts';

/** How a record is reached: a root field, and what stands between it and the record. */
export type Place = {
  readonly root: string;
  /** Type condition where the root field's type is an interface. */
  readonly on?: string;
  /** Fields below, and places in lists. */
  readonly below: readonly (string | number)[];
  /** The record's ID, where it has one. */
  readonly id?: string;
  /** For people, where it has one. */
  readonly number?: number;
};

/** Of each type, the records that the letters of `access/matrix.ts` stand for, as one viewer reaches them. */
export type Places = Readonly<Record<string, readonly Place[]>>;

/** A ticket with everything that it can have, so that nothing of it is null by chance. */
type FullTicket = {
  readonly ticket: Ticket;
  readonly opening: string;
  readonly files: readonly string[];
  readonly note: string;
  readonly providerNote: string;
  readonly activity: string;
  readonly priorityChange: string;
  readonly participant: string;
};

/** Everybody, and records whose every field has a value: own ones for each viewer, the others once. */
export async function makeRecords(
  quay: Installation,
): Promise<{ people: Everybody; places: Readonly<Record<ViewerName, Places>> }> {
  const people = await makeEverybody(quay.build);
  const { colleague, stranger, helper, another, outsider, harbor, summit, harborSite, summitSite } = people;
  const { build } = quay;
  await build.provider({ phone: '+1 555 0102', email: 'help@provider.example' });
  const asset = (contact: Contact): Promise<Asset> => fullAsset(quay, people, contact);
  const ticket = (contact: Contact, technician: Technician, given: Asset): Promise<FullTicket> =>
    fullTicket(quay, people, { contact, technician, asset: given });

  const [colleaguesAsset, strangersAsset] = [await asset(colleague), await asset(stranger)];
  const colleagues = await ticket(colleague, helper, colleaguesAsset);
  const strangers = await ticket(stranger, helper, strangersAsset);
  const bill = { purchaseOrder: 'PO-1', terms: '30 days', notes: 'Thank you' };
  const invoices = [
    await build.invoice({ client: harbor, ...bill }),
    await build.invoice({ client: harbor, status: 'DRAFT', ...bill }),
    await build.invoice({ client: summit, ...bill }),
  ];
  const lines = await Promise.all(
    invoices.map(({ id }) => quay.database.dataSource.manager.findOneByOrFail(InvoiceLine, { invoiceId: id })),
  );
  // What stands in the first column of the board.
  await build.ticket({ contact: colleague, status: 'NEW' });
  const board = node('Board', await build.builtIn(Board, 'OPEN_BY_STATUS'));
  const shared = {
    Mail: [node('Mail', await fullMail(quay, colleagues.ticket))],
    Board: [board],
    BoardColumn: [{ ...board, below: ['columns', 0], id: undefined }],
    TicketStatus: [node('TicketStatus', await build.builtIn(TicketStatus, 'WAITING_CUSTOMER'))],
    TicketType: [node('TicketType', await build.builtIn(TicketType, 'INCIDENT'))],
    TicketCategory: [node('TicketCategory', await build.builtIn(TicketCategory, 'EMAIL'))],
    TicketQueue: [node('TicketQueue', await build.builtIn(TicketQueue, 'INTAKE'))],
    SecurityRole: [node('SecurityRole', await build.builtIn(SecurityRole, 'EXTERNAL_USER'))],
    PriorityMeaning: [{ root: 'ticketPriorities', below: [1] }],
    Provider: [{ root: 'provider', below: [] }],
    Client: [harbor, summit].map((client) => node('Client', client)),
    Site: [harborSite, summitSite].map((site) => node('Site', site)),
    Invoice: invoices.map((invoice) => node('Invoice', invoice)),
    InvoiceLine: lines.map((line) => node('InvoiceLine', line)),
    Money: invoices.map((invoice) => below(node('Invoice', invoice), 'total')),
  };

  const places = {} as Record<ViewerName, Places>;
  for (const name of VIEWERS) {
    const { contact, technician } = ownTicketOf(people, name);
    const ownAsset = await asset(contact);
    const own = await ticket(contact, technician, ownAsset);
    const tickets = [own, colleagues, strangers];
    const ticketPlaces = tickets.map(({ ticket: { id, number } }) => ({ ...node('Ticket', { id }), number }));
    places[name] = {
      ...shared,
      Ticket: ticketPlaces,
      TicketActions: ticketPlaces.map((place) => below(place, 'viewerCan')),
      TicketMessage: [
        ...tickets.map(({ opening }) => opening),
        own.note,
        own.providerNote,
        (await build.heldReply(own.ticket, people.viewers[name] ?? helper)).id,
        (await build.heldReply(own.ticket, another)).id,
      ].map((id) => node('TicketMessage', { id })),
      File: [own.files[0]!, colleagues.files[0]!, strangers.files[0]!, own.files[1]!, own.files[2]!].map((id) =>
        node('File', { id }),
      ),
      TicketActivity: [...tickets.map(({ activity }) => activity), own.priorityChange].map((id) =>
        node('TicketActivity', { id }),
      ),
      TicketParticipant: tickets.map(({ participant }) => node('TicketParticipant', { id: participant })),
      Contact: [contact, colleague, people.absent, stranger].map((one) => node('Contact', one)),
      Technician: [
        { ...below(node('Ticket', own.ticket), 'technician'), id: idOf('Technician', technician) },
        ...[another, outsider].map((one) => node('Technician', one)),
      ],
      Asset: [ownAsset, colleaguesAsset, strangersAsset].map((one) => node('Asset', one)),
    };
  }
  return { people, places };
}

function node(type: IdentifiedType, record: { id: string }): Place {
  const id = idOf(type, record);
  return { root: `node(id: "${id}")`, on: type, below: [], id };
}

const below = (place: Place, ...fields: string[]): Place => ({
  ...place,
  below: [...place.below, ...fields],
  id: undefined,
});

async function fullAsset(
  { build }: Installation,
  { harbor, harborSite, summitSite }: Everybody,
  contact: Contact,
): Promise<Asset> {
  return build.asset({
    contact,
    siteId: (contact.clientId === harbor.id ? harborSite : summitSite).id,
    make: 'Dell',
    model: 'Latitude',
    serial: 'X1',
    referenceName: 'HC-PC-01',
    operatingSystem: 'Windows 11',
    ipAddress: '192.0.2.7',
    installedOn: '2025-01-02',
    warrantyEndsOn: '2028-01-02',
    plannedReplacementOn: '2029-01-02',
  });
}

/** A mail that lacks nothing, though none waits and was sent at once. */
async function fullMail({ build }: Installation, { id: ticketId }: Ticket): Promise<Mail> {
  return build.mail({ ticketId, state: 'FAILED', lastError: 'No such user' });
}

type Around = { readonly contact: Contact; readonly technician: Technician; readonly asset: Asset };

async function fullTicket(
  { build, clock }: Installation,
  { another, colleague, stranger, harbor }: Everybody,
  around: Around,
): Promise<FullTicket> {
  const { contact, technician, asset } = around;
  const status = await build.builtIn(TicketStatus, 'NEW');
  const closed = await build.builtIn(TicketStatus, 'COMPLETE');
  const ticket = await build.ticket({
    contact,
    technician,
    status: 'COMPLETE',
    nature: 'QUESTION',
    priority: 'HIGH',
    categoryId: (await build.builtIn(TicketCategory, 'EMAIL')).id,
    siteId: asset.siteId,
    assetId: asset.id,
    dueAt: clock.now(),
  });
  await build.secondaryTechnician(ticket, another);
  const opening = await build.message({ ticket, opening: true });
  const by = { authorTechnicianId: technician.id };
  const note = await build.message({ ticket, ...by, visibility: 'INTERNAL' });
  const providerNote = await build.message({ ticket, ...by, visibility: 'PROVIDER' });
  const files: string[] = [];
  for (const message of [opening, note, providerNote]) files.push((await build.file({ message })).id);
  const payload = {
    fromStatusId: status.id,
    toStatusId: closed.id,
    technicianId: technician.id,
    contactId: contact.id,
    fromPriority: 'UNDETERMINED',
    toPriority: 'HIGH',
  };
  const actor = { actorTechnicianId: technician.id };
  const activity = await build.event({ ticket, payload, ...actor });
  const priorityChange = await build.event({ ticket, type: 'ticket.priority_changed', payload, ...actor });
  const participant = await build.participant(ticket, contact.clientId === harbor.id ? colleague : stranger);
  return {
    ticket,
    opening: opening.id,
    files,
    note: note.id,
    providerNote: providerNote.id,
    activity: activity.id,
    priorityChange: priorityChange.id,
    participant: participant.id,
  };
}
