import { readable } from '../../database/reader/declaration.ts';
import { raw } from '../../database/reader/sql.ts';
import { Mail } from './mail.entity.ts';

/** The mails of the installation, for administrators. */
export const mails = readable('Mail', Mail, {
  visibleTo: (_, who) => (who.can('SETTINGS') ? undefined : raw('false')),
  orders: { CREATED_AT: 'createdAt' },
  descending: true,
  fields: { htmlUrl: (t) => t.id },
});
