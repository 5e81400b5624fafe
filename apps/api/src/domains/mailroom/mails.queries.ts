import { randomUUID } from 'node:crypto';
import type { MailState } from '@quayside/graphql/types';
import type { Query, Transaction } from '../../database/database.ts';
import { sql } from '../../database/reader/sql.ts';
import type { Context } from '../../graphql/context.ts';
import { mails } from './outbox.queries.ts';

/** A mail before it has its place in the outbox. */
export type NewMail = {
  readonly id: string;
  readonly eventId: string;
  readonly ticketId: string | null;
  readonly template: string;
  readonly toAddress: string;
  readonly toName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly state: 'QUEUED' | 'KEPT';
  readonly createdAt: Date;
};

/** Writes mails, but those that are there already: one per event and address. */
export async function addMails(query: Query, news: readonly NewMail[]): Promise<void> {
  if (!news.length) return;
  // What is long travels beside the JSON: reading it there costs the database as much as all the rest.
  const between = randomUUID();
  await query({
    name: 'add_mails',
    text: `insert into mail (id, event_id, ticket_id, template, to_address, to_name, subject, text, html, message_id, state, created_at, next_attempt_at)
      select id, event_id, ticket_id, template, to_address, to_name, subject, text, html, message_id, state, created_at,
        case when state = 'QUEUED' then created_at end
      from rows from (
        json_to_recordset($1) as (id uuid, "eventId" uuid, "ticketId" uuid, template text, "toAddress" text, "toName" text,
          subject text, "messageId" text, state text, "createdAt" timestamptz),
        unnest(string_to_array($2, $4), string_to_array($3, $4))
      ) as news (id, event_id, ticket_id, template, to_address, to_name, subject, message_id, state, created_at, text, html)
      on conflict (event_id, to_address) do nothing`,
    values: [
      JSON.stringify(news.map(({ text: _text, html: _html, ...rest }) => rest)),
      news.map(({ text }) => text).join(between),
      news.map(({ html }) => html).join(between),
      between,
    ],
  });
}

/** A mail that is about to be sent, and who it comes from. */
export type ClaimedMail = {
  readonly id: string;
  readonly ticketId: string | null;
  readonly toAddress: string;
  readonly toName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly createdAt: Date;
  /** This one included. */
  readonly attempts: number;
  readonly providerName: string;
  readonly providerEmail: string | null;
};

/** Takes the mail that is longest due, for so long: until then nobody else takes it. Undefined when none is due. */
export async function claimDueMail(
  query: Query,
  { now, until }: { now: Date; until: Date },
): Promise<ClaimedMail | undefined> {
  const [mail] = await query<ClaimedMail>({
    name: 'claim_due_mail',
    text: `update mail m set attempts = m.attempts + 1, next_attempt_at = $2
      from (select p.name, p.email from provider p limit 1) provider
      where m.id = (
        select id from mail where state = 'QUEUED' and next_attempt_at <= $1
        order by next_attempt_at, id limit 1 for update skip locked
      )
      returning m.id, m.ticket_id as "ticketId", m.to_address as "toAddress", m.to_name as "toName", m.subject, m.text, m.html,
        m.message_id as "messageId", m.created_at as "createdAt", m.attempts, provider.name as "providerName", provider.email as "providerEmail"`,
    values: [now, until],
  });
  return mail;
}

export async function markSent(query: Query, { id }: ClaimedMail, now: Date): Promise<void> {
  await query({
    name: 'mark_mail_sent',
    text: `update mail set state = 'SENT', sent_at = $2, next_attempt_at = null, last_error = null where id = $1`,
    values: [id, now],
  });
}

export async function markFailed(query: Query, { id }: ClaimedMail, error: string): Promise<void> {
  await query({
    text: `update mail set state = 'FAILED', next_attempt_at = null, last_error = $2 where id = $1`,
    values: [id, error],
  });
}

/** Lets a mail wait; the attempt counts unless it is said that it was none. */
export async function postpone(
  query: Query,
  { id, attempts }: ClaimedMail,
  { error, until, counts }: { error: string; until: Date; counts: boolean },
): Promise<void> {
  await query({
    text: `update mail set next_attempt_at = $2, last_error = $3, attempts = $4 where id = $1`,
    values: [id, until, error, counts ? attempts : attempts - 1],
  });
}

/** A mail that the viewer sees, locked. */
export async function lockMail(
  tx: Transaction,
  context: Context,
  id: string,
): Promise<{ id: string; state: MailState } | undefined> {
  const [mail] = await tx.query<{ id: string; state: MailState }>(
    context.database.reader.compose(context, ({ table, visible }) => {
      const m = table(mails);
      return sql`select ${m.id}, ${m.state} from ${m.$from} where ${m.id} = ${() => id} and (${visible(mails, m)}) for update`;
    }),
  );
  return mail;
}

/** Lets a mail be sent as if it never had been. */
export async function queueAgain(query: Query, id: string, now: Date): Promise<void> {
  await query({
    text: `update mail set state = 'QUEUED', attempts = 0, next_attempt_at = $2, last_error = null, sent_at = null where id = $1`,
    values: [id, now],
  });
}

/** The HTML form of a mail that the viewer sees. */
export async function htmlOfMail(
  { viewer, clock, database }: Pick<Context, 'viewer' | 'clock' | 'database'>,
  id: string,
): Promise<string | undefined> {
  const [mail] = await database.query<{ html: string }>(
    database.reader.compose({ viewer, clock }, ({ table, visible }) => {
      const m = table(mails);
      return sql`select ${m.html} from ${m.$from} where ${m.id} = ${() => id} and (${visible(mails, m)})`;
    }),
  );
  return mail?.html;
}
