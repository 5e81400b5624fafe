// @vitest-environment happy-dom
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { act, cleanup, renderHook } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startTexts } from '../../lib/i18n.ts';
import '../../lib/locales/en/desk.ts';
import { showToast } from '../../ui/toasts.tsx';
import type { BoardData, Card } from './boardQuery.ts';
import { applied, settled, type CardChange } from './columns.ts';
import { useMoves } from './useMoves.ts';

vi.mock('../../ui/toasts.tsx', () => ({ showToast: vi.fn<typeof showToast>() }));

const status = (key: string) => ({
  __typename: 'TicketStatus' as const,
  id: `status_${key}`,
  key,
  name: key,
  family: 'US' as const,
  customerKey: 'OPEN' as const,
  customerLabel: key,
});

const card = (id: string, column: string, rank: string) => ({
  __typename: 'Ticket' as const,
  id,
  number: Number(id),
  subject: `About ${id}`,
  version: 1,
  rank,
  priority: 'MEDIUM' as const,
  dueAt: null,
  closedAt: null,
  status: status(column),
  client: { __typename: 'Client' as const, id: 'client_1', name: 'Harbor' },
  contact: null,
  technician: null,
  secondaryTechnicians: [],
  viewerCan: {
    __typename: 'TicketActions' as const,
    take: true,
    assign: true,
    changeStatus: true,
    changePriority: true,
    close: true,
    reopen: false,
  },
});

const board = (columns: Record<string, Card[]>): BoardData => ({
  id: 'board_1',
  name: 'Service desk',
  columns: Object.entries(columns).map(([key, nodes]) => ({
    key,
    title: key,
    status: status(key),
    tickets: {
      nodes,
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: nodes.length,
      totalCountCapped: false,
    },
  })),
});

const FIRST = { NEW: [card('1', 'NEW', 'B'), card('2', 'NEW', 'D')], DOING: [card('3', 'DOING', 'C')], WAITING: [] };

type Answer = { data: object } | { code: string };
type Asked = { name: string | undefined; input: Record<string, unknown> | undefined; answer(answer: Answer): void };

/** A board whose server answers operation by operation, when it is told to. */
function installation() {
  const asked: Asked[] = [];
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const answer = (given: Answer) => {
          if ('data' in given) observer.next({ data: given.data as Record<string, unknown> });
          else observer.error(refusal(given.code));
          observer.complete();
        };
        asked.push({ name: operationName, input: variables['input'] as Asked['input'], answer });
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const own = { current: new Set<string>() };
  const refresh = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const { result } = renderHook(
    () => {
      const [known, setKnown] = useState(() => board(FIRST));
      const [columns, setColumns] = useState(() => settled(known));
      const patch = (change: CardChange) =>
        setKnown((before) => {
          const after = applied(before, change).board;
          setColumns(settled(after));
          return after;
        });
      return { patch, ...useMoves('board_1', columns, { patch, refresh }, own) };
    },
    { wrapper },
  );
  return {
    asked,
    refresh,
    shown: () =>
      Object.fromEntries(result.current.columns.map(({ key, cards }) => [key, cards.map(({ id }) => id).join(' ')])),
    said: () => result.current.said,
    move: (id: string, to: string, before: string | null) => {
      const found = result.current.columns.flatMap(({ cards }) => cards).find((one) => one.id === id);
      if (found) act(() => result.current.move(found, to, before));
    },
    told: (change: CardChange) => act(() => result.current.patch(change)),
    hold: (isHeld: boolean) => act(() => result.current.hold(isHeld)),
    answer: (one: number, given: Answer) =>
      act(async () => {
        asked[one]?.answer(given);
        await new Promise((resolve) => setTimeout(resolve));
      }),
    sent: () => act(() => new Promise((resolve) => setTimeout(resolve))),
  };
}

const refusal = (code: string) =>
  code === 'OFFLINE'
    ? new TypeError('Failed to fetch')
    : new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions: { code } }] });

const moved = (ticket: Card) => ({ data: { moveCard: { __typename: 'MoveCardPayload', ticket } } });

