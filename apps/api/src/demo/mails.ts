import type { Query } from '../database/database.ts';
import type { Reader } from '../database/reader/reader.ts';
import type { Mail } from '../domains/mailroom/mail.entity.ts';
import { hostOf } from '../domains/mailroom/mailroom.ts';
import { findProvider } from '../domains/tickets/ticket-news.queries.ts';
import { isNews, newsOf } from '../domains/tickets/ticket-news.ts';
import type { Event } from '../events/event.entity.ts';
import { idOf } from './dice.ts';
import type { Row } from './rows.ts';
import type { Life } from './ticket-life.ts';

/** How many at least, if so much has happened. */
const WANTED = 40;
/** What stands closer than this in the life of a ticket was one act, in milliseconds. */
const ONE_ACT_MS = 10;
/** How long after its event a mail was made. */
const SOON_MS = 1_500;

type Parts = { readonly query: Query; readonly reader: Reader; readonly publicUrl: string };

/** The mails that tell of what happened last, in the words of the product, kept as nothing sends them. Reads what is loaded already. */
export async function makeMails({ query, reader, publicUrl }: Parts, tickets: readonly Life[]): Promise<Row<Mail>[]> {
  const provider = await findProvider(query);
  const latest = tickets
    .flatMap(({ events }) => events.filter((event, i) => isNews(event) && !answersReply(event, events[i - 1])))
    .toSorted((a, b) => b.occurredAt.getTime() - a.occurredAt.getTime() || (a.id < b.id ? 1 : -1));
  const mails: Row<Mail>[] = [];
  for (const event of latest) {
    if (mails.length >= WANTED) break;
    const createdAt = new Date(event.occurredAt.getTime() + SOON_MS);
    const news = await newsOf({ query, reader, clock: { now: () => createdAt }, publicUrl, provider }, [event]);
    mails.push(
      ...news.map((mail) => {
        const id = idOf(`mail ${event.id} ${mail.toAddress}`, createdAt);
        return {
          ...mail,
          id,
          messageId: `<${id.replaceAll('-', '')}@${hostOf(publicUrl)}>`,
          state: 'KEPT' as const,
          attempts: 0,
          nextAttemptAt: null,
          lastError: null,
          createdAt,
          sentAt: null,
        };
      }),
    );
  }
  return mails;
}

/** A status that came with a reply is told by the reply; that the ticket is complete is told all the same. */
const answersReply = ({ type, occurredAt }: Row<Event>, before: Row<Event> | undefined): boolean =>
  before?.type === 'ticket.replied' &&
  (type === 'ticket.status_changed' || type === 'ticket.reopened') &&
  occurredAt.getTime() - before.occurredAt.getTime() < ONE_ACT_MS;
