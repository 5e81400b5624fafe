import type { TakeBackReplyInput } from '@quayside/graphql/types';
import type { Clock } from '../../clock.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { inTransaction, transaction } from '../../database/transaction.ts';
import type { Context } from '../../graphql/context.ts';
import type { Actor } from '../../events/record.ts';
import { conflict, notFound } from '../../graphql/errors.ts';
import { insideId } from '../../graphql/ids.ts';
import type { Log } from '../../log.ts';
import { detachFiles } from '../files/files.ts';
import { whenOut } from './conversation.ts';
import { updatedNow } from './conversation.queries.ts';
import {
  deleteMessage,
  letOut,
  lockOwnMessage,
  lockUnlessTaken,
  ticketsWithDue,
  type DueMessage,
} from './held.queries.ts';
import type { MovableTicket } from './lock.queries.ts';

/** What was taken back, so that it can be written again. A repetition of the request gets it too. */
type TakenBack = { ticketId: string; body: string; fileIds: string };

/**
 * Takes a reply back that is still held: it never was, and its files hang on nothing again. NOT_FOUND when the viewer wrote none
 * with this ID; CONFLICT when it went out already.
 */
export async function takeBackReply(context: Context, { messageId }: TakeBackReplyInput): Promise<TakenBack> {
  return transaction(context, async (tx) => {
    const id = insideId('TicketMessage', messageId);
    const message = id && (await lockOwnMessage(tx, context, id));
    if (!message) throw notFound();
    if (!message.held) throw conflict('already_sent');
    const fileIds = await detachFiles(tx, context, message.id);
    await deleteMessage(tx, message.id);
    return { ticketId: message.ticketId, body: message.body, fileIds: fileIds.join(' ') };
  });
}

type Parts = { readonly database: Database; readonly clock: Clock; readonly log: Log };

/**
 * Sends the held replies whose time has come. Called each second, by any number of processes: each takes the tickets that no
 * other is at. What can't be sent is logged, keeps nothing else back, and is tried again.
 */
export async function releaseHeld({ database, clock, log }: Parts): Promise<void> {
  for (const ticketId of await ticketsWithDue(database.query, clock.now()))
    await releaseOn(ticketId, { database, clock }).catch((error: unknown) =>
      log.error({ error, ticketId }, 'a held reply could not be sent'),
    );
}

async function releaseOn(ticketId: string, { database, clock }: Omit<Parts, 'log'>): Promise<void> {
  await inTransaction(database, async (tx) => {
    if (await lockUnlessTaken(tx, ticketId))
      await sendOut(tx, { clock }, ticketId, await letOut(tx, ticketId, clock.now()));
  });
  database.announce();
}

/** Sends what somebody has written on a locked ticket and could still take back. Answers the ticket as that leaves it. */
export async function releaseOwn(
  tx: Transaction,
  { clock }: Pick<Context, 'clock'>,
  author: Actor,
  ticketId: string,
): Promise<MovableTicket | undefined> {
  await sendOut(tx, { clock }, ticketId, await letOut(tx, ticketId, clock.now(), author));
  return lockUnlessTaken(tx, ticketId);
}

async function sendOut(
  tx: Transaction,
  { clock }: Pick<Context, 'clock'>,
  ticketId: string,
  messages: readonly DueMessage[],
): Promise<void> {
  for (const { id: messageId, visibility, authorKind: kind, authorId } of messages) {
    if (visibility === 'PUBLIC') await updatedNow(tx, { clock }, ticketId);
    const ticket = await lockUnlessTaken(tx, ticketId); // as the message before has left it
    await whenOut(tx, { clock }, ticket!, { messageId, visibility, author: { kind, id: authorId } });
  }
}
