import type {
  AssignTicketInput,
  ChangeTicketPriorityInput,
  ChangeTicketStatusInput,
  ReopenTicketInput,
} from '@quayside/graphql/types';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Transaction } from '../../database/database.ts';
import { transaction } from '../../database/transaction.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, forbidden, unauthenticated } from '../../graphql/errors.ts';
import { happened, record } from '../../events/record.ts';
import { addMessage } from './conversation.queries.ts';
import { lockVisible, stateOf, type MovableTicket } from './lock.queries.ts';
import { checkText } from './texts.ts';
import {
  findStatus,
  findTechnicianFor,
  setPriority,
  setStatus,
  setTechnician,
  type Status,
} from './ticket-writes.queries.ts';
import { mayAssign, mayChangePriority, mayChangeStatus, mayReopen, mayTake } from './tickets.rules.ts';

type Changed = { ticketId: string };

/** The viewer as one who has signed in; the rules of the schema let nobody else come here. */
export function signedIn({ viewer }: Context): SignedInViewer {
  if (viewer.kind === 'anonymous') throw unauthenticated();
  return viewer;
}

/**
 * Gives a ticket to a technician, or to nobody. Whoever may only take tickets can give them to themselves, and back.
 * A New ticket becomes Assigned. FORBIDDEN, CONFLICT, BAD_USER_INPUT `technicianId` when they can't work for the client.
 */
export async function assignTicket(context: Context, input: AssignTicketInput): Promise<Changed> {
  const viewer = signedIn(context);
  return transaction(context, async (tx) => {
    const ticket = await lockVisible(tx, context, input.ticketId, input.version);
    const technicianId =
      typeof input.technicianId === 'string' ? await findTechnicianFor(tx, context, ticket, input.technicianId) : null;
    const own =
      mayTake(viewer) && (technicianId === viewer.id || (technicianId === null && ticket.technicianId === viewer.id));
    if (!mayAssign(viewer) && !own) throw forbidden();
    if (technicianId === ticket.technicianId) return { ticketId: ticket.id };
    await setTechnician(tx, context, ticket, technicianId);
    await record(tx, { viewer, clock: context.clock }, happened('ticket.assigned', ticket, { technicianId }));
    if (technicianId && ticket.statusKey === 'NEW') await moveByRule(tx, context, ticket, 'ASSIGNED');
    return { ticketId: ticket.id };
  });
}

/** Sets the status. CONFLICT when stale, BAD_USER_INPUT `statusId` when there is no such status. */
export async function changeTicketStatus(context: Context, input: ChangeTicketStatusInput): Promise<Changed> {
  return transaction(context, async (tx) => {
    const ticket = await lockVisible(tx, context, input.ticketId, input.version);
    if (!mayChangeStatus(context.viewer)) throw forbidden();
    await moveTo(tx, context, ticket, await findStatus(tx, input.statusId), signedIn(context));
    return { ticketId: ticket.id };
  });
}

/** Sets the priority. CONFLICT when stale. */
export async function changeTicketPriority(context: Context, input: ChangeTicketPriorityInput): Promise<Changed> {
  const viewer = signedIn(context);
  return transaction(context, async (tx) => {
    const ticket = await lockVisible(tx, context, input.ticketId, input.version);
    if (!mayChangePriority(viewer)) throw forbidden();
    if (ticket.priority === input.priority) return { ticketId: ticket.id };
    await setPriority(tx, context, ticket, input.priority);
    const payload = { fromPriority: ticket.priority, toPriority: input.priority };
    await record(tx, { viewer, clock: context.clock }, happened('ticket.priority_changed', ticket, payload));
    return { ticketId: ticket.id };
  });
}

/** Opens a complete ticket again, with a reply when a body is given. CONFLICT when it is open or stale. */
export async function reopenTicket(context: Context, input: ReopenTicketInput): Promise<Changed> {
  const viewer = signedIn(context);
  const body = input.body ? checkText(input.body, { path: 'input.body', max: 100_000 }) : '';
  return transaction(context, async (tx) => {
    const ticket = await lockVisible(tx, context, input.ticketId, input.version);
    if (!ticket.facts.closed) throw conflict('not_closed', stateOf(ticket));
    if (!mayReopen(viewer, ticket.facts)) throw forbidden();
    if (body) {
      const messageId = await addMessage(tx, context, viewer, { ticketId: ticket.id, body, visibility: 'PUBLIC' });
      await record(tx, { viewer, clock: context.clock }, happened('ticket.replied', ticket, { messageId }));
    }
    await moveTo(tx, context, ticket, await findStatus(tx, 'TICKET_REOPENED'), viewer);
    return { ticketId: ticket.id };
  });
}

/** Sets the status that answers an act, as nobody's doing but the rule's. */
export async function moveByRule(
  tx: Transaction,
  context: Pick<Context, 'clock'>,
  ticket: MovableTicket,
  key: 'ASSIGNED' | 'FEEDBACK_RECEIVED' | 'TICKET_REOPENED',
): Promise<void> {
  await moveTo(tx, context, ticket, await findStatus(tx, key), null);
}

/** Sets the status of a locked ticket and writes down what that means: closed, reopened or changed. Nothing when it has it. */
export async function moveTo(
  tx: Transaction,
  context: Pick<Context, 'clock'>,
  ticket: MovableTicket,
  status: Status,
  viewer: SignedInViewer | null,
): Promise<void> {
  if (status.id === ticket.statusId) return;
  await setStatus(tx, context, ticket, status);
  const closes = status.clock === 'STOPS';
  const type = closes === ticket.facts.closed ? 'ticket.status_changed' : closes ? 'ticket.closed' : 'ticket.reopened';
  const payload = { fromStatusId: ticket.statusId, toStatusId: status.id };
  await record(tx, { viewer, clock: context.clock }, happened(type, ticket, payload));
}
