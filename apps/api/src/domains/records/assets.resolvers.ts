import type { Resolvers } from '@quayside/graphql/resolvers';
import { connection, recordById } from '../../database/reader/fields.ts';
import type { Context } from '../../graphql/context.ts';
import { assets } from './assets.queries.ts';

export const resolvers = {
  Query: {
    assets: connection(assets),
    asset: recordById(assets),
  },
} satisfies Resolvers<Context>;
