import { expect, test } from 'vitest';
import type { BoardData, Card } from './boardQuery.ts';
import { applied, placeOf, settled, staysThere, withMoves, type Move, type ShownColumn } from './columns.ts';

type Status = BoardData['columns'][number]['status'];

const statusOf = (key: string): Status => ({
  id: `status_${key}`,
  key,
  name: key,
  family: 'US',
  customerKey: 'OPEN',
  customerLabel: key,
});

const card = (id: string, column: string, rank: string, more: Partial<Card> = {}): Card => ({
  id,
  number: Number(id.replaceAll(/\D/g, '')) || 1,
  subject: `About ${id}`,
  version: 1,
  rank,
  priority: 'MEDIUM',
  dueAt: null,
  closedAt: null,
  status: statusOf(column),
  client: { id: 'client_1', name: 'Harbor' },
  contact: null,
  technician: null,
  secondaryTechnicians: [],
  viewerCan: { take: true, assign: true, changeStatus: true, changePriority: true, close: true, reopen: false },
  ...more,
});

type Filled = { cards: Card[]; total?: number; capped?: boolean; hasMore?: boolean };

const board = (columns: Record<string, Filled>): BoardData => ({
  id: 'board_1',
  name: 'Service desk',
  columns: Object.entries(columns).map(([key, { cards, total = cards.length, capped = false, hasMore = false }]) => ({
    key,
    title: key,
    status: statusOf(key),
    tickets: {
      nodes: cards,
      pageInfo: { hasNextPage: hasMore, endCursor: null },
      totalCount: total,
      totalCountCapped: capped,
    },
  })),
});

const shown = (columns: readonly ShownColumn[]) =>
  Object.fromEntries(
    columns.map(({ key, cards, total }) => [key, `${cards.map(({ id }) => id).join(' ')} (${total.totalCount})`]),
  );

const two = () =>
  board({
    NEW: { cards: [card('a', 'NEW', 'B'), card('b', 'NEW', 'D')] },
    DOING: { cards: [card('c', 'DOING', 'C')] },
  });

const move = (ticketId: string, from: string, to: string, before: string | null, no = 1): Move => ({
  no,
  ticketId,
  number: 1,
  from,
  to,
  before,
});

test('a card that somebody moved stands where its rank says, and both columns count it', () => {
  const change = { id: 'a', removed: false, fromColumn: 'NEW', column: 'DOING', ticket: card('a', 'DOING', 'B') };
  const { board: after, doubtful } = applied(two(), change);
  expect(shown(settled(after))).toEqual({ NEW: 'b (1)', DOING: 'a c (2)' });
  expect(doubtful).toBe(false);
});

test('ranks compare byte by byte: capitals stand before small letters', () => {
  const before = board({ NEW: { cards: [card('a', 'NEW', 'Z'), card('b', 'NEW', 'a')] } });
  const change = { id: 'c', removed: false, fromColumn: null, column: 'NEW', ticket: card('c', 'NEW', 'Zz') };
  expect(shown(settled(applied(before, change).board))).toEqual({ NEW: 'a c b (3)' });
});

test('a card with the same rank as another stands by its ID', () => {
  const change = { id: 'aa', removed: false, fromColumn: null, column: 'NEW', ticket: card('aa', 'NEW', 'B') };
  expect(shown(settled(applied(two(), change).board)).NEW).toBe('a aa b (3)');
});

test('a change that is older than what is known changes nothing', () => {
  const before = board({ NEW: { cards: [card('a', 'NEW', 'B', { version: 5 })] }, DOING: { cards: [] } });
  const change = { id: 'a', removed: false, column: 'DOING', ticket: card('a', 'DOING', 'B', { version: 4 }) };
  expect(applied(before, change).board).toBe(before);
});

test('a card whose rank changed and nothing else moves within its column', () => {
  const change = { id: 'a', removed: false, fromColumn: 'NEW', column: 'NEW', ticket: card('a', 'NEW', 'E') };
  expect(shown(settled(applied(two(), change).board)).NEW).toBe('b a (2)');
});

test('a card that the viewer no longer sees is taken away', () => {
  const { board: after } = applied(two(), { id: 'a', removed: true, ticket: null });
  expect(shown(settled(after))).toEqual({ NEW: 'b (1)', DOING: 'c (1)' });
});

test('a card that is complete leaves the board', () => {
  const ticket = card('a', 'DONE', 'B', { closedAt: '2026-11-20T10:00:00.000Z', version: 2 });
  const { board: after } = applied(two(), { id: 'a', removed: false, fromColumn: 'NEW', column: null, ticket });
  expect(shown(settled(after))).toEqual({ NEW: 'b (1)', DOING: 'c (1)' });
});

test('behind the cards that are loaded a card is only counted', () => {
  const before = board({ NEW: { cards: [card('a', 'NEW', 'B')], total: 40, hasMore: true } });
  const change = { id: 'z', removed: false, fromColumn: null, column: 'NEW', ticket: card('z', 'NEW', 'Y') };
  expect(shown(settled(applied(before, change).board)).NEW).toBe('a (41)');
  const gone = { id: 'y', removed: false, fromColumn: 'NEW', column: null, ticket: card('y', 'DONE', 'X') };
  expect(shown(settled(applied(before, gone).board)).NEW).toBe('a (39)');
});

