// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useNewSince } from './seen.ts';

const said = (id: string, at: string, author = 'them') =>
  ({ kind: 'message', at, message: { id, author: { id: author } } }) as const;
const look = (...entries: ReturnType<typeof said>[]) =>
  renderHook((now: typeof entries) => useNewSince('ticket_1', now, 'me'), { initialProps: entries });

/** The tab goes out of sight, or comes back. */
const become = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
});

test('a ticket that is looked at for the first time has nothing new', () => {
  expect(look(said('a', '10:00')).result.current).toBeUndefined();
});

test('the first message of somebody else since the last look is where the new begins', () => {
  look(said('a', '10:00')).unmount();
  const again = look(said('a', '10:00'), said('mine', '10:30', 'me'), said('b', '11:00'), said('c', '12:00'));
  expect(again.result.current).toBe('b');
  again.unmount();
  expect(look(said('a', '10:00'), said('b', '11:00'), said('c', '12:00')).result.current).toBeUndefined();
});

test('what comes while one looks is not new; what comes while the tab is out of sight is', () => {
  const page = look(said('a', '10:00'));
  page.rerender([said('a', '10:00'), said('b', '11:00')]);
  expect(page.result.current).toBeUndefined();
  become('hidden');
  page.rerender([said('a', '10:00'), said('b', '11:00'), said('c', '12:00')]);
  become('visible');
  expect(page.result.current).toBe('c');
});
