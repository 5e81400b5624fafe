import type { ResendMailInput } from '@quayside/graphql/types';
import { transaction } from '../../database/transaction.ts';
import { happened, record } from '../../events/record.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, notFound, unauthenticated } from '../../graphql/errors.ts';
import { insideId } from '../../graphql/ids.ts';
import { htmlOfMail, lockMail, queueAgain } from './mails.queries.ts';

/** Sends a mail once more, at once. NOT_FOUND; CONFLICT while it waits to be sent, and where no mail server is set up. */
export async function resendMail(context: Context, { mailId }: ResendMailInput): Promise<{ mailId: string }> {
  const { viewer, clock, sendsMail } = context;
  if (viewer.kind === 'anonymous') throw unauthenticated();
  const id = insideId('Mail', mailId);
  if (!id) throw notFound();
  return transaction(context, async (tx) => {
    const mail = await lockMail(tx, context, id);
    if (!mail) throw notFound();
    if (!sendsMail) throw conflict('no_mail_server');
    if (mail.state === 'QUEUED') throw conflict('already_queued');
    await queueAgain(tx.query, mail.id, clock.now());
    await record(tx, { viewer, clock }, happened('mail.resent', mail));
    return { mailId: mail.id };
  });
}

/** The HTML form of a mail, by its outside ID; undefined where the viewer sees none such. */
export async function mailPage(
  asking: Pick<Context, 'viewer' | 'clock' | 'database'>,
  mailId: string,
): Promise<string | undefined> {
  const id = insideId('Mail', mailId);
  return id && htmlOfMail(asking, id);
}
