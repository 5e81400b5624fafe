import { beforeEach, describe, expect, test, vi } from 'vitest';
import { poolOf } from '../database/database.ts';
import { Contact } from '../domains/people/contact.entity.ts';
import { Session } from '../domains/people/session.entity.ts';
import { Ticket } from '../domains/tickets/ticket.entity.ts';
import { endpoint, type Browser } from '../testing/endpoint.ts';
import { installation } from '../testing/installation.ts';
import { codeOf, logins, MINUTE, VIEWER } from '../testing/logins.ts';

const home = installation();
const server = endpoint(home, { trustedProxies: ['loopback'] });
const { person, signIn } = logins(home, server);

const TICKETS = '{ tickets { nodes { subject } } }';
const RAISE = 'mutation ($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { subject } } }';
const INTROSPECTION = '{ __schema { queryType { name } } }';

let contact: Contact;
let browser: Browser;

/** Somebody who has asked often enough that their statements are prepared and their session is remembered. */
beforeEach(async () => {
  const { email, contact: made } = await person();
  contact = made;
  browser = server.browser();
  await signIn(browser, email);
  await home.build.ticket({ contact, subject: 'Theirs' });
  for (let n = 0; n < 5; n++) for (const query of [VIEWER, TICKETS]) await browser.ask(query);
});

const change = (values: Partial<Contact>): Promise<unknown> =>
  home.database.dataSource.manager.update(Contact, contact.id, values);
const subjects = async (): Promise<unknown> => (await browser.ask(TICKETS)).data?.['tickets']?.['nodes'];

/** The statements that the work sends. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(poolOf(home.database.dataSource), 'query');
  await work();
  const texts = query.mock.calls.map(([statement]: unknown[]) => (statement as { text: string }).text);
  query.mockRestore();
  return texts.filter((text) => !text.startsWith('notify'));
}

test('who asks is found out by the statement that reads', async () => {
  const texts = await statementsOf(async () => expect(await subjects()).toEqual([{ subject: 'Theirs' }]));
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('s.token_hash = $');
});

test('what asks for nothing that is stored asks for the session all the same', async () => {
  const texts = await statementsOf(() => browser.ask('{ __typename }'));
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('s.token_hash = $');
});

test('what changes something knows beforehand who asks', async () => {
  const input = { subject: 'New', description: 'Words', priority: 'LOW' };
  const texts = await statementsOf(() => browser.ask(RAISE, { input }));
  expect(texts[0]).toContain('s.token_hash = $');
  expect(texts[0]).not.toContain('insert');
  await change({ disabledAt: home.clock.now() });
  expect(codeOf(await browser.ask(RAISE, { input: { ...input, subject: 'Too late' } }))).toBe('UNAUTHENTICATED');
  expect(await home.database.dataSource.manager.countBy(Ticket, { subject: 'Too late' })).toBe(0);
});

describe('the very next request tells that', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['a contact was disabled', () => change({ disabledAt: home.clock.now() })],
    ['a contact lost the portal', () => change({ portalAccess: false })],
    ['a contact got another login', () => change({ loginId: null })],
    [
      'a session was revoked',
      () =>
        home.database.dataSource.manager.update(
          Session,
          { loginId: contact.loginId! },
          { revokedAt: home.clock.now() },
        ),
    ],
    ['a session has run out', async () => home.clock.pass(31 * 24 * 60 * MINUTE)],
  ])('%s', async (_, happens) => {
    await happens();
    for (const query of [TICKETS, INTROSPECTION]) {
      const again = server.browser();
      again.cookie = browser.cookie;
      const answer = await again.ask(query);
      expect(answer.data ?? null).toBeNull();
      expect(codeOf(answer)).toBe('UNAUTHENTICATED');
      expect(again.cookie).toBeUndefined();
    }
  });

  test('somebody may do more, and less again', async () => {
    const permissions = async (): Promise<unknown> => (await browser.ask(VIEWER)).data?.['viewer']?.['permissions'];
    expect(await permissions()).not.toContain('PAYMENTS');
    await change({ contactTypes: ['BILLING'] });
    expect(await permissions()).toContain('PAYMENTS');
    await change({ contactTypes: ['STANDARD'] });
    expect(await permissions()).not.toContain('PAYMENTS');
  });

  test('a session acts as somebody else', async () => {
    const { id } = await home.build.contact({ loginId: contact.loginId });
    await home.database.dataSource.manager.update(Session, { loginId: contact.loginId! }, { contactId: id });
    expect(await subjects()).toEqual([]);
  });
});
