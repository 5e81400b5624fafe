import type { ContactType, Permission, TechnicianRole } from '@quayside/graphql/types';

const EVERY_CONTACT: Permission[] = ['TICKETS_RAISE'];
const TECHNICAL: Permission[] = [
  ...EVERY_CONTACT,
  'TICKETS_OF_CLIENT',
  'TICKETS_ACT_FOR_CLIENT',
  'TICKETS_RAISE_FOR_OTHERS',
  'CONTACTS_OF_CLIENT',
  'CONTACTS_MANAGE',
  'ASSETS_OF_CLIENT',
  'RECORDS_OF_CLIENT',
];
const BILLING: Permission[] = [
  ...EVERY_CONTACT,
  'INVOICES_OF_CLIENT',
  'CONTRACTS_OF_CLIENT',
  'PAYMENTS',
  'QUOTES_DECIDE',
];

/** What each contact type may do. A contact holds the union of their types and their security role. */
const contactTypePermissions: Record<ContactType, Permission[]> = {
  STANDARD: EVERY_CONTACT,
  BILLING,
  TECHNICAL,
  PRIMARY: [...TECHNICAL, ...BILLING, 'CLIENT_SETTINGS'],
};

/** The security roles that every installation has; administrators add their own from the list of permissions. */
const builtInSecurityRoles = {
  EXTERNAL_USER: EVERY_CONTACT,
  EXTERNAL_MANAGER: [...EVERY_CONTACT, 'TICKETS_OF_CLIENT', 'INVOICES_OF_CLIENT', 'CONTRACTS_OF_CLIENT'],
} as const satisfies Record<string, readonly Permission[]>;

const DESK: Permission[] = ['DESK', 'TICKETS_WORK', 'NOTES_INTERNAL', 'CONTACTS_MANAGE'];
const TECHNICIAN: Permission[] = [
  ...DESK,
  'TICKETS_OF_EVERY_CLIENT',
  'NOTES_OF_PROVIDER',
  'CLIENTS_ALL',
  'CONTACTS_OF_EVERY_CLIENT',
  'ASSETS_OF_EVERY_CLIENT',
];
const DISPATCHER: Permission[] = [...TECHNICIAN, 'TICKETS_ASSIGN'];
const FINANCE: Permission[] = [
  'DESK',
  'TICKETS_OF_EVERY_CLIENT',
  'CLIENTS_ALL',
  'CONTACTS_OF_EVERY_CLIENT',
  'INVOICES_OF_EVERY_CLIENT',
];

/** What each technician role may do; a technician holds the union of theirs. */
export const technicianRolePermissions: Record<TechnicianRole, Permission[]> = {
  TECHNICIAN,
  DISPATCHER,
  FINANCE,
  ADMINISTRATOR: [...DISPATCHER, ...FINANCE, 'SETTINGS'],
  CO_MANAGED: [...DESK, 'TICKETS_OF_CLIENT', 'CONTACTS_OF_CLIENT', 'ASSETS_OF_CLIENT', 'RECORDS_OF_CLIENT'],
};

export type PermissionSet = ReadonlySet<Permission>;

const known = new Map<string, PermissionSet>();

/**
 * The union of several bundles as one set. Equal unions are the same object for the life of the process, so that a
 * compiled statement can be found by it. Permissions that no longer exist are passed over.
 */
function permissionSet(...bundles: readonly (readonly Permission[])[]): PermissionSet {
  const union = [...new Set(bundles.flat())].sort();
  const key = union.join();
  let set = known.get(key);
  if (!set) known.set(key, (set = new Set(union)));
  return set;
}

/** A security role as far as it allows something: a built-in one by its key, another by its own list. */
export type RolePermissions = { readonly key: string | null; readonly permissions: readonly Permission[] | null };

const permissionsOfRole = (role: RolePermissions): readonly Permission[] =>
  new Map<string | null, readonly Permission[]>(Object.entries(builtInSecurityRoles)).get(role.key) ??
  role.permissions ??
  [];

/** What a contact may do: the union of their types and their security role. */
export const contactPermissions = (types: readonly ContactType[], role: RolePermissions | null): PermissionSet =>
  permissionSet(...types.map((type) => contactTypePermissions[type]), role ? permissionsOfRole(role) : []);

/** What a technician may do, by their roles. */
export const technicianPermissions = (roles: readonly TechnicianRole[]): PermissionSet =>
  permissionSet(...roles.map((role) => technicianRolePermissions[role]));
