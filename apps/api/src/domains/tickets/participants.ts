import type { SubscribeToTicketInput, UnsubscribeFromTicketInput } from '@quayside/graphql/types';
import type { SignedInViewer } from '../../access/viewer.ts';
import { transaction } from '../../database/transaction.ts';
import { happened, record } from '../../events/record.ts';
import type { Context } from '../../graphql/context.ts';
import { forbidden, invalid } from '../../graphql/errors.ts';
import { insideId } from '../../graphql/ids.ts';
import { lockVisible } from './lock.queries.ts';
import { addSubscriber, findContactFor, findContactOn, removeSubscriber } from './participants.queries.ts';
import { maySubscribe } from './tickets.rules.ts';
import { signedIn } from './tickets.ts';

/** Adds a contact of the ticket's client, or the viewer. BAD_USER_INPUT `contactId` when it is none that the viewer may add. */
export async function subscribeToTicket(
  context: Context,
  input: SubscribeToTicketInput,
): Promise<{ ticketId: string }> {
  const viewer = signedIn(context);
  return transaction(context, async (tx) => {
    const ticket = await lockVisible(tx, context, input.ticketId);
    if (!maySubscribe(viewer)) throw forbidden();
    const contactId = await findContactFor(tx, context, ticket, whom(viewer, input.contactId));
    if (contactId !== ticket.contactId && (await addSubscriber(tx, context, ticket, contactId)))
      await record(tx, { viewer, clock: context.clock }, happened('ticket.participant_added', ticket, { contactId }));
    return { ticketId: ticket.id };
  });
}

/** Takes a subscriber off the ticket, or the viewer. Nothing happens when they were none. */
export async function unsubscribeFromTicket(
  context: Context,
  input: UnsubscribeFromTicketInput,
): Promise<{ ticketId: string }> {
  const viewer = signedIn(context);
  return transaction(context, async (tx) => {
    const ticket = await lockVisible(tx, context, input.ticketId);
    if (!maySubscribe(viewer)) throw forbidden();
    const contactId = await findContactOn(tx, context, ticket, whom(viewer, input.contactId));
    if (await removeSubscriber(tx, ticket, contactId))
      await record(tx, { viewer, clock: context.clock }, happened('ticket.participant_removed', ticket, { contactId }));
    return { ticketId: ticket.id };
  });
}

/** The key of the contact that is named, else of the viewer, who must then be one. BAD_USER_INPUT `contactId`. */
function whom(viewer: SignedInViewer, contactId: string | null | undefined): string {
  if (!contactId && viewer.kind === 'contact') return viewer.id;
  if (!contactId) throw invalid({ path: 'input.contactId', code: 'required' });
  const id = insideId('Contact', contactId);
  if (!id) throw invalid({ path: 'input.contactId', code: 'not_found' });
  return id;
}
