import type { ContactType, Permission, TechnicianRole } from '@quayside/graphql/types';
import type { Statement } from '../../database/database.ts';
import type { Question } from '../../database/proviso.ts';

/** Whom a session acts as, and what their permissions follow from. */
export type MembershipRow = {
  readonly contactId: string | null;
  readonly contactClientId: string | null;
  readonly contactTypes: ContactType[] | null;
  readonly roleId: string | null;
  readonly roleKey: string | null;
  readonly rolePermissions: Permission[] | null;
  readonly technicianId: string | null;
  readonly technicianClientId: string | null;
  readonly technicianRoles: TechnicianRole[] | null;
};

export type SessionRow = MembershipRow & { readonly sessionId: string; readonly loginId: string };

const MEMBERSHIP = `c.id as "contactId", c.client_id as "contactClientId", c.contact_types as "contactTypes",
  r.id as "roleId", r.key as "roleKey", r.permissions as "rolePermissions",
  t.id as "technicianId", t.client_id as "technicianClientId", t.roles as "technicianRoles"`;

/** Disabled people and contacts without portal access can't act; nor does a session outlive that its person has this login. */
const USABLE_CONTACT = `c.disabled_at is null and c.portal_access`;
const USABLE_TECHNICIAN = `t.disabled_at is null`;

/** Sessions that may still be used, with whom they act as; `now` is the number of its parameter. */
const usableSession = (now: number): string => `select s.id as "sessionId", s.login_id as "loginId", ${MEMBERSHIP}
    from session s
    left join contact c on c.id = s.contact_id and c.login_id = s.login_id and ${USABLE_CONTACT}
    left join security_role r on r.id = c.security_role_id
    left join technician t on t.id = s.technician_id and t.login_id = s.login_id and ${USABLE_TECHNICIAN}
    where s.revoked_at is null and s.expires_at > $${now} and (c.id is not null or t.id is not null)`;

/** The session behind a token as JSON, when it may still be used. Asked once for each request. */
export const sessionByToken = (tokenHash: Buffer, now: Date): Question => ({
  name: 'session_by_token',
  text: (from) =>
    `select row_to_json(session)::text from (${usableSession(from + 1)} and s.token_hash = $${from}) session`,
  values: [tokenHash, now],
});

/** Of some sessions those that may still be used. Runs every second for whoever listens. */
export const sessionsByIds = (ids: readonly string[], now: Date): Statement => ({
  name: 'sessions_by_ids',
  text: `${usableSession(2)} and s.id = any($1::uuid[])`,
  values: [ids, now],
});

/** Whom a login acts as: the first that may be used, technicians before contacts; one row or none. */
export const membershipOfLogin = (loginId: string): Statement => ({
  text: `select ${MEMBERSHIP}
    from (
      select t.id as technician_id, null::uuid as contact_id, 1 as rank, t.created_at from technician t
        where t.login_id = $1 and ${USABLE_TECHNICIAN}
      union all
      select null, c.id, 2, c.created_at from contact c where c.login_id = $1 and ${USABLE_CONTACT}
      order by rank, created_at, technician_id, contact_id
      limit 1
    ) m
    left join contact c on c.id = m.contact_id
    left join security_role r on r.id = c.security_role_id
    left join technician t on t.id = m.technician_id`,
  values: [loginId],
});

export type NewSession = {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly loginId: string;
  readonly contactId: string | null;
  readonly technicianId: string | null;
  readonly userAgent: string | null;
  readonly address: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** Opens a session in the place of the one that the browser had. */
export const insertSession = (session: NewSession, replaced: string | null): Statement => ({
  text: `with replaced as (update session set revoked_at = $9 where id = $1 and revoked_at is null)
    insert into session (id, token_hash, login_id, contact_id, technician_id, user_agent, address, created_at, expires_at)
    values ($2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  values: [
    replaced,
    session.id,
    session.tokenHash,
    session.loginId,
    session.contactId,
    session.technicianId,
    session.userAgent,
    session.address,
    session.createdAt,
    session.expiresAt,
  ],
});

/** Ends a session. */
export const revokeSession = (id: string, now: Date): Statement => ({
  text: `update session set revoked_at = $2 where id = $1 and revoked_at is null`,
  values: [id, now],
});
