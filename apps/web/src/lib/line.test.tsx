// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { line, useIsAway, useIsLive } from './line.ts';

const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  line.rested();
  vi.useRealTimers();
});

test('a short break is nobody’s business, a longer one is told until it is over', () => {
  const away = renderHook(useIsAway).result;
  act(line.opened);
  pass(60_000);
  expect(away.current).toBe(false);
  act(line.lost);
  pass(4_000);
  expect(away.current).toBe(false);
  pass(2_000);
  expect(away.current).toBe(true);
  act(line.opening);
  expect(away.current).toBe(true);
  act(line.opened);
  expect(away.current).toBe(false);
  act(line.lost);
  expect(away.current).toBe(false);
});

test('one is live while the line is open, and nobody misses a line that nobody asked for', () => {
  const live = renderHook(useIsLive).result;
  const away = renderHook(useIsAway).result;
  pass(60_000);
  expect([live.current, away.current]).toEqual([false, false]);
  act(line.opened);
  expect(live.current).toBe(true);
  act(line.rested);
  pass(60_000);
  expect([live.current, away.current]).toEqual([false, false]);
});
