import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { followEvents } from '../events/follow.ts';
import { eventsAfter } from '../events/log.ts';
import { Endpoint, endpoint } from '../testing/endpoint.ts';
import { idOf, installation } from '../testing/installation.ts';
import { cookieOf, endOf, greet, LivePage, rawSocket, sockets } from '../testing/sockets.ts';
import { openLog } from '../log.ts';
import { schema } from '../graphql/schema.ts';

const home = installation();
const server = endpoint(home);
const live = sockets(home, server);

const ALL = `subscription All($after: String) { ticketsChanged(after: $after) { cursor ticket { id version } } }`;
const TALK = `subscription Talk { ticketsChanged { ticket { id description } } }`;
const PRIORITY = `mutation($id: ID!, $priority: TicketPriority!) { changeTicketPriority(input: { ticketId: $id, priority: $priority }) { ticket { id } } }`;

/** A ticket of a contact, and somebody who changes it. */
async function changing() {
  const contact = await home.build.contact();
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
    const stuck = rawSocket(server.url, { headers: { cookie: await cookieOf(home, contact) } });
    await greet(stuck);
    const { subscriptions, begun } = server.live.stats;
    stuck.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: TALK } }));
    await vi.waitFor(() => expect(server.live.stats.begun).toBe(begun + 1));
    stuck.pause();
    const page = await live.as(contact);
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
    await page.close();
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
    await greet(stuck);
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
