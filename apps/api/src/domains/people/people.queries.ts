import { technicianRolePermissions } from '../../access/permissions.ts';
import { readable, type Table, type Who } from '../../database/reader/declaration.ts';
import type { Given } from '../../database/reader/fields.ts';
import { anywhere } from '../../database/reader/filter.ts';
import { label } from '../../database/reader/labels.ts';
import { raw, sql, type Sql } from '../../database/reader/sql.ts';
import { Contact } from './contact.entity.ts';
import { SecurityRole } from './security-role.entity.ts';
import { Technician } from './technician.entity.ts';

const isViewer = (t: Table<{ id: string }>, who: Who): Sql => sql`${t.id} = ${who.id}`;

export const contacts = readable('Contact', Contact, {
  visibleTo: (t, who) => {
    if (who.can('CONTACTS_OF_EVERY_CLIENT')) return undefined;
    if (who.can('CONTACTS_OF_CLIENT')) return sql`${t.clientId} = ${who.clientId}`;
    // colleagues: enough to know whom a ticket can be shared with
    return sql`${t.clientId} = ${who.clientId} and (${t.portalAccess} and ${t.disabledAt} is null or ${isViewer(t, who)})`;
  },
  self: isViewer,
  orders: { NAME: 'name' },
  // Their resolvers answer for the viewer only, and need to know whether this is they.
  fields: { permissions: (t) => t.id, can: (t) => t.id },
  links: { client: { implied: true } },
  filters: {
    text: (t, { value, planAnew }) => {
      planAnew();
      const pattern = (run: Parameters<typeof value>[0]) => anywhere(value(run));
      return sql`(${t.name} ilike ${pattern} or ${t.email} ilike ${pattern})`;
    },
  },
});

/** The viewer's own record. */
export const theViewer = (t: Table<{ id: string }>, { who }: Given): Sql => isViewer(t, who);

/** The viewer's colleagues who can be subscribed to a ticket, by the argument `text` if one is given. */
export const areColleagues = (t: Table<Contact>, { who, argument, fixed }: Given): Sql => {
  const text = argument('text');
  const named = fixed((run) => typeof text(run) === 'string')
    ? sql` and ${t.name} ilike ${(run) => anywhere(text(run))}`
    : sql``;
  return sql`${t.clientId} = ${who.clientId} and ${t.portalAccess} and ${t.disabledAt} is null and ${t.id} <> ${who.id}${named}`;
};

/** Roles that work tickets; who has none of them is not given any. */
const WORKING_ROLES = raw(
  Object.entries(technicianRolePermissions)
    .filter(([, permissions]) => permissions.includes('TICKETS_WORK'))
    .map(([role]) => `'${role}'`)
    .join(', '),
);

/** Technicians who can be given tickets: they still work here, and their roles work tickets. */
export const canBeAssigned = (t: Table<Technician>): Sql =>
  sql`${t.disabledAt} is null and ${t.roles} && array[${WORKING_ROLES}]`;

export const technicians = readable('Technician', Technician, {
  // Contacts see technicians where one works or writes for them, not as a list.
  visibleTo: (t, who) => {
    if (who.kind !== 'technician') return raw('false');
    return who.can('CLIENTS_ALL') ? undefined : sql`(${t.clientId} is null or ${t.clientId} = ${who.clientId})`;
  },
  self: isViewer,
  orders: { NAME: 'name' },
  fields: { permissions: (t) => t.id, can: (t) => t.id },
  filters: {
    text: (t, { value, planAnew }) => {
      planAnew();
      return sql`${t.name} ilike ${(run) => anywhere(value(run))}`;
    },
  },
});

export const securityRoles = readable('SecurityRole', SecurityRole, {
  visibleTo: () => undefined,
  orders: { ID: 'id' },
  fields: { name: (t, who) => label(t.names, who) },
});
