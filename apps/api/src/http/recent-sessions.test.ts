import { beforeEach, describe, expect, test, vi } from 'vitest';
import { poolOf } from '../database/database.ts';
import { Contact } from '../domains/people/contact.entity.ts';
import { Session } from '../domains/people/session.entity.ts';
import { TicketMessage } from '../domains/tickets/ticket-message.entity.ts';
import { Ticket } from '../domains/tickets/ticket.entity.ts';
import { endpoint, type Browser } from '../testing/endpoint.ts';
import { idOf, installation } from '../testing/installation.ts';
import { codeOf, logins, MINUTE, VIEWER } from '../testing/logins.ts';

const home = installation();
const server = endpoint(home, { trustedProxies: ['loopback'] });
const { person, signIn } = logins(home, server);

const TICKETS = '{ tickets { nodes { subject } } }';
const RAISE = 'mutation ($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { subject } } }';
const REPLY = 'mutation ($input: ReplyToTicketInput!) { replyToTicket(input: $input) { reply { body } } }';
const INTROSPECTION = '{ __schema { queryType { name } } }';

let contact: Contact;
let ticket: Ticket;
let browser: Browser;

/** Somebody who has asked often enough that their statements are prepared and their session is remembered. */
beforeEach(async () => {
  const { email, contact: made } = await person();
  contact = made;
  browser = server.browser();
  await signIn(browser, email);
  ticket = await home.build.ticket({ contact, subject: 'Theirs' });
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
  const input = { ticketId: idOf('Ticket', ticket), body: 'Words' };
  const texts = await statementsOf(() => browser.ask(REPLY, { input }));
  expect(texts[0]).toContain('s.token_hash = $');
  expect(texts[0]).not.toContain('insert');
  await change({ disabledAt: home.clock.now() });
  expect(codeOf(await browser.ask(REPLY, { input: { ...input, body: 'Too late' } }))).toBe('UNAUTHENTICATED');
  expect(await home.database.dataSource.manager.countBy(TicketMessage, { body: 'Too late' })).toBe(0);
});

describe('a ticket is raised by one statement', () => {
  const raise = (subject: string, more: object = {}) =>
    browser.ask(RAISE, { input: { subject, description: 'Words', priority: 'LOW', ...more } });
  const stored = (subject: string): Promise<number> => home.database.dataSource.manager.countBy(Ticket, { subject });

  beforeEach(async () => {
    for (let n = 0; n < 3; n++) await raise('Before');
  });

  test('that asks who asks, writes, and reads what is answered', async () => {
    const texts = await statementsOf(async () =>
      expect((await raise('New')).data).toEqual({ raiseTicket: { ticket: { subject: 'New' } } }),
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('s.token_hash = $');
    expect(texts[0]).toContain('insert into ticket');
  });

  test.each<[string, () => Promise<unknown>]>([
    ['is disabled', () => change({ disabledAt: home.clock.now() })],
    ['has lost the portal', () => change({ portalAccess: false })],
    ['has no session any more', async () => home.clock.pass(31 * 24 * 60 * MINUTE)],
  ])('and not for somebody who %s meanwhile', async (_, happens) => {
    await happens();
    const [texts, cookie] = [
      await statementsOf(async () => expect(codeOf(await raise('Late'))).toBe('UNAUTHENTICATED')),
      browser.cookie,
    ];
    expect(texts[0]).toContain('insert into ticket');
    expect(cookie).toBeUndefined();
    expect(await stored('Late')).toBe(0);
  });

  test('with the permissions of now, not of the last request', async () => {
    const colleague = await home.build.contact({ clientId: contact.clientId });
    const forThem = { contactId: idOf('Contact', colleague) };
    await change({ contactTypes: ['PRIMARY'] });
    for (let n = 0; n < 3; n++) expect((await raise('For them', forThem)).data).toBeTruthy();
    await change({ contactTypes: ['STANDARD'] });
    expect(codeOf(await raise('Not for them', forThem))).toBe('FORBIDDEN');
    expect(await stored('Not for them')).toBe(0);
    await change({ contactTypes: ['PRIMARY'] });
    expect((await raise('For them again', forThem)).data).toBeTruthy();
  });
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
