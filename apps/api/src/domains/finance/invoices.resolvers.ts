import type { Resolvers } from '@quayside/graphql/resolvers';
import { connection, recordById } from '../../database/reader/fields.ts';
import type { Context } from '../../graphql/context.ts';
import { invoices } from './invoices.queries.ts';

export const resolvers = {
  Query: {
    invoices: connection(invoices),
    invoice: recordById(invoices),
  },
} satisfies Resolvers<Context>;
