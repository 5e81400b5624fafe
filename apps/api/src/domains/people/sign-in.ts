import { hash } from 'node:crypto';
import { isIP, isIPv6 } from 'node:net';
import type { QueryResultRow } from 'pg';
import type { SignInInput } from '@quayside/graphql/types';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Query, Statement } from '../../database/database.ts';
import { transaction } from '../../database/transaction.ts';
import { record, type Happening } from '../../events/record.ts';
import type { Context } from '../../graphql/context.ts';
import { invalid, rateLimited } from '../../graphql/errors.ts';
import { newId } from '../../graphql/ids.ts';
import { MAX_PASSWORD, passwordMatches } from './passwords.ts';
import { hashToken, newToken, SESSION_LASTS_MS, viewerOf } from './sessions.ts';
import { insertSession, membershipOfLogin, revokeSession, type MembershipRow } from './sessions.queries.ts';
import { countTryOfAddress, countTryOfName, forgive, lockOf, loginByName, type LoginRow } from './sign-in.queries.ts';

/** Longest name to sign in with, in characters. */
const MAX_NAME = 320;

/**
 * Signs in with e-mail address or user name, and password: opens a session as the first membership of the login that may be
 * used, ends the one that the browser had, and sets the cookie. Answers who the viewer is from now on.
 * BAD_USER_INPUT with the same words whatever was wrong; RATE_LIMITED after too many tries for the name or from the address.
 */
export async function signIn(
  context: Context,
  { email, password }: Pick<SignInInput, 'email' | 'password'>,
): Promise<{ viewer: SignedInViewer }> {
  const { query } = context.database;
  const name = email.trim();
  refuseLengths(name, password);

  const address = subjectOfAddress(context.browser.address);
  await countTry(context, address, countTryOfAddress);
  const login = await one<LoginRow>(query, loginByName(name));
  const subject = subjectOfName(login?.countedAs ?? name);
  await countTry(context, subject, countTryOfName);

  const matches = await passwordMatches(password, login?.passwordHash ?? null);
  const membership = matches && login?.id ? await one<MembershipRow>(query, membershipOfLogin(login.id)) : undefined;
  const viewer =
    membership && login?.id
      ? viewerOf(membership, { sessionId: newId(context.clock), loginId: login.id, locale: context.viewer.locale })
      : null;
  if (!viewer) throw invalid({ path: 'input.password', code: 'wrong_credentials' });

  await openSession(context, viewer, forgive(subject, address));
  return { viewer };
}

/** Ends the session and clears its cookie. Harmless when nobody is signed in. */
export async function signOut(context: Context): Promise<void> {
  const { viewer, clock, browser } = context;
  if (viewer.kind !== 'anonymous')
    await transaction(context, async (tx) => {
      await tx.query(revokeSession(viewer.sessionId, clock.now()));
      await record(tx, { viewer, clock }, happened('session.ended', viewer));
      return {};
    });
  browser.setSession(null);
}

/** What is sent must have an end before it is looked up, hashed or stored. */
function refuseLengths(name: string, password: string): void {
  if (!name) throw invalid({ path: 'input.email', code: 'required' });
  if (!password) throw invalid({ path: 'input.password', code: 'required' });
  if (name.length > MAX_NAME) throw invalid({ path: 'input.email', code: 'too_long', values: { max: MAX_NAME } });
  if (password.length > MAX_PASSWORD)
    throw invalid({ path: 'input.password', code: 'too_long', values: { max: MAX_PASSWORD } });
}

/** Counts a try before anything is compared. Throws RATE_LIMITED when its subject must wait. */
async function countTry(
  { database, clock }: Context,
  subject: string,
  count: (subject: string, now: Date) => Statement,
): Promise<void> {
  const now = clock.now();
  if (await one(database.query, count(subject, now))) return;
  const lock = await one<{ lockedUntil: Date | null }>(database.query, lockOf(subject));
  const wait = (lock?.lockedUntil?.getTime() ?? 0) - now.getTime();
  throw rateLimited(Math.max(1, Math.ceil(wait / 1000)));
}

/** The new session, in the place of the one that the browser had: an ID that somebody planted there is worth nothing. */
async function openSession(context: Context, viewer: SignedInViewer, forgiving: Statement): Promise<void> {
  const { clock, browser } = context;
  const token = newToken();
  const createdAt = clock.now();
  const expiresAt = new Date(createdAt.getTime() + SESSION_LASTS_MS);
  const { sessionId: id, loginId } = viewer;
  const actsAs = {
    contactId: viewer.kind === 'contact' ? viewer.id : null,
    technicianId: viewer.kind === 'technician' ? viewer.id : null,
  };
  const address = isIP(browser.address) ? browser.address : null;
  const replaced = context.viewer.kind === 'anonymous' ? null : context.viewer.sessionId;
  // Its answer is a cookie, which is given once: a repetition with the same key signs in again.
  await transaction({ ...context, idempotency: null }, async (tx) => {
    const { userAgent } = browser;
    await tx.query(
      insertSession(
        { id, tokenHash: hashToken(token), loginId, ...actsAs, userAgent, address, createdAt, expiresAt },
        replaced,
      ),
    );
    await record(tx, { viewer, clock }, happened('session.started', viewer));
    await tx.query(forgiving);
    return {};
  });
  browser.setSession({ token, expiresAt });
}

const happened = (type: string, { sessionId, loginId }: SignedInViewer): Happening => ({
  type,
  version: 1,
  subjectId: sessionId,
  payload: { loginId },
});

const subjectOfName = (name: string): string => `name:${hash('sha256', name, 'base64url')}`;

/** Whoever has an IPv6 address has its whole /64, and could take another for each try. */
function subjectOfAddress(address: string): string {
  if (!isIPv6(address)) return `address:${address}`;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const start = head ? head.split(':') : [];
  const end = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - start.length - end.length;
  const groups = [...start, ...Array<string>(Math.max(0, zeros)).fill('0'), ...end];
  return `address:${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

const one = async <Row extends QueryResultRow>(query: Query, statement: Statement): Promise<Row | undefined> =>
  (await query<Row>(statement))[0];
