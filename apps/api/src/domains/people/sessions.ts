import { hash, randomBytes } from 'node:crypto';
import { contactPermissions, technicianPermissions } from '../../access/permissions.ts';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Clock } from '../../clock.ts';
import type { Query } from '../../database/database.ts';
import { sessionByToken, sessionsByIds, type MembershipRow, type SessionRow } from './sessions.queries.ts';

/** How long a session lasts. */
export const SESSION_LASTS_MS = 30 * 24 * 60 * 60 * 1000;

const TOKEN = /^[\w-]{43}$/;

/** A new token, 256 random bits: it goes into the cookie, and nowhere else. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const hashToken = (token: string): Buffer => hash('sha256', token, 'buffer');

/**
 * Who the token of a session stands for, in one statement. Null when it is none of ours, expired or revoked, or when its
 * person is disabled or lost their portal access.
 */
export async function viewerOfToken(
  token: string,
  { query, clock, locale }: { query: Query; clock: Clock; locale: string },
): Promise<SignedInViewer | null> {
  if (!TOKEN.test(token)) return null;
  const [row] = await query<SessionRow>(sessionByToken(hashToken(token), clock.now()));
  return row ? viewerOf(row, { sessionId: row.sessionId, loginId: row.loginId, locale }) : null;
}

/**
 * Who each of these sessions stands for now, by the ID of the session and by the rules of `viewerOfToken`, in one statement.
 * Those that stand for nobody any more are left out.
 */
export async function viewersOfSessions(
  sessionIds: readonly string[],
  { query, clock, locale }: { query: Query; clock: Clock; locale: string },
): Promise<ReadonlyMap<string, SignedInViewer>> {
  const viewers = new Map<string, SignedInViewer>();
  for (const row of await query<SessionRow>(sessionsByIds(sessionIds, clock.now()))) {
    const viewer = viewerOf(row, { sessionId: row.sessionId, loginId: row.loginId, locale });
    if (viewer) viewers.set(row.sessionId, viewer);
  }
  return viewers;
}

/** The viewer that a membership makes. Null for a membership of nobody. */
export function viewerOf(
  row: MembershipRow,
  session: Pick<SignedInViewer, 'sessionId' | 'loginId' | 'locale'>,
): SignedInViewer | null {
  if (row.technicianId)
    return {
      ...session,
      kind: 'technician',
      id: row.technicianId,
      clientId: row.technicianClientId,
      permissions: technicianPermissions(row.technicianRoles ?? []),
    };
  if (row.contactId && row.contactClientId)
    return {
      ...session,
      kind: 'contact',
      id: row.contactId,
      clientId: row.contactClientId,
      permissions: contactPermissions(
        row.contactTypes ?? [],
        row.roleId ? { key: row.roleKey, permissions: row.rolePermissions } : null,
      ),
    };
  return null;
}
