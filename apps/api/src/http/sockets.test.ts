import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { Session } from '../domains/people/session.entity.ts';
import { followEvents } from '../events/follow.ts';
import { eventsAfter } from '../events/log.ts';
import { Contact } from '../domains/people/contact.entity.ts';
import { Technician } from '../domains/people/technician.entity.ts';
import { Endpoint, endpoint } from '../testing/endpoint.ts';
import { idOf, installation } from '../testing/installation.ts';
import { cookieOf, LivePage, rawSocket, sockets } from '../testing/sockets.ts';
import { openLog } from '../log.ts';
import { schema } from '../graphql/schema.ts';

/** A ticket of a contact, and somebody who changes it. */
async function changing(given: Partial<Contact> = {}) {
  const contact = await home.build.contact(given);
  const ticket = await home.build.ticket({ contact });
  const technician = home.as(await home.build.technician());
  const priorities = ['LOW', 'HIGH'] as const;
  let turn = 0;
  return {
    contact,
    ticket,
    change: () => technician.query(PRIORITY, { id: idOf('Ticket', ticket), priority: priorities[turn++ % 2] }),
  };
}

const home = installation();
const server = endpoint(home, { trustedProxies: ['loopback'] });
const live = sockets(home, server);

const ALL = `subscription All($after: String) { ticketsChanged(after: $after) { cursor ticket { id version } } }`;
const TALK = `subscription Talk { ticketsChanged { ticket { id description } } }`;
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
/** How a socket ended, or the status with which it was never opened. */
const endOf = (socket: WebSocket): Promise<unknown> =>
  new Promise((resolve) => {
    socket.on('unexpected-response', (_, { statusCode }) => resolve(statusCode));
    socket.on('close', resolve);
    socket.on('error', () => {});
  });
/** Speaks, and waits for an answer of the type. */
async function ask(socket: WebSocket, message: unknown, type: string): Promise<Record<string, unknown>> {
  if (socket.readyState !== socket.OPEN) await once(socket, 'open');
  socket.send(JSON.stringify(message));
  for (;;) {
    const [data] = (await once(socket, 'message')) as [Buffer];
    const answer = JSON.parse(data.toString()) as Record<string, unknown>;
    if (answer['type'] === type) return answer;
  }
}
const INIT = { type: 'connection_init' };

describe('a socket is opened', () => {
  test.each([
    ['of our own page', {}, 'ours'],
    ['of our own page behind a proxy', { host: 'inside', 'x-forwarded-host': 'desk.example' }, 'https://desk.example'],
    ['of a program', {}, undefined],
  ])('%s', async (_, headers, origin) => {
    const cookie = await cookieOf(home, await home.build.contact());
    const socket = socketWith({ headers: { cookie, ...headers }, origin: origin === 'ours' ? server.url : origin });
    expect(await ask(socket, INIT, 'connection_ack')).toEqual({ type: 'connection_ack' });
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
    for (const socket of twenty) await ask(socket, INIT, 'connection_ack');
    expect(await endOf(socketWith({ headers: { cookie } }))).toBe(4429);
    twenty[0]!.close();
    await once(twenty[0]!, 'close');
    await ask(socketWith({ headers: { cookie } }), INIT, 'connection_ack');
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
    await ask(socket, INIT, 'connection_ack');
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

/** Another process on the same database. */
async function anotherProcess(given: Parameters<Endpoint['open']>[2] = {}): Promise<Endpoint> {
  const process = new Endpoint();
  await process.open(home, schema, given);
  return process;
}

describe('a client that does not read', () => {
  test('is cut off, and the others keep their speed', async () => {
    const { contact, ticket, change } = await changing();
    await home.build.message({ ticket, opening: true, body: 'x'.repeat(90_000) });
    const stuck = socketWith({ headers: { cookie: await cookieOf(home, contact) } });
    await ask(stuck, INIT, 'connection_ack');
    const { subscriptions, begun } = server.live.stats;
    stuck.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: TALK } }));
    await vi.waitFor(() => expect(server.live.stats.begun).toBe(begun + 1));
    stuck.pause();
    const page = await pageOf(contact);
    const told = await page.live(ALL);
    const times: number[] = [];
    for (let i = 0; i < 200 && server.live.stats.subscriptions > subscriptions + 1; i += 1) {
      await change();
      const begun = performance.now();
      await live.tell();
      await told.next();
      times.push(performance.now() - begun);
    }
    expect(server.live.stats.subscriptions).toBe(subscriptions + 1);
    expect(times.toSorted((a, b) => a - b)[times.length >> 1]).toBeLessThan(100);
    stuck.resume();
    expect(await endOf(stuck)).toSatisfy((code) => code === 4408 || code === 1006);
    expect(page.closed).toBeUndefined();
  });
});

