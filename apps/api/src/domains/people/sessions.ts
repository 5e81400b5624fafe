import { hash, randomBytes } from 'node:crypto';
import { contactPermissions, technicianPermissions } from '../../access/permissions.ts';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Clock } from '../../clock.ts';
import type { Query } from '../../database/database.ts';
import { ask, Proviso } from '../../database/proviso.ts';
import { sessionByToken, sessionsByIds, type MembershipRow, type SessionRow } from './sessions.queries.ts';

/** How long a session lasts. */
export const SESSION_LASTS_MS = 30 * 24 * 60 * 60 * 1000;

const TOKEN = /^[\w-]{43}$/;

/** A new token, 256 random bits: it goes into the cookie, and nowhere else. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const hashToken = (token: string): Buffer => hash('sha256', token, 'buffer');

type Asking = { readonly query: Query; readonly clock: Clock; readonly locale: string };

/**
 * Who the token of a session stands for, in one statement. Null when it is none of ours, expired or revoked, or when its
 * person is disabled or lost their portal access.
 */
export async function viewerOfToken(token: string, asking: Asking): Promise<SignedInViewer | null> {
  return TOKEN.test(token) ? askFor(hashToken(token), asking).then((found) => found?.viewer ?? null) : null;
}

type Known = { readonly text: string; readonly viewer: SignedInViewer };

async function askFor(tokenHash: Buffer, { query, clock, locale }: Asking): Promise<Known | null> {
  const text = await ask(query, sessionByToken(tokenHash, clock.now()));
  if (text === null) return null;
  const row = JSON.parse(text) as SessionRow;
  const viewer = viewerOf(row, { sessionId: row.sessionId, loginId: row.loginId, locale });
  return viewer && { text, viewer };
}

/** Sessions that are remembered: a kilobyte each. */
const REMEMBERED = 5_000;

/**
 * Whom tokens stood for when the database was last asked. Nothing follows from that alone: it comes with the proviso that the
 * database says the same now, and spares a way there and back, since the proviso is asked together with what is read.
 */
export class RecentSessions {
  readonly #known = new Map<string, Known>();

  /** As `viewerOfToken`, and remembers the answer. */
  async viewerOf(token: string, asking: Asking): Promise<SignedInViewer | null> {
    if (!TOKEN.test(token)) return null;
    const tokenHash = hashToken(token);
    const found = await askFor(tokenHash, asking);
    const key = tokenHash.toString('base64');
    this.#known.delete(key);
    if (!found) return null;
    if (this.#known.size === REMEMBERED) this.#known.delete(this.#known.keys().next().value ?? '');
    this.#known.set(key, found);
    return found.viewer;
  }

  /** Whom the token stood for, under the proviso that it still does; undefined when it is not remembered. */
  assume(
    token: string,
    { clock, locale }: Pick<Asking, 'clock' | 'locale'>,
  ): { viewer: SignedInViewer; proviso: Proviso } | undefined {
    const tokenHash = hashToken(token);
    const known = this.#known.get(tokenHash.toString('base64'));
    return (
      known && {
        viewer: { ...known.viewer, locale },
        proviso: new Proviso(sessionByToken(tokenHash, clock.now()), known.text),
      }
    );
  }
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
