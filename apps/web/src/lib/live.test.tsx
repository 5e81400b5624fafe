// @vitest-environment happy-dom
import { parse } from 'graphql';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { line } from './line.ts';
import { useLive } from './live.ts';

type Changed = { changed: string };
const CHANGED: TypedDocumentNode<Changed, { id: string }> = parse(`
  subscription Changed($id: ID!) {
    changed(id: $id)
  }
`);

/** A server that tells what it is told to tell, to those who listen. */
function installation() {
  const streams: { id: unknown; tell(value: string): void; fail(error: unknown): void }[] = [];
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        const stream = {
          id: variables['id'],
          tell: (value: string) => act(() => observer.next({ data: { changed: value } })),
          fail: (error: unknown) => act(() => observer.error(error)),
        };
        streams.push(stream);
        return () => void streams.splice(streams.indexOf(stream), 1);
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const followed = (id = 'ticket_1', skip = false) => {
    const onChange = vi.fn<(data: Changed) => void>();
    const onGap = vi.fn<() => void>();
    const hook = renderHook((now: string) => useLive(CHANGED, { id: now }, { onChange, onGap, skip }), {
      wrapper,
      initialProps: id,
    });
    return { ...hook, onChange, onGap, told: () => onChange.mock.calls.map(([data]) => data.changed) };
  };
  return { streams, followed };
}

const refusal = (code: string) => {
  const errors = [{ message: code, extensions: { code } }];
  return new CombinedGraphQLErrors({ errors }, errors);
};
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
  line.opened();
});
afterEach(() => {
  cleanup();
  line.rested();
  vi.useRealTimers();
});

test('what changes is told, for as long as one is there', () => {
  const { streams, followed } = installation();
  const screen = followed();
  streams[0]?.tell('a');
  streams[0]?.tell('b');
  expect(screen.told()).toEqual(['a', 'b']);
  screen.unmount();
  expect(streams).toHaveLength(0);
});

test('whoever follows the same thing shares one subscription', () => {
  const { streams, followed } = installation();
  const [one, other, elsewhere] = [followed(), followed(), followed('ticket_2')];
  expect(streams.map(({ id }) => id)).toEqual(['ticket_1', 'ticket_2']);
  one.unmount();
  streams[0]?.tell('a');
  expect([one.told(), other.told(), elsewhere.told()]).toEqual([[], ['a'], []]);
});

test('another question is another subscription, and nothing is asked while there is none', () => {
  const { streams, followed } = installation();
  followed('ticket_1', true);
  expect(streams).toHaveLength(0);
  const screen = followed('ticket_1');
  screen.rerender('ticket_2');
  expect(streams.map(({ id }) => id)).toEqual(['ticket_2']);
});

test('after the line was away one is told to ask anew, once', async () => {
  const { followed } = installation();
  const screen = followed();
  await pass(2_000);
  expect(screen.onGap).not.toHaveBeenCalled();
  act(line.lost);
  await pass(60_000);
  expect(screen.onGap).not.toHaveBeenCalled();
  act(line.opened);
  await pass(2_000);
  expect(screen.onGap).toHaveBeenCalledTimes(1);
});

test('what happened before the line was there for the first time is asked for too', async () => {
  line.rested();
  const { followed } = installation();
  const screen = followed();
  act(line.opening);
  act(line.opened);
  await pass(2_000);
  expect(screen.onGap).toHaveBeenCalledTimes(1);
});

test('a connection that breaks is followed by another, and by asking anew', async () => {
  const { streams, followed } = installation();
  const screen = followed();
  streams[0]?.fail(new Error('Socket closed with event 4429'));
  expect(streams).toHaveLength(0);
  await pass(3_000);
  expect(screen.onGap).toHaveBeenCalledTimes(1);
  streams[0]?.tell('a');
  expect(screen.told()).toEqual(['a']);
});

test('what is refused is not asked for again; why, one finds out by asking anew', async () => {
  const { streams, followed } = installation();
  const screen = followed();
  streams[0]?.fail(refusal('NOT_FOUND'));
  await pass(60_000);
  expect(streams).toHaveLength(0);
  expect(screen.onGap).toHaveBeenCalledTimes(1);
});

test('what the server could not tell just now is asked for again', async () => {
  const { streams, followed } = installation();
  followed();
  streams[0]?.fail(refusal('INTERNAL'));
  await pass(3_000);
  expect(streams).toHaveLength(1);
});
