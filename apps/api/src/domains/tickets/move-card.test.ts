import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../graphql/ids.ts';
import { idOf, installation, type Answer } from '../../testing/installation.ts';
import { Event } from '../../events/event.entity.ts';
import type { Client } from '../clients/client.entity.ts';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { BoardColumn } from './board-column.entity.ts';
import { Board } from './board.entity.ts';
import { TicketStatus } from './ticket-status.entity.ts';
import { Ticket } from './ticket.entity.ts';

const quay = installation();

const MOVE = `mutation($input: MoveCardInput!) { moveCard(input: $input) { ticket { id rank version updatedAt closedAt status { key } } } }`;
const COLUMN = `query($id: ID!, $first: Int, $after: String) { board(id: $id) { columns {
  key count tickets(first: $first, after: $after) { nodes { subject } pageInfo { endCursor hasNextPage } } } } }`;
const STATUS = `mutation($input: ChangeTicketStatusInput!) { changeTicketStatus(input: $input) { ticket { version } } }`;
const PRIORITY = `mutation($input: ChangeTicketPriorityInput!) { changeTicketPriority(input: $input) { ticket { version } } }`;
const ACTIVITY = `query($id: ID!) { ticket(id: $id) { activity { nodes { kind } } } }`;

let harbor: Client;
let contact: Contact;
let technician: Technician;
let coManaged: Technician;
let board: Board;
beforeAll(async () => {
  harbor = await quay.build.client();
  contact = await quay.build.contact({ client: harbor });
  technician = await quay.build.technician();
  coManaged = await quay.build.technician({ roles: ['CO_MANAGED'], clientId: harbor.id });
  board = await quay.build.builtIn(Board, 'OPEN_BY_STATUS');
});

/** The cards of the test by their subjects: A to E in NEW from top to bottom, V to Z in SCHEDULED. */
let cards: Record<string, Ticket>;
beforeEach(async () => {
  await quay.database.query({ text: 'delete from ticket', values: [] });
  cards = {};
  for (const [subjects, status] of [
    ['EDCBA', 'NEW'],
    ['ZYXWV', 'SCHEDULED'],
  ] as const)
    for (const subject of subjects) {
      quay.clock.pass(60_000);
      cards[subject] = await quay.build.ticket({ contact, subject, status });
    }
  quay.clock.pass(60_000);
});

type Move = { card: string; from?: string; to?: string; before?: string | null };

const inputOf = ({ card, from = 'NEW', to = from, before = null }: Move) => ({
  boardId: idOf('Board', board),
  ticketId: idOf('Ticket', cards[card]!),
  fromColumn: from,
  toColumn: to,
  beforeTicketId: before && idOf('Ticket', cards[before]!),
});

type Moved = { rank: string; version: number; updatedAt: string; closedAt: string | null; status: { key: string } };

const move = async (given: Move, who = technician): Promise<Moved> =>
  (await quay.as(who).query<{ moveCard: { ticket: Moved } }>(MOVE, { input: inputOf(given) })).moveCard.ticket;
const attempt = (given: Move, who = technician): Promise<Answer> => quay.as(who).run(MOVE, { input: inputOf(given) });
const refused = (given: object, who: Technician | Contact = technician) =>
  quay.as(who).refused(MOVE, { input: { ...inputOf({ card: 'A' }), ...given } });

/** The cards of a column from top to bottom. */
async function column(key = 'NEW', who = technician): Promise<string> {
  type Columns = { board: { columns: { key: string; count: number; tickets: { nodes: { subject: string }[] } }[] } };
  const { board: seen } = await quay.as(who).query<Columns>(COLUMN, { id: idOf('Board', board), first: 100 });
  const found = seen.columns.find((one) => one.key === key)!;
  expect(found.count).toBe(found.tickets.nodes.length);
  return found.tickets.nodes.map(({ subject }) => subject).join('');
}

const stored = (card: string): Promise<Ticket> =>
  quay.database.dataSource.manager.findOneByOrFail(Ticket, { id: cards[card]!.id });
