import type { CloseTicketInput } from '@quayside/graphql/types';
import { transaction } from '../../database/transaction.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, forbidden, notFound } from '../../graphql/errors.ts';
import { releaseOwn } from './held.ts';
import { lockVisible, stateOf } from './lock.queries.ts';
import { findStatus } from './ticket-writes.queries.ts';
import { mayClose } from './tickets.rules.ts';
import { moveTo, signedIn } from './tickets.ts';

/**
 * Completes a ticket. What a contact has just written on it goes out first: later, it would open the ticket again. CONFLICT
 * when it is complete already or stale; FORBIDDEN for who may only look.
 */
export async function closeTicket(context: Context, input: CloseTicketInput): Promise<{ ticketId: string }> {
  const viewer = signedIn(context);
  return transaction(context, async (tx) => {
    const ticket = await lockVisible(tx, context, input.ticketId, input.version);
    if (ticket.facts.closed) throw conflict('already_closed', stateOf(ticket));
    if (!mayClose(viewer, ticket.facts)) throw forbidden();
    const spoken = viewer.kind === 'contact' ? await releaseOwn(tx, context, viewer, ticket.id) : ticket;
    if (!spoken) throw notFound();
    await moveTo(tx, context, spoken, await findStatus(tx, 'COMPLETE'), viewer);
    return { ticketId: ticket.id };
  });
}
