import type { MessageVisibility, ReplyToTicketInput } from '@quayside/graphql/types';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Transaction } from '../../database/database.ts';
import { transaction } from '../../database/transaction.ts';
import { happened, record, type Actor } from '../../events/record.ts';
import type { Context } from '../../graphql/context.ts';
import { forbidden, invalid } from '../../graphql/errors.ts';
import { attachFiles, keysOfFiles } from '../files/files.ts';
import { addMessage } from './conversation.queries.ts';
import { lockVisible, type MovableTicket } from './lock.queries.ts';
import type { TicketFacts } from './tickets.queries.ts';
import { mayNote, mayNoteForProvider, mayReply } from './tickets.rules.ts';
import { moveByRule, signedIn } from './tickets.ts';
import { checkText } from './texts.ts';

/** How long a reply can be held, in seconds. */
const LONGEST_HOLD = 60;

const mayWrite = (viewer: SignedInViewer, visibility: MessageVisibility, facts: TicketFacts): boolean =>
  ({ PUBLIC: mayReply(viewer, facts), INTERNAL: mayNote(viewer), PROVIDER: mayNoteForProvider(viewer) })[visibility];

/**
 * Writes a reply, or as a technician a note, with the files that are named. A contact's reply turns the ticket to Feedback
 * Received, on a complete one to Ticket Reopened. Held, all of that waits. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT `body`,
 * `fileIds`, `holdSeconds`.
 */
export async function replyToTicket(
  context: Context,
  { ticketId, body, visibility, fileIds, holdSeconds }: ReplyToTicketInput,
): Promise<{ ticketId: string; messageId: string }> {
  const viewer = signedIn(context);
  const files = keysOfFiles(fileIds);
  const text = checkText(body, { path: 'input.body', max: 100_000, mayBeEmpty: files.length > 0 });
  const heldUntil = heldFor(holdSeconds ?? 0, context);
  return transaction(context, async (tx) => {
    const ticket = await lockVisible(tx, context, ticketId);
    const seenBy = visibility ?? 'PUBLIC';
    if (!mayWrite(viewer, seenBy, ticket.facts)) throw forbidden();
    const message = { ticketId: ticket.id, body: text, visibility: seenBy, heldUntil };
    const messageId = await addMessage(tx, context, viewer, message);
    await attachFiles(tx, viewer, messageId, files);
    if (!heldUntil) await whenOut(tx, context, ticket, { messageId, visibility: seenBy, author: viewer });
    return { ticketId: ticket.id, messageId };
  });
}

function heldFor(seconds: number, { clock }: Context): Date | null {
  if (seconds < 0 || seconds > LONGEST_HOLD)
    throw invalid({ path: 'input.holdSeconds', code: 'out_of_range', values: { min: 0, max: LONGEST_HOLD } });
  return seconds > 0 ? new Date(clock.now().getTime() + seconds * 1000) : null;
}

/** What follows from a message once others can read it: its event, and the status that answers a customer. */
export async function whenOut(
  tx: Transaction,
  { clock }: Pick<Context, 'clock'>,
  ticket: MovableTicket,
  { messageId, visibility, author }: { messageId: string; visibility: MessageVisibility; author: Actor },
): Promise<void> {
  const type = visibility === 'PUBLIC' ? 'ticket.replied' : 'ticket.noted';
  await record(tx, { viewer: author, clock }, happened(type, ticket, { messageId }));
  if (author.kind === 'contact')
    await moveByRule(tx, { clock }, ticket, ticket.facts.closed ? 'TICKET_REOPENED' : 'FEEDBACK_RECEIVED');
}
