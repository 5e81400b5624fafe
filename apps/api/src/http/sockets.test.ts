import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { Session } from '../domains/people/session.entity.ts';
import { Contact } from '../domains/people/contact.entity.ts';
import { Technician } from '../domains/people/technician.entity.ts';
import { endpoint } from '../testing/endpoint.ts';
import { idOf, installation } from '../testing/installation.ts';
import { cookieOf, endOf, greet, rawSocket, sockets, type LivePage } from '../testing/sockets.ts';

const home = installation();
const server = endpoint(home, { trustedProxies: ['loopback'] });
const live = sockets(home, server);

const ALL = `subscription All($after: String) { ticketsChanged(after: $after) { cursor ticket { id version } } }`;
const PRIORITY = `mutation($id: ID!, $priority: TicketPriority!) { changeTicketPriority(input: { ticketId: $id, priority: $priority }) { ticket { id } } }`;
const SIGN_OUT = 'mutation { signOut { signedOut } }';

const open: (LivePage | WebSocket)[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
async function pageOf(...given: Parameters<typeof live.as>): Promise<LivePage> {
  const page = await live.as(...given);
  open.push(page);
  return page;
}
function socketWith(...given: Parameters<typeof rawSocket> extends [unknown, ...infer Rest] ? Rest : never): WebSocket {
  const socket = rawSocket(server.url, ...given);
  open.push(socket);
  return socket;
}

describe('a socket is opened', () => {
  test.each([
    ['of our own page', {}, 'ours'],
    ['of our own page behind a proxy', { host: 'inside', 'x-forwarded-host': 'desk.example' }, 'https://desk.example'],
    ['of a program', {}, undefined],
  ])('%s', async (_, headers, origin) => {
    const cookie = await cookieOf(home, await home.build.contact());
    const socket = socketWith({ headers: { cookie, ...headers }, origin: origin === 'ours' ? server.url : origin });
    expect(await greet(socket)).toEqual({ type: 'connection_ack' });
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost'])(
    'not of a page of %s',
    async (origin) => {
      const cookie = await cookieOf(home, await home.build.contact());
      expect(await endOf(socketWith({ headers: { cookie }, origin }))).toBe(403);
    },
  );

  test('not of a page that a browser says is elsewhere', async () => {
    const cookie = await cookieOf(home, await home.build.contact());
    expect(await endOf(socketWith({ headers: { cookie, 'sec-fetch-site': 'cross-site' } }))).toBe(403);
  });

  test.each([undefined, 'quayside_session=nonsense', `quayside_session=${'x'.repeat(43)}`])(
    'not of somebody who has not signed in (%s)',
    async (cookie) => {
      expect(await endOf(socketWith({ headers: { ...(cookie && { cookie }) } }))).toBe(4401);
    },
  );

  test('at this address alone', async () => {
    const socket = rawSocket(`${server.url}/elsewhere`);
    open.push(socket);
    expect(await endOf(socket)).toBe(404);
  });

  test('and who offers another protocol is answered as ever', async () => {
    const request = get(`${server.url}/healthz`, { headers: { connection: 'Upgrade', upgrade: 'h2c' } });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    response.resume();
  });

  test('twenty times by one session', async () => {
    const cookie = await cookieOf(home, await home.build.contact());
    const twenty = Array.from({ length: 20 }, () => socketWith({ headers: { cookie } }));
    for (const socket of twenty) await greet(socket);
    expect(await endOf(socketWith({ headers: { cookie } }))).toBe(4429);
    twenty[0]!.close();
    await once(twenty[0]!, 'close');
    await greet(socketWith({ headers: { cookie } }));
  });

  test('with the protocol alone', async () => {
    const cookie = await cookieOf(home, await home.build.contact());
    expect(await endOf(socketWith({ headers: { cookie } }, []))).toBe(4406);
  });
});

describe('over a socket', () => {
  const refusedWith = async (query: string): Promise<unknown> => {
    const page = await pageOf(await home.build.contact());
    const [answer] = (await page.live(query)).waiting;
    return answer?.errors?.map(({ message, extensions }) => [message, extensions]);
  };
  const mistake = (message: unknown) => [[message, expect.objectContaining({ code: 'BAD_USER_INPUT' }) as unknown]];

  test.each(['{ viewer { id } }', SIGN_OUT])('nothing but subscriptions: %s', async (query) => {
    expect(await refusedWith(query)).toEqual(
      mistake('Sockets are for subscriptions: send queries and mutations as POST.'),
    );
  });

  test.each([
    ['subscription {', expect.stringContaining('Syntax Error')],
    ['subscription { nothing }', expect.stringContaining('Cannot query field')],
    [
      'subscription { ticketsChanged { cursor } boardChanged(boardId: "x") { cursor } }',
      expect.stringContaining('only one'),
    ],
    ['subscription { __typename }', expect.stringContaining('introspection')],
    ['subscription($id: ID!) { ticketChanged(id: $id) { cursor } }', expect.stringContaining('required')],
    [
      `subscription { ticketsChanged { ${Array.from({ length: 101 }, (_, i) => `a${i}: cursor`).join(' ')} } }`,
      expect.stringContaining('aliases'),
    ],
    [
      `subscription { ticketsChanged { ${'ticket { client { '.repeat(9)} id ${'} } '.repeat(9)} } }`,
      expect.stringContaining('depth'),
    ],
  ])('a document is held to the same limits: %.70s', async (query, message) => {
    expect(await refusedWith(query)).toEqual(mistake(message));
  });

  test('and subscriptions nowhere else', async () => {
    const { errors } = await server.browser().ask('subscription { ticketsChanged { cursor } }');
    expect(errors).toMatchObject([
      { message: 'Subscriptions go over a WebSocket, at this address.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('a hundred subscriptions', async () => {
    const page = await pageOf(await home.build.contact());
    const hundred = [];
    for (let i = 0; i < 100; i += 1) hundred.push(await page.live(ALL));
    const [answer] = (await page.live(ALL)).waiting;
    expect(answer?.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
    expect(hundred.every(({ waiting }) => waiting.length === 0)).toBe(true);
  });

  test('two hundred subscriptions of one person, over however many sockets', async () => {
    const contact = await home.build.contact();
    const pages = [await pageOf(contact), await pageOf(contact), await pageOf(contact)];
    for (let i = 0; i < 200; i += 1) await pages[i % 2]!.live(ALL);
    const refused = async (page: LivePage) => (await page.live(ALL)).waiting[0]?.errors?.[0]?.extensions['code'];
    expect(await refused(pages[2]!)).toBe('RATE_LIMITED');
    expect(await refused(await pageOf(await home.build.contact()))).toBeUndefined();
    await pages[0]!.close();
    await vi.waitFor(async () => expect(await refused(pages[2]!)).toBeUndefined());
  });

  test('no more than a server can keep of them', async () => {
    const page = await pageOf(await home.build.contact());
    const codes = [];
    for (let i = 0; i < 6; i += 1) {
      const { waiting } = await page.live(`${ALL} # ${'x'.repeat(60_000)}`);
      codes.push(waiting[0]?.errors?.[0]?.extensions['code']);
    }
    expect(codes).toEqual([undefined, undefined, undefined, undefined, 'RATE_LIMITED', 'RATE_LIMITED']);
  });

  test('no message of more than 64 kB', async () => {
    const socket = socketWith({ headers: { cookie: await cookieOf(home, await home.build.contact()) } });
    await greet(socket);
    socket.send(JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(70_000) } }));
    expect(await endOf(socket)).toBe(1009);
  });

  test('what ends leaves nothing behind', async () => {
    const before = server.live.stats.subscriptions;
    const page = await pageOf(await home.build.contact());
    await page.live(ALL);
    expect(server.live.stats.subscriptions).toBe(before + 1);
    await page.close();
    await vi.waitFor(() => expect(server.live.stats.subscriptions).toBe(before));
  });
});

describe('within a second a socket is closed', () => {
  const SECOND_MS = 1_000;
  const closedAfter = async (page: LivePage, act: () => Promise<unknown>): Promise<number> => {
    await page.live(ALL);
    await act();
    const begun = performance.now();
    const { code } = await page.untilClosed();
    expect(performance.now() - begun).toBeLessThan(SECOND_MS + 300);
    return code;
  };
  const update = <E extends { id: string }>(entity: new () => E, { id }: { id: string }, change: object) =>
    home.database.dataSource.manager.update<{ id: string }>(entity, { id }, change);

  test('when its session has ended', async () => {
    const page = await pageOf(await home.build.contact());
    const browser = server.browser();
    browser.cookie = page.cookie;
    expect(await closedAfter(page, () => browser.ask(SIGN_OUT))).toBe(4401);
  });

  test('when its session has run out', async () => {
    const contact = await home.build.contact();
    const page = await pageOf(contact);
    const { manager } = home.database.dataSource;
    const expiresAt = new Date(home.clock.now().getTime() - 1);
    expect(await closedAfter(page, () => manager.update(Session, { contactId: contact.id }, { expiresAt }))).toBe(4401);
  });

  test.each([
    ['is disabled', { disabledAt: new Date() }],
    ['has no access to the portal any more', { portalAccess: false }],
  ])('when its contact %s', async (_, change) => {
    const contact = await home.build.contact();
    const ticket = await home.build.ticket({ contact });
    const page = await pageOf(contact);
    const told = await page.live(ALL);
    expect(await closedAfter(page, () => update(Contact, contact, change))).toBe(4401);
    await home.as(await home.build.technician()).query(PRIORITY, { id: idOf('Ticket', ticket), priority: 'LOW' });
    await live.tell();
    expect(told.waiting).toEqual([]);
  });

  test('when its technician is disabled', async () => {
    const technician = await home.build.technician();
    const page = await pageOf(technician);
    expect(await closedAfter(page, () => update(Technician, technician, { disabledAt: new Date() }))).toBe(4401);
  });

  test.each([
    ['more', ['STANDARD'], ['STANDARD', 'TECHNICAL']],
    ['less', ['PRIMARY'], ['STANDARD']],
  ] as const)('so that it connects again, when its contact may do %s', async (_, types, contactTypes) => {
    const contact = await home.build.contact({ types: [...types] });
    const page = await pageOf(contact);
    expect(await closedAfter(page, () => update(Contact, contact, { contactTypes }))).toBe(4403);
  });

  test('and nobody else is', async () => {
    const [one, other] = [await home.build.contact(), await home.build.contact()];
    const [gone, stays] = [await pageOf(one), await pageOf(other)];
    await stays.live(ALL);
    await closedAfter(gone, () => update(Contact, one, { disabledAt: new Date() }));
    await sleep(SECOND_MS);
    expect(stays.closed).toBeUndefined();
  });
});