const whereNow = (ticket: Card, actor: string, to: string) => ({
  data: {
    ticket: {
      ...ticket,
      activity: {
        __typename: 'TicketActivityConnection',
        nodes: [
          {
            __typename: 'TicketActivity',
            id: 'activity_1',
            kind: 'STATUS_CHANGED',
            at: '2026-11-20T10:00:00.000Z',
            actor: { __typename: 'Technician', id: 'technician_1', name: actor },
            fromStatus: status('NEW'),
            toStatus: status(to),
            fromPriority: null,
            toPriority: null,
            technician: null,
            contact: null,
          },
        ],
      },
    },
  },
});

beforeAll(() => startTexts('en'));
afterEach(() => {
  cleanup();
  vi.mocked(showToast).mockClear();
  localStorage.clear();
});
const toast = () => vi.mocked(showToast).mock.lastCall?.[0].message;

test('a move shows at once and is read out, and stays when the server agrees', async () => {
  const { move, shown, said, sent, asked, answer } = installation();
  move('1', 'DOING', '3');
  expect(shown()).toEqual({ NEW: '2', DOING: '1 3', WAITING: '' });
  expect(said()).toBe('1 moved to DOING, 1 of 2');
  await sent();
  expect(asked[0]?.input).toEqual({
    boardId: 'board_1',
    ticketId: '1',
    fromColumn: 'NEW',
    toColumn: 'DOING',
    beforeTicketId: '3',
  });
  await answer(0, moved(card('1', 'DOING', 'A')));
  expect(shown()).toEqual({ NEW: '2', DOING: '1 3', WAITING: '' });
  expect(showToast).not.toHaveBeenCalled();
});

test('several moves are sent one after the other, each from where the one before has put the card', async () => {
  const { move, shown, sent, asked, answer } = installation();
  move('1', 'DOING', null);
  move('1', 'WAITING', null);
  await sent();
  expect(asked).toHaveLength(1);
  await answer(0, moved(card('1', 'DOING', 'E')));
  expect(asked[1]?.input).toMatchObject({ fromColumn: 'DOING', toColumn: 'WAITING' });
  expect(shown()).toEqual({ NEW: '2', DOING: '3', WAITING: '1' });
  await answer(1, moved(card('1', 'WAITING', 'E')));
  expect(shown()).toEqual({ NEW: '2', DOING: '3', WAITING: '1' });
});

test('of two who move a card the second sees where it is, and who has put it there', async () => {
  const { move, shown, said, sent, asked, answer } = installation();
  move('1', 'DOING', null);
  move('1', 'DOING', '3');
  await sent();
  await answer(0, { code: 'CONFLICT' });
  expect(asked[1]?.name).toBe('DeskWhereNow');
  expect(shown().DOING, 'until one knows, what was meant').toBe('1 3');
  await answer(1, whereNow(card('1', 'WAITING', 'A'), 'Dana Whitlock', 'WAITING'));
  expect(shown()).toEqual({ NEW: '2', DOING: '3', WAITING: '1' });
  expect(toast()).toBe('1: Dana Whitlock moved it to WAITING. It is there now.');
  expect(said()).toBe(toast());
  await sent();
  expect(asked, 'what was meant with the next move is no longer known').toHaveLength(2);
});

test('without a connection the card is back where it was, and it is said', async () => {
  const { move, shown, sent, answer } = installation();
  move('1', 'DOING', null);
  await sent();
  await answer(0, { code: 'OFFLINE' });
  expect(shown()).toEqual({ NEW: '1 2', DOING: '3', WAITING: '' });
  expect(toast()).toBe('No connection: 1 stays in NEW.');
});

test('when its column is gone, the board is asked for anew', async () => {
  const { move, sent, answer, refresh } = installation();
  move('1', 'DOING', null);
  await sent();
  await answer(0, { code: 'BAD_USER_INPUT' });
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(toast()).toContain('DOING is no longer a column');
});

test('while a card is held nothing moves; then what others did is there too', () => {
  const { move, shown, told, hold } = installation();
  hold(true);
  told({ id: '3', removed: false, fromColumn: 'DOING', column: 'WAITING', ticket: card('3', 'WAITING', 'C') });
  expect(shown()).toEqual({ NEW: '1 2', DOING: '3', WAITING: '' });
  move('1', 'DOING', null);
  hold(false);
  expect(shown()).toEqual({ NEW: '2', DOING: '1', WAITING: '3' });
});
