// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isLineInUse, useSoon } from './soon.ts';

const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

test('what is wanted many times in a row is done once, and again when it is wanted later', () => {
  const done = vi.fn<() => void>();
  const soon = renderHook(() => useSoon(done)).result.current;
  for (let i = 0; i < 20; i += 1) soon();
  expect(done).not.toHaveBeenCalled();
  pass(3_000);
  expect(done).toHaveBeenCalledTimes(1);
  soon();
  pass(3_000);
  expect(done).toHaveBeenCalledTimes(2);
});

test('it waits until it may be done, and for a tab that is looked at', () => {
  const done = vi.fn<() => void>();
  let may = false;
  const sight = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  const soon = renderHook(() => useSoon(done, () => may)).result.current;
  soon();
  pass(10_000);
  expect(done).not.toHaveBeenCalled();
  may = true;
  sight.mockReturnValue('hidden');
  pass(10_000);
  expect(done).not.toHaveBeenCalled();
  sight.mockReturnValue('visible');
  pass(1_000);
  expect(done).toHaveBeenCalledTimes(1);
});

test('nothing is done any more once one has left', () => {
  const done = vi.fn<() => void>();
  const { result, unmount } = renderHook(() => useSoon(done));
  result.current();
  unmount();
  pass(10_000);
  expect(done).not.toHaveBeenCalled();
});

test('a line that has the focus is in use', () => {
  document.body.innerHTML = '<main><ul><li><button>One</button></li></ul><button id="other">Two</button></main>';
  document.querySelector<HTMLElement>('li button')?.focus();
  expect(isLineInUse()).toBe(true);
  document.querySelector<HTMLElement>('#other')?.focus();
  expect(isLineInUse()).toBe(false);
});
