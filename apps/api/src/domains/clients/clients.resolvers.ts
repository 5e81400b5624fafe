import type { Resolvers } from '@quayside/graphql/resolvers';
import { connection, record, recordById } from '../../database/reader/fields.ts';
import { raw } from '../../database/reader/sql.ts';
import type { Context } from '../../graphql/context.ts';
import { clients, provider } from './clients.queries.ts';

export const resolvers = {
  Query: {
    clients: connection(clients),
    client: recordById(clients),
    provider: record(provider, () => raw('true')),
  },
} satisfies Resolvers<Context>;
