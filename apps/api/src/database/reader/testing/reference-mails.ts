import type { Mail } from '../../../domains/mailroom/mail.entity.ts';
import { outsideId } from '../../../graphql/ids.ts';
import type { Asking } from './asking.ts';
import { Filtered } from './filters.ts';
import { page, type Args } from './pages.ts';

/** Mails, in the plainest way. */
export const mailRecords = {
  Mail: {
    htmlUrl: ({ id }: Mail) => `/mail/${outsideId('Mail', id)}`,
    ticket: ({ ticketId }: Mail, _: Args, asking: Asking) => asking.seen('Ticket', ticketId),
  },
};

/** Those that the viewer sees and that the filter among the arguments lets through. */
export const outbox = (args: Args, { sight, data }: Asking) =>
  page(
    new Filtered<Mail>(args).by('state', ({ state }) => state).of(sight.all('Mail')),
    {
      name: 'outbox',
      key: ({ createdAt }) => createdAt.getTime(),
      descending: true,
      everywhere: data.all('Mail'),
    },
    args,
  );
