// @vitest-environment happy-dom
import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCache } from '../../apollo.ts';
import { line } from '../../lib/line.ts';
import { useTicket } from './useTicket.ts';

const connection = (kind: string, nodes: object[]) => ({
  __typename: kind,
  nodes,
  pageInfo: { __typename: 'PageInfo', hasPreviousPage: false, startCursor: null },
});
const message = (id: string, body = id) => ({
  __typename: 'TicketMessage',
  id,
  body,
  visibility: 'PUBLIC',
  opening: false,
  createdAt: `2026-11-20T1${id.length}:00:00.000Z`,
  heldUntil: null,
  author: null,
  files: [],
});
const ticket = (version: number, messages: object[] = [], changed: object = {}) => ({
  __typename: 'Ticket',
  id: 'ticket_1',
  number: 4711,
  version,
  subject: 'Printer',
  priority: 'LOW',
  requestedPriority: null,
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  closedAt: null,
  dueAt: null,
  status: {
    __typename: 'TicketStatus',
    id: 'status_1',
    key: 'NEW',
    name: 'New',
    family: 'US',
    customerKey: 'OPEN',
    customerLabel: 'Open',
  },
  client: { __typename: 'Client', id: 'client_1', name: 'Harbor', phone: null },
  type: { __typename: 'TicketType', id: 'type_1', name: 'Incident' },
  contact: null,
  technician: null,
  secondaryTechnicians: [],
  queue: null,
  category: null,
  site: null,
  asset: null,
  participants: [],
  files: [],
  viewerCan: {
    __typename: 'TicketActions',
    take: true,
    assign: true,
    changeStatus: true,
    changePriority: true,
    close: true,
    reopen: false,
    reply: true,
    note: true,
    providerNote: true,
    subscribe: true,
  },
  conversation: connection('TicketMessageConnection', messages),
  activity: connection('TicketActivityConnection', []),
  ...changed,
});

/** A ticket's page and its server: `answer` is what it says when it is asked, `tell` what it says by itself. */
async function page() {
  let answer: object | string = ticket(2, [message('a')]);
  let asked = 0;
  let tell: (changed: object | null) => void = () => {};
  const link = new ApolloLink(
    ({ operationType }) =>
      new Observable((observer) => {
        if (String(operationType) === 'subscription') {
          tell = (now) =>
            act(() =>
              observer.next({
                data: {
                  ticketChanged: { __typename: 'TicketChange', id: 'ticket_1', removed: now === null, ticket: now },
                },
              }),
            );
          return;
        }
        asked += 1;
        if (typeof answer === 'string') observer.error(refusal(answer));
        else observer.next({ data: { ticket: answer } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: createCache(), link });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const { result } = renderHook(() => useTicket(4711), { wrapper });
  await settle();
  return {
    now: () => result.current,
    bodies: () => result.current.ticket?.conversation.nodes.map(({ body }) => body),
    asked: () => asked,
    willAnswer: (next: object | string) => {
      answer = next;
    },
    tell: async (now: object | null) => {
      tell(now);
      await settle();
    },
  };
}

function refusal(code: string) {
  const errors = [{ message: code, extensions: { code } }];
  return new CombinedGraphQLErrors({ errors }, errors);
}

const settle = (milliseconds = 1) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
  line.opened();
});
afterEach(() => {
  cleanup();
  line.rested();
  vi.useRealTimers();
});

test('what somebody else changes and writes is there at once', async () => {
  const { now, bodies, tell } = await page();
  await tell(ticket(3, [message('a'), message('bb')], { priority: 'HIGH' }));
  expect(now().ticket).toMatchObject({ version: 3, priority: 'HIGH' });
  expect(bodies()).toEqual(['a', 'bb']);
});

test('what comes late changes nothing', async () => {
  const { now, tell } = await page();
  await tell(ticket(1, [message('a')], { priority: 'HIGH' }));
  expect(now().ticket).toMatchObject({ version: 2, priority: 'LOW' });
});

test('who loses sight of it is told, and nothing of it is shown any more', async () => {
  const { now, tell, asked } = await page();
  await tell(null);
  expect(now()).toMatchObject({ ticket: undefined, lost: 'ticket_1' });
  const before = asked();
  await tell(ticket(4, [message('a'), message('secret')]));
  await settle(60_000);
  expect(now()).toMatchObject({ ticket: undefined, lost: 'ticket_1' });
  expect(asked()).toBe(before);
});

test('who finds out by asking that they no longer see it is told the same', async () => {
  const { now, willAnswer } = await page();
  willAnswer('NOT_FOUND');
  await act(() =>
    now()
      .ask()
      .catch(() => undefined),
  );
  expect(now()).toMatchObject({ ticket: undefined, lost: 'ticket_1' });
});

test('after a gap the ticket is asked for, and what is shown stays meanwhile', async () => {
  const { now, bodies, asked, willAnswer } = await page();
  const before = asked();
  act(line.lost);
  willAnswer(ticket(5, [message('a'), message('while away')]));
  act(line.opened);
  expect(now().ticket?.version).toBe(2);
  await settle(2_000);
  expect(asked()).toBe(before + 1);
  expect(bodies()).toEqual(['a', 'while away']);
});

test('while changes don’t come by themselves one asks from time to time, else not', async () => {
  const { asked } = await page();
  const before = asked();
  await settle(120_000);
  expect(asked()).toBe(before);
  act(line.lost);
  await settle(46_000);
  expect(asked()).toBe(before + 3);
});
