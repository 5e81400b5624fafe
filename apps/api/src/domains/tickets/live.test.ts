import { describe, expect, test } from 'vitest';
import { newId, outsideId } from '../../graphql/ids.ts';
import { endpoint } from '../../testing/endpoint.ts';
import { idOf, installation } from '../../testing/installation.ts';
import { sockets, type Listening, type LivePage } from '../../testing/sockets.ts';

const home = installation();
const server = endpoint(home);
const live = sockets(home, server);

const BUILT_IN_BOARD = '01900000-0000-7000-8000-000700000001';
const ONE = `subscription One($id: ID!, $after: String) { ticketChanged(id: $id, after: $after) { id removed cursor ticket { id version subject status { key } priority } } }`;
const ALL = `subscription All($after: String) { ticketsChanged(after: $after) { id removed cursor ticket { id version status { key } } } }`;
const STATUS = `mutation($id: ID!, $status: ID!) { changeTicketStatus(input: { ticketId: $id, statusId: $status }) { ticket { id } } }`;
const PRIORITY = `mutation($id: ID!, $priority: TicketPriority!) { changeTicketPriority(input: { ticketId: $id, priority: $priority }) { ticket { id } } }`;
const REPLY = `mutation($id: ID!, $visibility: MessageVisibility) { replyToTicket(input: { ticketId: $id, body: "Hello", visibility: $visibility }) { reply { id } } }`;
const SUBSCRIBE = `mutation($id: ID!, $contact: ID) { subscribeToTicket(input: { ticketId: $id, contactId: $contact }) { ticket { id } } }`;
const UNSUBSCRIBE = `mutation($id: ID!, $contact: ID) { unsubscribeFromTicket(input: { ticketId: $id, contactId: $contact }) { ticket { id } } }`;
const RAISE = `mutation($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { id } } }`;

const BOARD = `subscription Board($board: ID!, $after: String) { boardChanged(boardId: $board, after: $after) { id removed cursor fromColumn column ticket { id } } }`;
const MOVE = `mutation($input: MoveCardInput!) { moveCard(input: $input) { ticket { id } } }`;
const CLOSE = `mutation($id: ID!) { closeTicket(input: { ticketId: $id }) { ticket { id } } }`;

describe('whoever sees a ticket', () => {
  test('is told each time something of it changed, in its order', async () => {
    const contact = await home.build.contact();
    const technician = await home.build.technician();
    const ticket = await home.build.ticket({ contact });
    const id = idOf('Ticket', ticket);
    const page = await live.as(contact);
    const told = await page.live(ONE, { id });

    await home.as(technician).query(STATUS, { id, status: 'IN_PROGRESS' });
    await live.tell();
    expect(await told.next()).toEqual({
      data: {
        ticketChanged: {
          id,
          removed: false,
          cursor: expect.stringMatching(/^[\w-]{22}$/) as string,
          ticket: { id, version: 2, subject: ticket.subject, status: { key: 'IN_PROGRESS' }, priority: 'UNDETERMINED' },
        },
      },
    });
    for (const priority of ['LOW', 'HIGH', 'MEDIUM']) {
      await home.as(technician).query(PRIORITY, { id, priority });
      await live.tell();
    }
    expect(await page.told(told)).toMatchObject([3, 4, 5].map((version) => ({ ticket: { version } })));
    await page.close();
  });

  test('is told once of what happened at once', async () => {
    const contact = await home.build.contact();
    const technician = await home.build.technician();
    const [first, second] = [await home.build.ticket({ contact }), await home.build.ticket({ contact })];
    const page = await live.as(contact);
    const told = await page.live(ALL);
    await home.as(technician).query(STATUS, { id: idOf('Ticket', first), status: 'IN_PROGRESS' });
    await home.as(technician).query(STATUS, { id: idOf('Ticket', second), status: 'IN_PROGRESS' });
    await home.as(technician).query(PRIORITY, { id: idOf('Ticket', first), priority: 'HIGH' });
    await live.tell();
    // In the order of what happened last, so that each cursor has everything behind it that was not told yet.
    expect(await page.told(told)).toMatchObject([
      { id: idOf('Ticket', second), ticket: { version: 2 } },
      { id: idOf('Ticket', first), ticket: { version: 3 } },
    ]);
    await page.close();
  });

  test.each([
    ['a new ticket', RAISE, { input: { subject: 'Printer', priority: 'LOW' } }],
    ['a reply', REPLY, {}],
    ['a colleague who takes part', SUBSCRIBE, {}],
  ])('is told of %s', async (_, act, variables) => {
    const client = await home.build.client();
    const contact = await home.build.contact({ client });
    const boss = await home.build.contact({ client, types: ['TECHNICAL'] });
    const ticket = await home.build.ticket({ contact });
    const stranger = await live.as(await home.build.contact({ types: ['PRIMARY'] }));
    const colleague = await live.as(await home.build.contact({ client }));
    const nothing = [await stranger.live(ALL), await colleague.live(ALL)];
    const page = await live.as(boss);
    const told = await page.live(ALL);
    const actor = act === SUBSCRIBE ? boss : contact;
    const given = act === RAISE ? variables : { id: idOf('Ticket', ticket) };
    await home.as(actor).query(act, given);
    await live.tell();
    expect(await page.told(told)).toHaveLength(1);
    expect(await stranger.told(nothing[0]!)).toEqual([]);
    expect(await colleague.told(nothing[1]!)).toEqual([]);
    for (const one of [page, stranger, colleague]) await one.close();
  });
});

