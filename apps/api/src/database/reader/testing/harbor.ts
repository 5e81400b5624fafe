import type { Client } from '../../../domains/clients/client.entity.ts';
import type { Invoice } from '../../../domains/finance/invoice.entity.ts';
import type { Contact } from '../../../domains/people/contact.entity.ts';
import type { Technician } from '../../../domains/people/technician.entity.ts';
import type { Asset } from '../../../domains/records/asset.entity.ts';
import type { TicketMessage } from '../../../domains/tickets/ticket-message.entity.ts';
import type { TicketParticipant } from '../../../domains/tickets/ticket-participant.entity.ts';
import type { Ticket } from '../../../domains/tickets/ticket.entity.ts';
import type { Event } from '../../../events/event.entity.ts';
import type { Installation } from '../../../testing/installation.ts';

/** One client with a ticket, its conversation and an invoice, and another client beside it: all by name. */
export type Harbor = {
  harbor: Client;
  alder: Client;
  /** STANDARD, who requested the ticket. */
  maya: Contact;
  /** STANDARD, who takes part in it. */
  noor: Contact;
  /** STANDARD, who has nothing to do with it. */
  sven: Contact;
  /** TECHNICAL. */
  theo: Contact;
  /** PRIMARY of the other client. */
  olga: Contact;
  tess: Technician;
  fay: Technician;
  /** Co-managed, of this client. */
  cora: Technician;
  printer: Ticket;
  foreign: Ticket;
  laptop: Asset;
  invoice: Invoice;
  draft: Invoice;
  hello: TicketMessage;
  participant: TicketParticipant;
  assigned: Event;
};

export async function makeHarbor({ build, clock }: Installation): Promise<Harbor> {
  const harbor = await build.client({ name: 'Harbor', phone: null });
  const alder = await build.client({ name: 'Alder' });
  await build.site({ client: harbor, name: 'Quay' });
  await build.site({ client: harbor, name: 'Attic' });
  const maya = await build.contact({ client: harbor, name: 'Maya', email: 'maya@harbor.example', title: 'Manager' });
  const noor = await build.contact({ client: harbor, name: 'Noor', email: null });
  const sven = await build.contact({ client: harbor, name: 'Sven' });
  const theo = await build.contact({ client: harbor, name: 'Theo', types: ['TECHNICAL'] });
  const olga = await build.contact({ client: alder, name: 'Olga', types: ['PRIMARY'] });
  const tess = await build.technician({ name: 'Tess', roles: ['DISPATCHER'] });
  const fay = await build.technician({ name: 'Fay', roles: ['FINANCE'] });
  const cora = await build.technician({ name: 'Cora', roles: ['CO_MANAGED'], clientId: harbor.id });
  const laptop = await build.asset({ contact: theo, name: 'Laptop' });
  const printer = await build.ticket({
    contact: maya,
    technician: tess,
    subject: 'Printer',
    priority: 'HIGH',
    assetId: laptop.id,
  });
  const participant = await build.participant(printer, noor);
  for (const technician of [tess, cora]) await build.secondaryTechnician(printer, technician);
  const hello = await build.message({ ticket: printer, body: 'Hello', opening: true });
  for (const [body, visibility] of [
    ['Note', 'INTERNAL'],
    ['Secret', 'PROVIDER'],
    ['Done', 'PUBLIC'],
  ] as const) {
    clock.pass(1000);
    await build.message({ ticket: printer, body, visibility, authorTechnicianId: tess.id });
  }
  const assigned = await build.event({
    ticket: printer,
    type: 'ticket.assigned',
    actorTechnicianId: tess.id,
    payload: { technicianId: tess.id },
  });
  clock.pass(1000);
  const foreign = await build.ticket({ contact: olga, subject: 'Foreign' });
  const invoice = await build.invoice({ client: harbor, total: '9007199254740991', paid: '1' });
  const draft = await build.invoice({ client: harbor, status: 'DRAFT' });
  return {
    harbor,
    alder,
    maya,
    noor,
    sven,
    theo,
    olga,
    tess,
    fay,
    cora,
    printer,
    foreign,
    laptop,
    invoice,
    draft,
    hello,
    participant,
    assigned,
  };
}