const eventsOf = async (card: string): Promise<string[]> =>
  (
    await quay.database.dataSource.manager.find(Event, { where: { subjectId: cards[card]!.id }, order: { id: 'ASC' } })
  ).map(({ type }) => type);

describe('in its column, a card goes', () => {
  test.each<[string, Move, string]>([
    ['to the top', { card: 'D', before: 'A' }, 'DABCE'],
    ['up', { card: 'D', before: 'B' }, 'ADBCE'],
    ['down', { card: 'B', before: 'E' }, 'ACDBE'],
    ['to the end', { card: 'B' }, 'ACDEB'],
    ['nowhere when it is there already', { card: 'B', before: 'C' }, 'ABCDE'],
    ['nowhere when it is the last one', { card: 'E' }, 'ABCDE'],
    ['nowhere when it is put in front of itself', { card: 'C', before: 'C' }, 'ABCDE'],
  ])('%s', async (_, given, expected) => {
    await move(given);
    expect(await column()).toBe(expected);
    expect(await column('SCHEDULED')).toBe('VWXYZ');
  });

  test('which is no edit: neither version nor time of update, nothing in its activity, one event with IDs only', async () => {
    const { version, updatedAt } = cards['D']!;
    expect(await move({ card: 'D', before: 'B' })).toMatchObject({ version, updatedAt: updatedAt.toISOString() });
    const { id: statusId } = await quay.build.builtIn(TicketStatus, 'NEW');
    const events = await quay.database.dataSource.manager.findBy(Event, { subjectId: cards['D']!.id });
    expect(events).toMatchObject([
      {
        type: 'ticket.moved',
        actorTechnicianId: technician.id,
        payload: { fromStatusId: statusId, toStatusId: statusId },
      },
    ]);
    const shown = await quay.as(technician).query(ACTIVITY, { id: idOf('Ticket', cards['D']!) });
    expect(shown).toEqual({ ticket: { activity: { nodes: [] } } });
  });

  test('and when it stays where it is, nothing happened', async () => {
    for (const before of ['B', 'A']) await move({ card: 'A', before });
    expect(await eventsOf('A')).toEqual([]);
  });
});

describe('to another column, a card goes', () => {
  test.each<[string, Move, string]>([
    ['in front of a card', { card: 'C', to: 'SCHEDULED', before: 'X' }, 'VWCXYZ'],
    ['to the top', { card: 'C', to: 'SCHEDULED', before: 'V' }, 'CVWXYZ'],
    ['to the end', { card: 'C', to: 'SCHEDULED' }, 'VWXYZC'],
  ])('%s', async (_, given, expected) => {
    expect(await move(given)).toMatchObject({ status: { key: 'SCHEDULED' } });
    expect([await column(), await column('SCHEDULED')]).toEqual(['ABDE', expected]);
  });

  test('even an empty one', async () => {
    await move({ card: 'C', to: 'IN_PROGRESS' });
    await move({ card: 'A', to: 'IN_PROGRESS', before: 'C' });
    await move({ card: 'B', to: 'IN_PROGRESS' });
    expect([await column(), await column('IN_PROGRESS')]).toEqual(['DE', 'ACB']);
  });

  test('and takes its status as when that is changed: an edit, and one event', async () => {
    const moved = await move({ card: 'C', to: 'SCHEDULED' });
    expect(moved).toMatchObject({ version: 2, updatedAt: quay.clock.now().toISOString() });
    expect(await eventsOf('C')).toEqual(['ticket.status_changed']);
  });

  test('where a new ticket then stands in front of all', async () => {
    for (let i = 0; i < 3; i++)
      await move({ card: 'C', to: 'SCHEDULED', before: 'V' }).then(() =>
        move({ card: 'C', from: 'SCHEDULED', to: 'NEW' }),
      );
    await move({ card: 'E', before: 'A' });
    cards['N'] = await quay.build.ticket({ contact, subject: 'N' });
    expect(await column()).toBe('NEABDC');
  });
});

