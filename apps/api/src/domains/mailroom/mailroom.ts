import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { Clock } from '../../clock.ts';
import type { Transaction } from '../../database/database.ts';
import { newId } from '../../graphql/ids.ts';
import { addMails, type NewMail } from './mails.queries.ts';

/** What is told to somebody, of an event: one mail per address. */
export type Message = Omit<NewMail, 'id' | 'messageId' | 'state' | 'createdAt'>;

/** How mails are to be posted. */
export type Posting = {
  /** Scheme, host and port that people use; its host stands in each Message-ID. */
  readonly publicUrl: string;
  /** Whether a mail server is set up; without one mails are kept. */
  readonly sends: boolean;
};

/** Puts mails into the outbox, in the transaction that has seen their events. What is there already is not put there again. */
export async function post(
  tx: Transaction,
  messages: readonly Message[],
  { publicUrl, sends, clock }: Posting & { clock: Clock },
): Promise<void> {
  const state = sends ? 'QUEUED' : 'KEPT';
  const createdAt = clock.now();
  const host = hostOf(publicUrl);
  await addMails(
    tx.query,
    messages.map((message) => ({
      ...message,
      id: newId(clock),
      messageId: `<${randomBytes(18).toString('base64url')}@${host}>`,
      state,
      createdAt,
    })),
  );
}

/** The host of an address as mail writes it: one that is a number stands in brackets. */
export function hostOf(publicUrl: string): string {
  const { hostname } = new URL(publicUrl);
  return isIP(hostname) === 4 ? `[${hostname}]` : hostname;
}