describe('a process that stops', () => {
  test('tells its sockets to connect again, and takes no more', async () => {
    const process = await anotherProcess();
    const { contact } = await changing();
    const cookie = await cookieOf(home, contact);
    const page = new LivePage(process, cookie, {});
    const told = await page.live(ALL);
    const stuck = rawSocket(process.url, { headers: { cookie } });
    await ask(stuck, INIT, 'connection_ack');
    stuck.pause();
    const begun = performance.now();
    const closing = process.live.close();
    expect((await page.untilClosed()).code).toBe(1012);
    expect(await endOf(rawSocket(process.url, { headers: { cookie } }))).toBe(503);
    await closing;
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(told.over).toBe(false); // who is told that it is over does not subscribe again
    expect(process.live.stats).toMatchObject({ sockets: 0, subscriptions: 0 });
    await process.close();
  });
});

describe('two processes on one database', () => {
  test('tell the same, woken by what happens in either', async () => {
    const { contact, change } = await changing();
    const log = openLog('error');
    const processes = [await anotherProcess(), await anotherProcess()];
    const follow = ({ live: { onEvents } }: Endpoint) =>
      followEvents({
        database: home.database,
        databaseUrl: home.databaseUrl,
        clock: home.clock,
        log,
        consumers: [],
        onEvents,
        everySecond: [],
      });
    const following = [];
    for (const process of processes) following.push(await follow(process));
    const cookie = await cookieOf(home, contact);
    const pages = processes.map((process) => new LivePage(process, cookie, {}));
    const told = [];
    for (const page of pages) told.push(await page.live(ALL));
    await change();
    const first = [await told[0]!.next(), await told[1]!.next()];
    expect(first[0]).toEqual(first[1]);
    // What one has told, the other goes on from.
    const cursor: unknown = first[0]!.data?.['ticketsChanged']?.['cursor'];
    await pages[0]!.close();
    await change();
    await told[1]!.next();
    const resumed = await pages[1]!.live(ALL, { after: cursor });
    expect((await resumed.next()).data?.['ticketsChanged']).toMatchObject({ ticket: { version: 3 } });
    for (const page of pages) await page.close();
    for (const one of following) await one.stop();
    for (const process of processes) await process.close();
  });
});

describe('while the database is away', () => {
  test('nobody is told anything; afterwards nothing is missing', async () => {
    const { contact, change } = await changing();
    let away = false;
    const { database } = home;
    const gone = () => Promise.reject(new Error('the database is away'));
    const process = await anotherProcess({
      database: {
        ...database,
        query: (statement) => (away ? gone() : database.query(statement)),
        reader: database.reader.on((statement) => (away ? gone() : database.query(statement))),
      },
    });
    const page = new LivePage(process, await cookieOf(home, contact), {});
    const told = await page.live(ALL);
    await change();
    await live.tell();
    away = true;
    const [event] = await home.database.query<{ position: string }>({
      text: 'select max(position) as position from event_position',
      values: [],
    });
    const happened = await eventsAfter(database.query, BigInt(event!.position) - 1n, 1);
    await sleep(1_200);
    process.live.onEvents(happened);
    await sleep(700);
    expect(told.waiting).toEqual([]);
    expect(await endOf(rawSocket(process.url, { headers: { cookie: page.cookie } }))).toBe(503);
    away = false;
    expect((await told.next()).data?.['ticketsChanged']).toMatchObject({ ticket: { version: 2 } });
    await page.close();
    await process.close();
  });
});