test('a column whose status stops the clock completes the ticket, and the board shows it no more', async () => {
  const complete = await quay.build.builtIn(TicketStatus, 'COMPLETE');
  const { manager } = quay.database.dataSource;
  const own = { id: newId(quay.clock), boardId: board.id, statusId: complete.id, position: 99 };
  await manager.save(manager.create(BoardColumn, own));
  expect(await move({ card: 'C', to: 'COMPLETE' })).toMatchObject({ closedAt: quay.clock.now().toISOString() });
  expect([await column(), await column('COMPLETE')]).toEqual(['ABDE', '']);
  expect(await move({ card: 'C', from: 'COMPLETE', to: 'SCHEDULED', before: 'V' })).toMatchObject({ closedAt: null });
  expect(await column('SCHEDULED')).toBe('CVWXYZ');
  expect(await eventsOf('C')).toEqual(['ticket.closed', 'ticket.reopened']);
  await manager.delete(BoardColumn, { id: own.id });
});

describe('somebody was faster:', () => {
  test('a card that has left its column stays where it is, and the answer says where', async () => {
    await move({ card: 'C', to: 'SCHEDULED' });
    const { errors } = await attempt({ card: 'C', to: 'IN_PROGRESS' });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      reason: 'column_changed',
      current: { id: idOf('Ticket', cards['C']!), version: 2, column: 'SCHEDULED' },
    });
    expect(await column('SCHEDULED')).toBe('VWXYZC');
  });

  test('when it has left the board there is no column', async () => {
    const input = { ticketId: idOf('Ticket', cards['C']!), statusId: 'COMPLETE' };
    await quay.as(technician).query(STATUS, { input });
    const { errors } = await attempt({ card: 'C' });
    expect(errors[0]?.extensions).toMatchObject({ reason: 'column_changed', current: { column: null } });
  });

  test('other changes of it are no conflict', async () => {
    await quay.as(technician).query(PRIORITY, { input: { ticketId: idOf('Ticket', cards['C']!), priority: 'LOW' } });
    await move({ card: 'C', before: 'A' });
    expect(await column()).toBe('CABDE');
  });

  test('a card that it is put in front of has gone elsewhere: it goes to where that one would stand', async () => {
    const input = { ticketId: idOf('Ticket', cards['C']!), statusId: 'SCHEDULED' };
    await quay.as(technician).query(STATUS, { input });
    await move({ card: 'A', before: 'C' });
    expect(await column()).toBe('BADE');
    await move({ card: 'X', from: 'SCHEDULED', before: 'E' });
    expect(await column('SCHEDULED')).toBe('VWYZCX');
  });
});

