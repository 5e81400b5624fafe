// @vitest-environment happy-dom
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useTicketChange, type Outcome } from './ticketChanges.ts';
import { TICKET_ROW, type TicketRow } from './ticketRow.ts';

const status = (name: string) => ({
  __typename: 'TicketStatus' as const,
  id: `status_${name}`,
  key: name,
  name,
  family: 'US' as const,
  customerKey: 'OPEN' as const,
  customerLabel: 'Open',
});

const ticket = (changed: object = {}) => ({
  __typename: 'Ticket' as const,
  id: 'ticket_1',
  number: 4711,
  subject: 'Printer',
  version: 1,
  priority: 'LOW' as const,
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  closedAt: null,
  dueAt: null,
  status: status('NEW'),
  client: { __typename: 'Client' as const, id: 'client_1', name: 'Harbor' },
  contact: null,
  technician: null,
  secondaryTechnicians: [],
  queue: null,
  asset: null,
  viewerCan: {
    __typename: 'TicketActions' as const,
    take: true,
    assign: true,
    changeStatus: true,
    changePriority: true,
    close: true,
    reopen: false,
  },
  ...changed,
});

type Answer = { data: object } | { code: string };
type Asked = { name: string | undefined; input: { version?: number } | undefined };

/** A client whose server answers operation by operation, when it is told to. */
function installation() {
  const asked: (Asked & { answer: (answer: Answer) => void })[] = [];
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
  const row = (id: string) => ({ id: `Ticket:${id}`, fragment: TICKET_ROW, fragmentName: 'DeskTicketRow' });
  client.writeFragment({ ...row('ticket_1'), data: ticket() });
  client.writeFragment({ ...row('ticket_2'), data: ticket({ id: 'ticket_2', status: status('WAITING') }) });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  return {
    asked,
    read: (): TicketRow | null => client.cache.readFragment({ ...row('ticket_1'), optimistic: true }),
    change: renderHook(() => useTicketChange(), { wrapper }).result.current,
  };
}

function refusal(code: string) {
  const errors = [{ message: code, extensions: { code } }];
  return new CombinedGraphQLErrors({ errors }, errors);
}

const settle = () => act(() => new Promise<void>((done) => setTimeout(done)));
const changed = (data: object) => ({
  data: { changeTicketStatus: { __typename: 'ChangeTicketStatusPayload', ticket: data } },
});
const toWaiting = { kind: 'status', to: status('WAITING') } as const;

afterEach(cleanup);

test('what is wanted shows at once, and stays when the server agrees', async () => {
  const { asked, read, change } = installation();
  const outcome = change({ id: 'ticket_1', version: 1 }, toWaiting);
  await settle();
  expect(read()?.status.name).toBe('WAITING');
  expect(asked[0]).toMatchObject({ name: 'DeskChangeTicketStatus', input: { version: 1 } });
  asked[0]?.answer(changed(ticket({ version: 2, status: status('WAITING') })));
  expect(await outcome).toMatchObject({ ticket: { version: 2 } });
  expect(read()).toMatchObject({ version: 2, status: { name: 'WAITING' } });
});

test('what the server refuses is taken back', async () => {
  const { asked, read, change } = installation();
  const outcome = change({ id: 'ticket_1', version: 1 }, toWaiting);
  await settle();
  asked[0]?.answer({ code: 'FORBIDDEN' });
  expect(await outcome).toMatchObject({ failure: { code: 'FORBIDDEN' } });
  expect(read()?.status.name).toBe('NEW');
});

test('whoever was faster is found out, and the row shows what they did', async () => {
  const { asked, read, change } = installation();
  const outcome = change({ id: 'ticket_1', version: 1 }, toWaiting);
  await settle();
  asked[0]?.answer({ code: 'CONFLICT' });
  await settle();
  expect(asked[1]?.name).toBe('TicketMeanwhile');
  const last = {
    __typename: 'TicketActivity',
    id: 'event_1',
    kind: 'PRIORITY_CHANGED',
    at: '2026-11-20T11:00:00.000Z',
    actor: { __typename: 'Technician', id: 'technician_1', name: 'Dana' },
    fromStatus: null,
    toStatus: null,
    fromPriority: 'LOW',
    toPriority: 'HIGH',
    technician: null,
    contact: null,
  };
  const activity = { __typename: 'TicketActivityConnection', nodes: [last] };
  asked[1]?.answer({ data: { ticket: ticket({ version: 2, priority: 'HIGH', activity }) } });
  const { failure, meanwhile } = (await outcome) as Extract<Outcome, { failure: unknown }>;
  expect(failure.code).toBe('CONFLICT');
  expect(meanwhile?.last?.actor?.name).toBe('Dana');
  expect(read()).toMatchObject({ version: 2, priority: 'HIGH', status: { name: 'NEW' } });
});

test('two changes of one’s own do not stand in each other’s way', async () => {
  const { asked, read, change } = installation();
  const first = change({ id: 'ticket_1', version: 1 }, toWaiting);
  const second = change({ id: 'ticket_1', version: 1 }, { kind: 'priority', to: 'CRITICAL' });
  await settle();
  expect(read()).toMatchObject({ priority: 'CRITICAL', status: { name: 'WAITING' } });
  expect(asked).toHaveLength(1);
  asked[0]?.answer(changed(ticket({ version: 2, status: status('WAITING') })));
  await first;
  await settle();
  expect(asked[1]).toMatchObject({ name: 'DeskChangeTicketPriority', input: { version: 2 } });
  asked[1]?.answer({ code: 'INTERNAL' });
  await second;
  expect(read()).toMatchObject({ priority: 'LOW', status: { name: 'WAITING' } });
});