test('when the last card that is loaded goes, the board is asked for: others may stand where it stood', () => {
  const before = board({ NEW: { cards: [card('a', 'NEW', 'B'), card('b', 'NEW', 'D')], total: 40, hasMore: true } });
  const gone = applied(before, { id: 'b', removed: true });
  expect(gone.doubtful).toBe(true);
  expect(shown(settled(gone.board)).NEW).toBe('a (39)');
  expect(applied(before, { id: 'a', removed: true }).doubtful).toBe(false);
});

test('counting ends at a thousand, and what was not counted to its end stays so', () => {
  const full = board({ NEW: { cards: [card('a', 'NEW', 'B')], total: 1_000, hasMore: true } });
  const change = { id: 'b', removed: false, fromColumn: null, column: 'NEW', ticket: card('b', 'NEW', 'A') };
  const [column] = settled(applied(full, change).board);
  expect(column?.total).toEqual({ totalCount: 1_000, totalCountCapped: true });
  const left = { id: 'b', removed: true };
  expect(settled(applied(applied(full, change).board, left).board)[0]?.total.totalCountCapped).toBe(true);
});

test('on a narrowed board a card that no longer fits goes, and one that now fits comes', () => {
  const mine = (one: Card) => one.technician?.id === 'me';
  const before = board({ NEW: { cards: [card('a', 'NEW', 'B', { technician: { id: 'me', name: 'Me' } })] } });
  const given = {
    id: 'a',
    removed: false,
    fromColumn: 'NEW',
    column: 'NEW',
    ticket: card('a', 'NEW', 'B', { version: 2 }),
  };
  expect(shown(settled(applied(before, given, mine, true).board)).NEW).toBe(' (0)');
  const taken = card('x', 'NEW', 'A', { technician: { id: 'me', name: 'Me' } });
  const { board: after, doubtful } = applied(
    before,
    { id: 'x', removed: false, fromColumn: 'NEW', column: 'NEW', ticket: taken },
    mine,
    true,
  );
  expect(shown(settled(after)).NEW).toBe('x a (1)');
  expect(doubtful, 'it may have been among those that fit, beyond what is loaded').toBe(true);
});

test('a ticket whose status is changed beside the board stands in its new column at once', () => {
  const before = two();
  const changed = {
    ...before,
    columns: before.columns.map((column) => ({
      ...column,
      tickets: {
        ...column.tickets,
        nodes: column.tickets.nodes.map((one) => (one.id === 'b' ? { ...one, status: statusOf('DOING') } : one)),
      },
    })),
  };
  expect(shown(settled(changed))).toEqual({ NEW: 'a (1)', DOING: 'c b (2)' });
});

test('a ticket that is closed beside the board is gone at once', () => {
  const before = board({ NEW: { cards: [card('a', 'NEW', 'B', { closedAt: '2026-11-20T10:00:00.000Z' })] } });
  expect(shown(settled(before))).toEqual({ NEW: ' (0)' });
});

test('a move shows at once: in front of a card, at the end, one after the other', () => {
  const columns = settled(two());
  expect(shown(withMoves(columns, [move('a', 'NEW', 'DOING', 'c')]))).toEqual({ NEW: 'b (1)', DOING: 'a c (2)' });
  expect(shown(withMoves(columns, [move('a', 'NEW', 'DOING', null)]))).toEqual({ NEW: 'b (1)', DOING: 'c a (2)' });
  const chain = [
    move('a', 'NEW', 'DOING', null, 1),
    move('b', 'NEW', 'DOING', 'a', 2),
    move('a', 'DOING', 'NEW', null, 3),
  ];
  expect(shown(withMoves(columns, chain))).toEqual({ NEW: 'a (1)', DOING: 'c b (2)' });
  expect(placeOf(withMoves(columns, chain), 'b')?.card.status.key).toBe('DOING');
});

test('a move that is taken back leaves the card where the server has it, whoever moved it meanwhile', () => {
  const before = two();
  const mine = [move('a', 'NEW', 'DOING', null)];
  expect(shown(withMoves(settled(before), mine))).toEqual({ NEW: 'b (1)', DOING: 'c a (2)' });
  const theirs = { id: 'a', removed: false, fromColumn: 'NEW', column: 'NEW', ticket: card('a', 'NEW', 'E') };
  const { board: after } = applied(before, theirs);
  expect(shown(withMoves(settled(after), mine)), 'until the answer, what the viewer did').toEqual({
    NEW: 'b (1)',
    DOING: 'c a (2)',
  });
  expect(shown(withMoves(settled(after), []))).toEqual({ NEW: 'b a (2)', DOING: 'c (1)' });
});

test('a move of a card that has gone meanwhile is nothing, and one in front of a card that has gone ends below', () => {
  const { board: after } = applied(two(), { id: 'c', removed: true });
  expect(shown(withMoves(settled(after), [move('c', 'DOING', 'NEW', null)]))).toEqual({
    NEW: 'a b (2)',
    DOING: ' (0)',
  });
  expect(shown(withMoves(settled(after), [move('a', 'NEW', 'DOING', 'c')]))).toEqual({ NEW: 'b (1)', DOING: 'a (1)' });
});

test('a card that is put where it stands stays there', () => {
  const columns = settled(two());
  expect(staysThere(columns, 'a', 'NEW', 'a')).toBe(true);
  expect(staysThere(columns, 'a', 'NEW', 'b')).toBe(true);
  expect(staysThere(columns, 'b', 'NEW', null)).toBe(true);
  expect(staysThere(columns, 'a', 'NEW', null)).toBe(false);
  expect(staysThere(columns, 'a', 'DOING', null)).toBe(false);
});
