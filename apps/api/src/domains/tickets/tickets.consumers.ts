import type { Reader } from '../../database/reader/reader.ts';
import type { Consumer } from '../../events/consumers.ts';
import { post, type Posting } from '../mailroom/mailroom.ts';
import { isNews, newsOf, tellsStatus } from './ticket-news.ts';
import { findProvider, partOfReply } from './ticket-news.queries.ts';

/** Tells the people on a ticket by mail what happened to it. */
export const mailOfTickets = ({ reader, ...posting }: Posting & { readonly reader: Reader }): Consumer => ({
  name: 'mail of tickets',
  async handle(tx, events, clock) {
    const news = events.filter(isNews);
    if (!news.length) return;
    // A status that answers a reply, as Feedback Received does, is no news to those who get the reply, nor to who wrote it.
    const answers = await partOfReply(tx.query, news.filter(tellsStatus));
    const parts = {
      query: tx.query,
      reader,
      clock,
      publicUrl: posting.publicUrl,
      provider: await findProvider(tx.query),
    };
    const told = news.filter(({ id }) => !answers.has(id));
    if (told.length) await post(tx, await newsOf(parts, told), { ...posting, clock });
  },
});
