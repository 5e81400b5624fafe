import type { Resolvers } from '@quayside/graphql/resolvers';
import { changed, connection } from '../../database/reader/fields.ts';
import type { Context } from '../../graphql/context.ts';
import { outsideId } from '../../graphql/ids.ts';
import { mails } from './outbox.queries.ts';
import { resendMail } from './outbox.ts';

export const resolvers = {
  Query: { outbox: connection(mails) },
  Mutation: { resendMail: (_, { input }, context) => resendMail(context, input) },
  Mail: { htmlUrl: (row) => `/mail/${outsideId('Mail', String(row['htmlUrl']))}` },
  ResendMailPayload: { mail: changed(mails, 'mailId') },
} satisfies Resolvers<Context>;
