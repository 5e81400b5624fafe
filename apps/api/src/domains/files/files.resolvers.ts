import type { Resolvers } from '@quayside/graphql/resolvers';
import type { Context } from '../../graphql/context.ts';
import { outsideId } from '../../graphql/ids.ts';

export const resolvers = {
  File: {
    url: (row) => `/files/${outsideId('File', String(row['url']))}`,
    thumbnailUrl: (row) =>
      typeof row['thumbnailUrl'] === 'string' ? `/files/${outsideId('File', row['thumbnailUrl'])}/thumbnail` : null,
  },
} satisfies Resolvers<Context>;
