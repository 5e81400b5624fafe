import type { ContactType, TechnicianRole } from '@quayside/graphql/types';
import type { Viewer } from '../../../access/viewer.ts';
import type { Invoice } from '../../../domains/finance/invoice.entity.ts';
import type { Contact } from '../../../domains/people/contact.entity.ts';
import type { Technician } from '../../../domains/people/technician.entity.ts';
import type { Asset } from '../../../domains/records/asset.entity.ts';
import type { TicketMessage } from '../../../domains/tickets/ticket-message.entity.ts';
import type { Ticket } from '../../../domains/tickets/ticket.entity.ts';
import type { Event } from '../../../events/event.entity.ts';
import type { IdentifiedType } from '../../../graphql/ids.ts';
import type { RecordOf, Snapshot } from './snapshot.ts';

/** What activity customers are told of. */
const TOLD_TO_CUSTOMERS = [
  'ticket.raised',
  'ticket.assigned',
  'ticket.status_changed',
  'ticket.closed',
  'ticket.reopened',
];
const TICKET_ACTIVITY = [
  ...TOLD_TO_CUSTOMERS,
  'ticket.priority_changed',
  'ticket.participant_added',
  'ticket.participant_removed',
];

type Sees = { readonly [Type in IdentifiedType]: (record: RecordOf<Type>) => boolean };

/**
 * Who sees what, said a second time: by contact types and roles instead of permissions, as plain conditions on records
 * instead of SQL. The reader must come to the same answers.
 */
export class Sight {
  readonly viewer: Viewer;
  readonly #data: Snapshot;
  readonly #contact: Contact | undefined;
  readonly #technician: Technician | undefined;

  constructor(viewer: Viewer, data: Snapshot) {
    this.viewer = viewer;
    this.#data = data;
    this.#contact = viewer.kind === 'contact' ? data.get('Contact', viewer.id) : undefined;
    this.#technician = viewer.kind === 'technician' ? data.get('Technician', viewer.id) : undefined;
  }

  /** The viewer is a contact of one of these types. */
  is(...types: ContactType[]): boolean {
    return types.some((type) => this.#contact?.contactTypes.includes(type));
  }

  /** The viewer is a contact with this security role. */
  plays(key: 'EXTERNAL_USER' | 'EXTERNAL_MANAGER'): boolean {
    return this.#data.get('SecurityRole', this.#contact?.securityRoleId)?.key === key;
  }

  /** The viewer is a technician in one of these roles. */
  works(...roles: TechnicianRole[]): boolean {
    return roles.some((role) => this.#technician?.roles.includes(role));
  }

  get atDesk(): boolean {
    return this.works('TECHNICIAN', 'DISPATCHER', 'FINANCE', 'ADMINISTRATOR', 'CO_MANAGED');
  }

  /** A technician of the provider, of whatever role. */
  get ofProvider(): boolean {
    return this.works('TECHNICIAN', 'DISPATCHER', 'FINANCE', 'ADMINISTRATOR');
  }

  /** The types and roles that see the addresses of contacts. */
  get seesContacts(): boolean {
    return this.atDesk || this.is('TECHNICAL', 'PRIMARY');
  }

  get seesInvoices(): boolean {
    return this.works('FINANCE', 'ADMINISTRATOR') || this.is('BILLING', 'PRIMARY') || this.plays('EXTERNAL_MANAGER');
  }

  /** Requested by the viewer, or they take part. */
  takesPart(ticket: Ticket): boolean {
    return (
      ticket.contactId === this.viewer.id ||
      this.#data
        .all('TicketParticipant')
        .some(({ ticketId, contactId }) => ticketId === ticket.id && contactId === this.viewer.id)
    );
  }

  sees<Type extends IdentifiedType>(type: Type, record: RecordOf<Type> | undefined): boolean {
    return record !== undefined && this.#sees[type](record);
  }

  all<Type extends IdentifiedType>(type: Type): RecordOf<Type>[] {
    return this.#data.all(type).filter((record) => this.sees(type, record));
  }

  readonly #sees: Sees = {
    Ticket: (ticket) => this.#seesTicket(ticket),
    TicketMessage: (message) => this.#seesMessage(message),
    TicketParticipant: ({ ticketId }) => this.sees('Ticket', this.#data.get('Ticket', ticketId)),
    TicketActivity: (event) => this.#seesActivity(event),
    TicketStatus: () => true,
    TicketType: () => true,
    TicketCategory: () => true,
    TicketQueue: () => this.atDesk,
    Board: () => this.atDesk,
    File: ({ messageId }) => this.sees('TicketMessage', this.#data.get('TicketMessage', messageId)),
    Mail: () => this.works('ADMINISTRATOR'),
    Client: ({ id }) => this.ofProvider || id === this.viewer.clientId,
    Site: ({ clientId }) => this.sees('Client', this.#data.get('Client', clientId)),
    Contact: (contact) => this.#seesContact(contact),
    Technician: ({ clientId }) =>
      this.viewer.kind === 'technician' && (this.ofProvider || clientId === null || clientId === this.viewer.clientId),
    SecurityRole: () => true,
    Asset: (asset) => this.#seesAsset(asset),
    Invoice: (invoice) => this.#seesInvoice(invoice),
    InvoiceLine: ({ invoiceId }) => this.sees('Invoice', this.#data.get('Invoice', invoiceId)),
  };

  #seesTicket(ticket: Ticket): boolean {
    if (this.ofProvider) return true;
    if (ticket.clientId !== this.viewer.clientId) return false;
    if (this.works('CO_MANAGED') || this.is('TECHNICAL', 'PRIMARY') || this.plays('EXTERNAL_MANAGER')) return true;
    return this.viewer.kind === 'contact' && this.takesPart(ticket);
  }

  #seesMessage({ ticketId, visibility, heldUntil, authorContactId, authorTechnicianId }: TicketMessage): boolean {
    if (heldUntil && ![authorContactId, authorTechnicianId].includes(this.viewer.id)) return false;
    if (!this.sees('Ticket', this.#data.get('Ticket', ticketId))) return false;
    if (visibility === 'PUBLIC' || this.works('TECHNICIAN', 'DISPATCHER', 'ADMINISTRATOR')) return true;
    return visibility === 'INTERNAL' && this.works('CO_MANAGED');
  }

  #seesActivity({ subjectId, type }: Event): boolean {
    const told = this.viewer.kind === 'technician' ? TICKET_ACTIVITY : TOLD_TO_CUSTOMERS;
    return told.includes(type) && this.sees('Ticket', this.#data.get('Ticket', subjectId));
  }

  #seesContact({ id, clientId, portalAccess, disabledAt }: Contact): boolean {
    if (this.ofProvider) return true;
    if (clientId !== this.viewer.clientId) return false;
    return this.seesContacts || id === this.viewer.id || (portalAccess && disabledAt === null);
  }

  #seesAsset({ clientId, contactId }: Asset): boolean {
    if (this.works('TECHNICIAN', 'DISPATCHER', 'ADMINISTRATOR')) return true;
    if (clientId !== this.viewer.clientId) return false;
    return this.works('CO_MANAGED') || this.is('TECHNICAL', 'PRIMARY') || contactId === this.viewer.id;
  }

  #seesInvoice({ clientId, status }: Invoice): boolean {
    if (this.works('FINANCE', 'ADMINISTRATOR')) return true;
    return this.seesInvoices && clientId === this.viewer.clientId && status !== 'DRAFT';
  }
}
