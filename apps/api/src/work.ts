import type { Clock } from './clock.ts';
import type { Database } from './database/database.ts';
import { sweepIdempotencyKeys } from './database/sweep.ts';
import { sweepFiles } from './domains/files/files.ts';
import { mailSending } from './domains/mailroom/sending.ts';
import { sweepSignIns } from './domains/people/sweep.ts';
import { releaseHeld } from './domains/tickets/held.ts';
import { mailOfTickets } from './domains/tickets/tickets.consumers.ts';
import type { Consumer } from './events/consumers.ts';
import type { Job } from './jobs/jobs.ts';
import type { Log } from './log.ts';
import { smtpTransport } from './mail/transport.ts';
import type { Storage } from './storage/storage.ts';

/** What a process does beside answering requests. */
export type Work = {
  /** What follows from events. */
  readonly consumers: readonly Consumer[];
  /** What is due at some time, looked at every second. */
  readonly everySecond: readonly (() => Promise<boolean | void>)[];
  /** What has its hours. */
  readonly jobs: readonly Job[];
};

export type WorkParts = {
  readonly database: Database;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly log: Log;
  /** Where people find the installation. */
  readonly publicUrl: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string | null;
};

/** Of a process that only answers. */
export const noWork: Work = { consumers: [], everySecond: [], jobs: [] };

/** Everything that the installation does by itself. */
export function allWork(parts: WorkParts): Work {
  const { database, clock, smtpUrl, mailFrom } = parts;
  const transport = smtpUrl && smtpTransport({ url: smtpUrl, from: mailFrom });
  return {
    consumers: allConsumers({ ...parts, sendsMail: smtpUrl !== null }),
    everySecond: [
      async function sendHeldReplies() {
        await releaseHeld(parts);
      },
      ...(transport ? [mailSending({ ...parts, transport })] : []),
    ],
    jobs: [
      { name: 'sweep-sign-ins', cron: '17 3 * * *', run: () => sweepSignIns(database, clock) },
      { name: 'sweep-idempotency-keys', cron: '27 * * * *', run: () => sweepIdempotencyKeys(database, clock) },
      { name: 'sweep-files', cron: '37 * * * *', run: () => sweepFiles(parts) },
    ],
  };
}

/** What follows from events. */
export const allConsumers = ({
  database: { reader },
  publicUrl,
  sendsMail,
}: Pick<WorkParts, 'database' | 'publicUrl'> & { sendsMail: boolean }): Consumer[] => [
  mailOfTickets({ reader, publicUrl, sends: sendsMail }),
];
