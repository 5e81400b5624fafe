import type { Resolvers } from '@quayside/graphql/resolvers';
import { changed } from '../../database/reader/fields.ts';
import type { Row } from '../../database/reader/reader.ts';
import type { Context } from '../../graphql/context.ts';
import { outsideId } from '../../graphql/ids.ts';
import { OutOfSight } from '../../graphql/live.ts';
import { tickets } from './tickets.queries.ts';

const ticket = changed(tickets, 'ticketId');

/** What both kinds of changes tell of their ticket. */
const told = {
  id: (change: Row) => outsideId('Ticket', String(change['ticketId'])),
  ticket: async (change: Row, ...asked: [unknown, Context, Parameters<typeof ticket>[3]]) => {
    if (change['removed']) return null;
    const found = await ticket(change, ...asked);
    if (!found) throw new OutOfSight();
    return found;
  },
};

export const resolvers = { TicketChange: told, BoardChange: told } satisfies Resolvers<Context>;
