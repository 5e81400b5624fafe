import type { MessageVisibility, ReplyToTicketInput } from '@quayside/graphql/types';
import type { SignedInViewer } from '../../access/viewer.ts';
import { transaction } from '../../database/transaction.ts';
import { happened, record } from '../../events/record.ts';
import type { Context } from '../../graphql/context.ts';
import { forbidden } from '../../graphql/errors.ts';
import { addMessage } from './conversation.queries.ts';
import { lockVisible } from './lock.queries.ts';
import type { TicketFacts } from './tickets.queries.ts';
import { mayNote, mayNoteForProvider, mayReply } from './tickets.rules.ts';
import { moveByRule, signedIn } from './tickets.ts';
import { checkText } from './texts.ts';

const mayWrite = (viewer: SignedInViewer, visibility: MessageVisibility, facts: TicketFacts): boolean =>
  ({ PUBLIC: mayReply(viewer, facts), INTERNAL: mayNote(viewer), PROVIDER: mayNoteForProvider(viewer) })[visibility];

/**
 * Writes a reply, or as a technician a note. A contact's reply turns the ticket to Feedback Received, on a complete one to
 * Ticket Reopened. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT `body`.
 */
export async function replyToTicket(
  context: Context,
  { ticketId, body, visibility }: ReplyToTicketInput,
): Promise<{ ticketId: string; messageId: string }> {
  const viewer = signedIn(context);
  const text = checkText(body, { path: 'input.body', max: 100_000 });
  return transaction(context, async (tx) => {
    const ticket = await lockVisible(tx, context, ticketId);
    const seenBy = visibility ?? 'PUBLIC';
    if (!mayWrite(viewer, seenBy, ticket.facts)) throw forbidden();
    const messageId = await addMessage(tx, context, viewer, { ticketId: ticket.id, body: text, visibility: seenBy });
    const type = seenBy === 'PUBLIC' ? 'ticket.replied' : 'ticket.noted';
    await record(tx, { viewer, clock: context.clock }, happened(type, ticket, { messageId }));
    if (viewer.kind === 'contact')
      await moveByRule(tx, context, ticket, ticket.facts.closed ? 'TICKET_REOPENED' : 'FEEDBACK_RECEIVED');
    return { ticketId: ticket.id, messageId };
  });
}
