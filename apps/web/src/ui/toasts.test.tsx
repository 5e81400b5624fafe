// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { endOfSession } from '../lib/endOfSession.ts';
import { startTexts } from '../lib/i18n.ts';
import { seenOf } from './toastList.ts';
import { showToast, Toasts } from './toasts.tsx';

const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
const show = (toast: Parameters<typeof showToast>[0]) => {
  let hide: (() => void) | undefined;
  act(() => {
    hide = showToast(toast);
  });
  return () => act(() => hide?.());
};

beforeAll(() => startTexts('en'));
beforeEach(() => {
  vi.useFakeTimers();
  render(
    <MantineProvider>
      <Toasts />
    </MantineProvider>,
  );
});
afterEach(() => {
  pass(60);
  cleanup();
  vi.useRealTimers();
});

test('the place where it is read out is there before it is, and does not interrupt', () => {
  expect(screen.getByRole('status')).toBeDefined();
  show({ message: 'Copied.' });
  expect(screen.getByRole('status').textContent).toContain('Copied.');
  pass(6.1);
  expect(screen.queryByText('Copied.')).toBeNull();
});

test('it stays while a pointer or the focus rests on it, and then for the rest of its time', () => {
  show({ message: 'Moved.', action: { label: 'Undo', onClick: () => undefined } });
  const toast = screen.getByText('Moved.').parentElement ?? document.body;
  pass(5);
  fireEvent.pointerEnter(toast);
  pass(30);
  fireEvent.pointerLeave(toast);
  pass(2.5);
  act(() => screen.getByText('Undo').focus());
  pass(30);
  expect(screen.queryByText('Moved.')).not.toBeNull();
  act(() => screen.getByText('Undo').blur());
  pass(1);
  expect(screen.queryByText('Moved.')).toBeNull();
});

test('nothing holds up the time in which something can still be undone', () => {
  show({ message: 'Goes out soon.', seconds: 8, countdown: true, action: { label: 'Undo', onClick: () => undefined } });
  fireEvent.pointerEnter(screen.getByText('Goes out soon.').parentElement ?? document.body);
  pass(8.1);
  expect(screen.queryByText('Goes out soon.')).toBeNull();
});

test('its action is done once and takes it away; so does the caller', () => {
  const undo = vi.fn<() => void>();
  show({ message: 'Moved.', action: { label: 'Undo', onClick: undo } });
  fireEvent.click(screen.getByText('Undo'));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Moved.')).toBeNull();
  const hide = show({ message: 'Again.', seconds: 'forever' });
  pass(100);
  hide();
  expect(screen.queryByText('Again.')).toBeNull();
});

test('a phone shows one at a time: what runs out first, else the oldest; what stays for good lets the others pass', () => {
  const [plain, forever, undo, later] = [
    { id: 1, message: 'Copied.' },
    { id: 2, message: 'A new version is there.', seconds: 'forever' },
    { id: 3, message: 'Goes out soon.', countdown: true },
    { id: 4, message: 'Moved.' },
  ] as const;
  expect(seenOf([], true)).toEqual([]);
  expect(seenOf([plain, forever, later], true)).toEqual([plain]);
  expect(seenOf([plain, forever, undo, later], true)).toEqual([undo]);
  expect(seenOf([forever, later], true)).toEqual([later]);
  expect(seenOf([forever], true)).toEqual([forever]);
  expect(seenOf([plain, forever, undo, later], false)).toEqual([forever, undo, later]);
});

test('on a phone the one that waits has all of its time left', () => {
  const phone = vi.spyOn(window, 'matchMedia').mockImplementation((query) => matching(query));
  cleanup();
  render(
    <MantineProvider>
      <Toasts />
    </MantineProvider>,
  );
  show({ message: 'First.', seconds: 4 });
  show({ message: 'Second.', seconds: 4 });
  const isSeen = (text: string) => screen.queryByText(text)?.parentElement?.hidden === false;
  expect([isSeen('First.'), isSeen('Second.')]).toEqual([true, false]);
  pass(4.1);
  expect([isSeen('First.'), isSeen('Second.')]).toEqual([false, true]);
  pass(3.5);
  expect(isSeen('Second.')).toBe(true);
  pass(1);
  expect(screen.queryByText('Second.')).toBeNull();
  phone.mockRestore();
});

/** A window as narrow as a phone. */
const matching = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    media,
    matches: media === '(max-width: 700px)',
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

test('who leaves takes along what was said to them, and what they were offered', () => {
  show({ message: 'Reply to 4833 goes out.', action: { label: 'Undo', onClick: () => undefined }, seconds: 'forever' });
  act(endOfSession);
  expect(screen.queryByText('Reply to 4833 goes out.')).toBeNull();
});
