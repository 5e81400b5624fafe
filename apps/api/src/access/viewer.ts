import type { Permission } from '@quayside/graphql/types';
import type { PermissionSet } from './permissions.ts';

type SignedIn = {
  /** Of the contact or technician. */
  readonly id: string;
  readonly loginId: string;
  readonly sessionId: string;
  readonly permissions: PermissionSet;
  /** The language that labels are answered in. */
  readonly locale: string;
};

/** A contact of a client, in the portal. */
export type ContactViewer = SignedIn & { readonly kind: 'contact'; readonly clientId: string };

/** A technician, at the desk. A co-managed one belongs to a client. */
export type TechnicianViewer = SignedIn & { readonly kind: 'technician'; readonly clientId: string | null };

/** Nobody has signed in. */
export type AnonymousViewer = {
  readonly kind: 'anonymous';
  readonly id: null;
  readonly clientId: null;
  readonly permissions: PermissionSet;
  readonly locale: string;
};

/** Who makes the request. */
export type Viewer = ContactViewer | TechnicianViewer | AnonymousViewer;
export type SignedInViewer = ContactViewer | TechnicianViewer;

export const anonymous = (locale: string): AnonymousViewer => ({
  kind: 'anonymous',
  id: null,
  clientId: null,
  permissions: new Set<Permission>(),
  locale,
});

export const may = (viewer: Viewer, permission: Permission): boolean => viewer.permissions.has(permission);