describe('refused is', () => {
  test('what does not exist for the viewer', async () => {
    const never = { id: newId(quay.clock) };
    const foreign = await quay.build.ticket();
    for (const given of [
      { boardId: idOf('Board', never) },
      { ticketId: idOf('Ticket', never) },
      { boardId: idOf('Ticket', cards['A']!) },
    ])
      expect(await refused(given)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused({ ticketId: idOf('Ticket', foreign) }, coManaged)).toMatchObject({ code: 'NOT_FOUND' });
    for (const [id, who] of [
      [idOf('Ticket', never), technician],
      [idOf('Ticket', foreign), coManaged],
      [idOf('Board', board), technician],
    ] as const)
      expect(await refused({ beforeTicketId: id }, who)).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'input.beforeTicketId', code: 'not_found' }],
      });
  });

  test.each(['fromColumn', 'toColumn'])('%s that is none of the board', async (at) => {
    for (const key of ['COMPLETE', 'NOWHERE', 'New', ''])
      expect(await refused({ [at]: key })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: `input.${at}`, code: 'not_found' }],
      });
  });

  test('who may not change a status', async () => {
    const finance = await quay.build.technician({ roles: ['FINANCE'] });
    const primary = await quay.build.contact({ client: harbor, types: ['PRIMARY'] });
    for (const who of [finance, primary]) expect(await refused({}, who)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

test("a co-managed technician moves their client's, in the one order that all see", async () => {
  const foreign = await quay.build.ticket({ subject: '-' });
  await quay.database.dataSource.manager.update(Ticket, { id: foreign.id }, { rank: `${(await stored('B')).rank}V` });
  expect([await column(), await column('NEW', coManaged)]).toEqual(['AB-CDE', 'ABCDE']);
  await move({ card: 'E', before: 'C' }, coManaged);
  await move({ card: 'A' }, coManaged);
  expect([await column(), await column('NEW', coManaged)]).toEqual(['B-ECDA', 'BECDA']);
});

test('the same request sent twice moves it once', async () => {
  const sender = quay.as(technician, { idempotencyKey: 'move-once' });
  const input = inputOf({ card: 'C', to: 'SCHEDULED', before: 'V' });
  const first = await sender.query(MOVE, { input });
  expect(await sender.query(MOVE, { input })).toEqual(first);
  expect(await eventsOf('C')).toEqual(['ticket.status_changed']);
});

test('a page begins behind the last card that was read, however cards move meanwhile', async () => {
  type Page = { nodes: { subject: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  const read = async (after?: string): Promise<Page> => {
    const answer = await quay.as(technician).query<{ board: { columns: { key: string; tickets: Page }[] } }>(COLUMN, {
      id: idOf('Board', board),
      first: 2,
      after,
    });
    return answer.board.columns.find(({ key }) => key === 'NEW')!.tickets;
  };
  const first = await read();
  expect(first.nodes.map(({ subject }) => subject).join('')).toBe('AB');
  await move({ card: 'B' });
  await move({ card: 'E', before: 'A' });
  await move({ card: 'X', from: 'SCHEDULED', to: 'NEW', before: 'D' });
  const second = await read(first.pageInfo.endCursor);
  expect(second.nodes.map(({ subject }) => subject).join('')).toBe('CX');
  const third = await read(second.pageInfo.endCursor);
  expect(third.nodes.map(({ subject }) => subject).join('')).toBe('DB');
  expect(third.pageInfo.hasNextPage).toBe(false);
});

test('put between the same two over and over, cards keep their order and short ranks', async () => {
  const { manager } = quay.database.dataSource;
  for (const [card, rank] of Object.entries({ A: 1, B: 2, C: 3, D: 4, E: 5 }))
    await manager.update(Ticket, { id: cards[card]!.id }, { rank: `2${'0'.repeat(40)}${rank}` });
  for (let i = 0; i < 160; i++) await move({ card: i % 2 ? 'C' : 'D', before: 'B' });
  expect(await column()).toBe('ADCBE');
  for (const { rank } of await manager.find(Ticket)) expect(rank.length).toBeLessThanOrEqual(64);
  // Where they had become too long, those around got new ones too.
  expect(await eventsOf('B')).toContain('ticket.moved');
});

test('where no rank is left between two, those around get new ones, which everybody is told', async () => {
  const { manager } = quay.database.dataSource;
  const rank = (await stored('B')).rank;
  await manager.update(Ticket, { id: cards['C']!.id }, { rank: `${rank}0` });
  await move({ card: 'E', before: 'C' });
  expect(await column()).toBe('ABECD');
  const told = await manager.findBy(Event, { subjectId: cards['B']!.id });
  expect(told).toMatchObject([{ type: 'ticket.moved', actorTechnicianId: null }]);
  expect((await stored('B')).version).toBe(1);
});

test('of a long column only those get new ranks that stand close, and the order stays', async () => {
  const { manager } = quay.database.dataSource;
  const name = (i: number): string => String.fromCodePoint(0x4e00 + i);
  // In the middle twenty stand so close that there is no room between them.
  const rankOf = (i: number): string => (i < 40 || i >= 60 ? `2${i + 100}` : `214${'0'.repeat(60)}${i}`);
  for (let i = 0; i < 99; i++) {
    const ticket = await quay.build.ticket({ contact, subject: name(i), status: 'IN_PROGRESS' });
    await manager.update(Ticket, { id: ticket.id }, { rank: rankOf(i) });
    cards[name(i)] = ticket;
  }
  const order = await column('IN_PROGRESS');
  await move({ card: 'C', to: 'IN_PROGRESS', before: name(50) });
  expect(await column('IN_PROGRESS')).toBe(order.replace(name(50), `C${name(50)}`));
  const ranks = await Promise.all(Array.from({ length: 99 }, async (_, i) => (await stored(name(i))).rank));
  const changed = ranks.flatMap((rank, i) => (rank === rankOf(i) ? [] : [i]));
  expect([changed[0], changed.at(-1), changed.length]).toEqual([20, 79, 60]);
  expect(Math.max(...changed.map((i) => ranks[i]!.length))).toBeLessThanOrEqual(32);
  expect(await eventsOf('C')).toEqual(['ticket.status_changed']);
  expect(await eventsOf(name(20))).toEqual(['ticket.moved']);
});

describe('fifty people at once', () => {
  const outcomes = (answers: readonly Answer[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { errors } of answers) {
      const outcome =
        typeof errors[0]?.extensions['reason'] === 'string'
          ? errors[0].extensions['reason']
          : (errors[0]?.message ?? 'done');
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
  };

  /** No two cards of a column stand at the same place. */
  const expectOneOrder = async (): Promise<void> => {
    const ranks = (await quay.database.dataSource.manager.find(Ticket)).map((one) => `${one.statusId} ${one.rank}`);
    expect(new Set(ranks).size).toBe(ranks.length);
  };

  test('the same card: one has it, the others are told', async () => {
    const others = ['SCHEDULED', 'IN_PROGRESS', 'ASSIGNED', 'WAITING_VENDOR', 'WAITING_CUSTOMER'];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => attempt({ card: 'C', to: others[i % others.length]! })),
    );
    expect(outcomes(answers)).toEqual({ done: 1, column_changed: 49 });
    expect(await eventsOf('C')).toEqual(['ticket.status_changed']);
  });

  test('many cards, to the same places of two columns and back and forth between them: one order for all', async () => {
    for (let i = 0; i < 50; i++)
      cards[`${i} `] = await quay.build.ticket({ contact, subject: `${i} `, status: i % 2 ? 'NEW' : 'SCHEDULED' });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => {
        const [from, to] = i % 2 ? (['NEW', 'SCHEDULED'] as const) : (['SCHEDULED', 'NEW'] as const);
        return attempt({ card: `${i} `, from, to: i % 5 ? to : from, before: [null, 'C', 'X'][i % 3]! });
      }),
    );
    expect(outcomes(answers)).toEqual({ done: 50 });
    await expectOneOrder();
    const seen = await column('SCHEDULED');
    expect(await column('SCHEDULED', coManaged)).toBe(seen);
    expect(seen.replaceAll(/\d+ /g, '')).toBe('VWXYZ');
  });

  test('with others changing statuses meanwhile, and no room left in either column: nobody waits in a circle', async () => {
    const { manager } = quay.database.dataSource;
    for (const card of 'ABCDEVWXYZ') await manager.update(Ticket, { id: cards[card]!.id }, { rank: '26' });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => {
        const [from, to] = i % 2 ? (['NEW', 'SCHEDULED'] as const) : (['SCHEDULED', 'NEW'] as const);
        const [own, there] = i % 2 ? (['ABCDE', 'VWXYZ'] as const) : (['VWXYZ', 'ABCDE'] as const);
        if (i % 7 === 0) {
          const input = { ticketId: idOf('Ticket', cards[own[i % 5]!]!), statusId: 'WAITING_VENDOR' };
          return quay.as(technician).run(STATUS, { input });
        }
        return attempt({ card: own[i % 5]!, from, to, before: there[(i + 2) % 5]! });
      }),
    );
    const { done = 0, column_changed: late = 0 } = outcomes(answers);
    expect(done + late).toBe(50);
    expect(done).toBeGreaterThanOrEqual(10);
  });
});
