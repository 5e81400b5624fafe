import type { Clock } from '../../clock.ts';
import type { Database } from '../../database/database.ts';
import { outsideId } from '../../graphql/ids.ts';
import type { Log } from '../../log.ts';
import type { Attempt, OutgoingMail, Transport } from '../../mail/transport.ts';
import { claimDueMail, markFailed, markSent, postpone, type ClaimedMail } from './mails.queries.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

const LONGEST_ERROR = 500;

/** Nobody else takes a mail that is being sent for so long; the transport gives up well before. */
const LEASE_MS = 5 * MINUTE_MS;
/** How long a mail waits that was not wanted, by attempts, in minutes. */
const WAITS_MIN = [1, 5, 15, 60, 240];
/** Three days and a little. */
const ATTEMPTS = 22;
/** How long nothing is tried while the server takes nothing, by failures in a row, in seconds. */
const PAUSES_S = [10, 30, 60, 120, 300];

/** Answers with the step that sends what is due, and which remembers for how long there is no use in trying. */
export function mailSending(parts: {
  readonly database: Pick<Database, 'query'>;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly log: Log;
}): () => Promise<boolean> {
  const { database, transport, clock, log } = parts;
  const { query } = database;
  let failures = 0;
  let pausedUntil = 0;

  const pause = (error: string): Date => {
    const seconds = PAUSES_S[Math.min(failures, PAUSES_S.length - 1)]!;
    failures += 1;
    pausedUntil = clock.now().getTime() + seconds * SECOND_MS;
    log.warn({ error, seconds }, 'the mail server takes no mail; everything waits');
    return new Date(pausedUntil);
  };

  const settle = async (mail: ClaimedMail, attempt: Attempt): Promise<void> => {
    const now = clock.now();
    if (attempt.outcome === 'SENT') {
      failures = 0;
      return markSent(query, mail, now);
    }
    const { outcome, error } = attempt;
    // Nothing was said of this mail: it is tried again as soon as anything is, and never given up for that.
    if (outcome === 'UNAVAILABLE') return postpone(query, mail, { error, until: pause(error), counts: false });
    if (outcome === 'INTERRUPTED') pause(error);
    else failures = 0; // it spoke to us
    if (outcome === 'REFUSED' || mail.attempts >= ATTEMPTS) {
      // Without the server's words, which name the reader; the outbox has them.
      log.warn({ mailId: mail.id, attempts: mail.attempts }, 'a mail was given up');
      return markFailed(query, mail, error);
    }
    return postpone(query, mail, { error, until: new Date(now.getTime() + waitAfter(mail.attempts)), counts: true });
  };

  /**
   * Sends the mail that is longest due; answers whether there may be more. It is taken in a statement of its own, which moves
   * its next attempt ahead: no lock and no transaction is held while the network is waited for, and other processes take other
   * mails. When this process dies between the sending and its note of it, that mail alone is sent once more, with the same
   * Message-ID.
   */
  return async function sendDueMail() {
    const now = clock.now();
    if (now.getTime() < pausedUntil) return false;
    const mail = await claimDueMail(query, { now, until: new Date(now.getTime() + LEASE_MS) });
    if (!mail) return false;
    const attempt = await transport.send(outgoing(mail)).catch((error: unknown): Attempt => {
      log.error({ mailId: mail.id, error }, 'a mail could not be sent, and not for what the mail server said');
      return { outcome: 'LATER', error: String(error).slice(0, LONGEST_ERROR) };
    });
    await settle(mail, attempt);
    return true;
  };
}

const waitAfter = (attempts: number): number => WAITS_MIN[Math.min(attempts, WAITS_MIN.length) - 1]! * MINUTE_MS;

/** Mail programs put those together that name the same beginning: here a mail that never was. */
const outgoing = (mail: ClaimedMail): OutgoingMail => ({
  to: { name: mail.toName, address: mail.toAddress },
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  messageId: mail.messageId,
  threadId:
    mail.ticketId && `<${outsideId('Ticket', mail.ticketId)}${mail.messageId.slice(mail.messageId.indexOf('@'))}`,
  date: mail.createdAt,
  provider: { name: mail.providerName, address: mail.providerEmail },
});
