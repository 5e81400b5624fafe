import type { Resolvers } from '@quayside/graphql/resolvers';
import { changed, list, recordById } from '../../database/reader/fields.ts';
import type { Context } from '../../graphql/context.ts';
import { boards, columnKey } from './boards.queries.ts';
import { moveCard } from './boards.ts';
import { tickets } from './tickets.queries.ts';

export const resolvers = {
  Query: { boards: list(boards), board: recordById(boards) },
  Mutation: { moveCard: (_, { input }, context) => moveCard(context, input) },
  BoardColumn: { key: (row) => columnKey(row['key'] as Parameters<typeof columnKey>[0]) },
  MoveCardPayload: { ticket: changed(tickets, 'ticketId') },
} satisfies Resolvers<Context>;