describe('a ticket that the viewer does not see', () => {
  test('is answered like one that never was, byte for byte', async () => {
    const contact = await home.build.contact();
    const foreign = idOf('Ticket', await home.build.ticket());
    const never = idOf('Ticket', { id: newId(home.clock) });
    const page = await live.as(contact);
    const answers = [];
    for (const id of [foreign, never, idOf('Contact', contact), 'nonsense'])
      answers.push(JSON.stringify((await page.live(ONE, { id })).waiting));
    expect(JSON.parse(answers[0]!)).toEqual([
      {
        errors: [
          {
            message: 'There is nothing here that you can see.',
            locations: [{ line: 1, column: 46 }],
            path: ['ticketChanged'],
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      },
    ]);
    expect(new Set(answers).size).toBe(1);
    await page.close();
  });

  test('a board is for the desk, and another one never was', async () => {
    const page = await live.as(await home.build.contact());
    const desk = await live.as(await home.build.technician());
    const board = outsideId('Board', BUILT_IN_BOARD);
    const refused = (listening: Listening): unknown => listening.waiting[0]?.errors?.[0]?.extensions['code'];
    expect(refused(await page.live(BOARD, { board }))).toBe('FORBIDDEN');
    expect(refused(await desk.live(BOARD, { board: outsideId('Board', newId(home.clock)) }))).toBe('NOT_FOUND');
    for (const one of [page, desk]) await one.close();
  });
});

describe('what a viewer must not notice', () => {
  test.each([
    ['INTERNAL', { contact: 0, finance: 0, coManaged: 1, technician: 1 }],
    ['PROVIDER', { contact: 0, finance: 0, coManaged: 0, technician: 1 }],
    ['PUBLIC', { contact: 1, finance: 1, coManaged: 1, technician: 1 }],
  ])('a message that is %s reaches who may read it', async (visibility, expected) => {
    const client = await home.build.client();
    const contact = await home.build.contact({ client });
    const ticket = await home.build.ticket({ contact });
    const id = idOf('Ticket', ticket);
    const people = {
      contact,
      finance: await home.build.technician({ roles: ['FINANCE'] }),
      coManaged: await home.build.technician({ roles: ['CO_MANAGED'], clientId: client.id }),
      technician: await home.build.technician(),
    };
    const told: Record<string, number> = {};
    const pages: [string, LivePage, Listening, Listening][] = [];
    for (const [name, person] of Object.entries(people)) {
      const page = await live.as(person);
      pages.push([name, page, await page.live(ONE, { id }), await page.live(ALL)]);
    }
    await home.as(await home.build.technician()).query(REPLY, { id, visibility });
    await live.tell();
    for (const [name, page, one, all] of pages) {
      told[name] = (await page.told(one)).length;
      expect(await page.told(all)).toHaveLength(told[name]);
      await page.close();
    }
    expect(told).toEqual(expected);
  });

  test('a card that only changed its place moves at the desk alone', async () => {
    const contact = await home.build.contact();
    const technician = await home.build.technician();
    const [first, second] = [await home.build.ticket({ contact }), await home.build.ticket({ contact })];
    const [page, desk] = [await live.as(contact), await live.as(technician)];
    const board = outsideId('Board', BUILT_IN_BOARD);
    const [told, moved] = [await page.live(ALL), await desk.live(BOARD, { board })];
    const [ticketId, beforeTicketId] = [idOf('Ticket', first), idOf('Ticket', second)];
    await home
      .as(technician)
      .query(MOVE, { input: { boardId: board, ticketId, beforeTicketId, fromColumn: 'NEW', toColumn: 'NEW' } });
    await live.tell();
    expect(await page.told(told)).toEqual([]);
    expect(await desk.told(moved)).toMatchObject([{ id: ticketId, fromColumn: 'NEW', column: 'NEW' }]);
    for (const one of [page, desk]) await one.close();
  });

  test('nobody is answered with what another one sees of themselves', async () => {
    const [mine, yours] = [await home.build.technician(), await home.build.technician()];
    const ticket = await home.build.ticket({ technician: mine });
    const document = `subscription { ticketsChanged { ticket { technician { permissions } } } }`;
    const pages = [await live.as(mine), await live.as(yours)];
    const told = [await pages[0]!.live(document), await pages[1]!.live(document)];
    await home.as(yours).query(PRIORITY, { id: idOf('Ticket', ticket), priority: 'HIGH' });
    await live.tell();
    const seen = [await pages[0]!.told(told[0]!), await pages[1]!.told(told[1]!)];
    expect(seen[0]).toMatchObject([
      { ticket: { technician: { permissions: expect.arrayContaining(['DESK']) as string[] } } },
    ]);
    expect(seen[1]).toMatchObject([{ ticket: { technician: { permissions: [] } } }]);
    for (const one of pages) await one.close();
  });
});

describe('whoever loses sight of a ticket', () => {
  test('is told so once, and nothing more', async () => {
    const client = await home.build.client();
    const contact = await home.build.contact({ client });
    const boss = await home.build.contact({ client, types: ['PRIMARY'] });
    const ticket = await home.build.ticket({ contact: await home.build.contact({ client }) });
    await home.build.participant(ticket, contact);
    const id = idOf('Ticket', ticket);
    const page = await live.as(contact);
    const above = await live.as(boss);
    const [one, all, seen] = [await page.live(ONE, { id }), await page.live(ALL), await above.live(ALL)];
    await home.as(boss).query(UNSUBSCRIBE, { id, contact: idOf('Contact', contact) });
    await live.tell();
    await home.as(boss).query(REPLY, { id });
    await live.tell();
    const removed = { id, removed: true, cursor: expect.any(String) as string, ticket: null };
    expect(await page.told(one)).toEqual([removed]);
    expect(await page.told(all)).toEqual([removed]);
    await one.untilOver();
    expect(all.over).toBe(false);
    expect(await above.told(seen)).toMatchObject([{ removed: false }, { removed: false }]);
    for (const open of [page, above]) await open.close();
  });

  test('is told so when it went unnoticed how, if they were sent it before', async () => {
    const client = await home.build.client();
    const technician = await home.build.technician({ roles: ['CO_MANAGED'], clientId: client.id });
    const ticket = await home.build.ticket({ contact: await home.build.contact({ client }) });
    const never = await home.build.ticket({ contact: await home.build.contact({ client }) });
    const page = await live.as(technician);
    const board = outsideId('Board', BUILT_IN_BOARD);
    const [all, cards] = [await page.live(ALL), await page.live(BOARD, { board })];
    const worker = home.as(await home.build.technician());
    await worker.query(PRIORITY, { id: idOf('Ticket', ticket), priority: 'HIGH' });
    await live.tell();
    const elsewhere = await home.build.contact();
    await home.database.query({
      text: 'update ticket set client_id = $2, contact_id = $3 where id = any($1)',
      values: [[ticket.id, never.id], elsewhere.clientId, elsewhere.id],
    });
    for (const { id } of [ticket, never]) await worker.query(PRIORITY, { id: idOf('Ticket', { id }), priority: 'LOW' });
    await live.tell();
    const id = idOf('Ticket', ticket);
    expect(await page.told(all)).toMatchObject([{ removed: false }, { id, removed: true, ticket: null }]);
    expect(await page.told(cards)).toMatchObject([{ column: 'NEW' }, { id, removed: true, column: null }]);
    await page.close();
  });
});

describe('a board', () => {
  test('is told where a card came from, and where it stands', async () => {
    const technician = await home.build.technician();
    const contact = await home.build.contact();
    const page = await live.as(technician);
    const told = await page.live(BOARD, { board: outsideId('Board', BUILT_IN_BOARD) });
    const raised = await home.as(contact).query<{ raiseTicket: { ticket: { id: string } } }>(RAISE, {
      input: { subject: 'Printer', priority: 'LOW' },
    });
    const { id } = raised.raiseTicket.ticket;
    const desk = home.as(technician);
    const steps: (() => Promise<unknown>)[] = [
      async () => {},
      () => desk.query(STATUS, { id, status: 'IN_PROGRESS' }),
      () => desk.query(PRIORITY, { id, priority: 'HIGH' }),
      async () => {
        await desk.query(STATUS, { id, status: 'WAITING_CUSTOMER' });
        await home.as(contact).query(REPLY, { id });
      },
      () => desk.query(CLOSE, { id }),
      () => desk.query(REPLY, { id }),
      () => home.as(contact).query(REPLY, { id }),
    ];
    for (const step of steps) {
      await step();
      await live.tell();
    }
    const seen = await page.told(told);
    expect(seen.map(({ fromColumn, column }) => [fromColumn, column])).toEqual([
      [null, 'NEW'],
      ['NEW', 'IN_PROGRESS'],
      ['IN_PROGRESS', 'IN_PROGRESS'],
      ['IN_PROGRESS', 'FEEDBACK_RECEIVED'],
      ['FEEDBACK_RECEIVED', null],
      // nothing of a reply to a ticket that is no card
      [null, 'TICKET_REOPENED'],
    ]);
    await page.close();
  });
});

test('every kind of event says who can notice it', () => {
  const sources = Object.entries(import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true }));
  const text = sources.filter(([name]) => !/test|live/.test(name)).map(([, source]) => source);
  const kinds = new Set(text.flatMap((source) => [...source.matchAll(/'(ticket\.\w+)'/g)].map(([, kind]) => kind!)));
  const noticed = sources.find(([name]) => name === './live.ts')![1];
  expect(kinds.size).toBeGreaterThan(8);
  expect([...kinds].filter((kind) => !noticed.includes(`'${kind}': '`))).toEqual([]);
});
