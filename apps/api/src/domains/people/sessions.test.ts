import { expect, test } from 'vitest';
import { Event } from '../../events/event.entity.ts';
import { endpoint } from '../../testing/endpoint.ts';
import { installation } from '../../testing/installation.ts';
import { logins, MINUTE, PASSWORD, SIGN_IN, SIGN_OUT, VIEWER } from '../../testing/logins.ts';
import { Contact } from './contact.entity.ts';
import { Session } from './session.entity.ts';

const home = installation();
const server = endpoint(home, { trustedProxies: ['loopback'] });
const { person, signIn, nameOfViewer, address } = logins(home, server);

const sessionsOf = (loginId: string): Promise<Session[]> =>
  home.database.dataSource.manager.findBy(Session, { loginId });

test('each signing in makes a new session and ends the one that the browser had: a planted cookie is worth nothing', async () => {
  const { email, contact } = await person();
  const browser = server.browser();
  await signIn(browser, email);
  const first = browser.cookie;
  await signIn(browser, email);
  expect(browser.cookie).not.toBe(first);
  const planted = server.browser();
  planted.cookie = first;
  expect(await nameOfViewer(planted)).toBeUndefined();
  expect(await nameOfViewer(browser)).toBe(contact.name);

  const attacker = server.browser();
  attacker.cookie = `quayside_session=${'A'.repeat(43)}`;
  await signIn(attacker, email);
  expect(attacker.cookie).not.toContain('A'.repeat(43));
});

test('a session is dead after signing out, for whoever kept a copy', async () => {
  const { email } = await person();
  const browser = server.browser();
  await signIn(browser, email);
  const copy = server.browser();
  copy.cookie = browser.cookie;
  expect(await browser.ask(SIGN_OUT)).toEqual({ data: { signOut: { signedOut: true } } });
  expect(browser.cookie).toBeUndefined();
  expect(await nameOfViewer(copy)).toBeUndefined();
  expect(copy.cookie).toBeUndefined();
  expect(await browser.ask(SIGN_OUT)).toEqual({ data: { signOut: { signedOut: true } } });
});

test('a session dies with the contact who is disabled, loses access or gets another login, on the next request', async () => {
  const { manager } = home.database.dataSource;
  for (const change of [{ disabledAt: new Date() }, { portalAccess: false }, { loginId: null }]) {
    const { email, contact } = await person();
    const browser = server.browser();
    await signIn(browser, email);
    expect(await nameOfViewer(browser)).toBe(contact.name);
    await manager.update(Contact, contact.id, change);
    expect(await nameOfViewer(browser)).toBeUndefined();
    expect(browser.cookie).toBeUndefined();
  }
});

test('a session takes over a change of permissions on the next request', async () => {
  const { email, contact } = await person();
  const browser = server.browser();
  await signIn(browser, email);
  const permissions = async (): Promise<unknown> => (await browser.ask(VIEWER)).data?.['viewer']?.['permissions'];
  expect(await permissions()).not.toContain('PAYMENTS');
  await home.database.dataSource.manager.update(Contact, contact.id, { contactTypes: ['BILLING'] });
  expect(await permissions()).toContain('PAYMENTS');
});

test('a session ends after 30 days', async () => {
  const { email, contact } = await person();
  const browser = server.browser();
  await signIn(browser, email);
  home.clock.pass(30 * 24 * 60 * MINUTE - 1);
  expect(await nameOfViewer(browser)).toBe(contact.name);
  home.clock.pass(1);
  expect(await nameOfViewer(browser)).toBeUndefined();
});

test('the begin and the end of a session are events', async () => {
  const { email, contact } = await person();
  const browser = server.browser();
  await signIn(browser, email);
  await browser.ask(SIGN_OUT);
  const [session] = await sessionsOf(contact.loginId ?? '');
  const events = await home.database.dataSource.manager.find(Event, {
    where: { subjectId: session?.id ?? '' },
    order: { type: 'ASC' },
  });
  expect(events.map(({ type, actorContactId }) => [type, actorContactId])).toEqual([
    ['session.ended', contact.id],
    ['session.started', contact.id],
  ]);
});

test('a session keeps where it was opened from', async () => {
  const { email, contact } = await person();
  await signIn(server.browser(), email, PASSWORD, '198.51.100.7');
  const [session] = await sessionsOf(contact.loginId ?? '');
  expect(session).toMatchObject({
    address: '198.51.100.7',
    contactId: contact.id,
    technicianId: null,
    revokedAt: null,
  });
});

test('signing in ignores an idempotency key: every cookie is given once', async () => {
  const { email, contact } = await person();
  const input = { email, password: PASSWORD };
  for (let i = 0; i < 2; i += 1) {
    const browser = server.browser();
    await browser.ask(SIGN_IN, { input }, { 'x-forwarded-for': address(), 'idempotency-key': 'the-same' });
    expect(await nameOfViewer(browser)).toBe(contact.name);
  }
  expect(await sessionsOf(contact.loginId ?? '')).toHaveLength(2);
});
