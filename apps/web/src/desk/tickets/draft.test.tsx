// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ViewerProvider } from '../../lib/viewer.tsx';
import { changeDraft, useDraft, useKeptTexts } from './draft.ts';

const as = (id: string) => {
  const viewer = { __typename: 'Technician' as const, id, name: 'Priya', email: null, roles: [], permissions: [] };
  const state = {
    viewer,
    provider: { name: 'Lanternworks', phone: null, email: null },
    ended: false,
    refresh: async () => viewer,
    signOut: async () => {},
  };
  return {
    wrapper: ({ children }: { children: ReactNode }) => <ViewerProvider state={state}>{children}</ViewerProvider>,
  };
};
const open = (id = 'technician_1', name = 'ticket_1.reply') => renderHook(() => useDraft(name, ''), as(id));

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('what is typed is there again after the page was loaded anew', () => {
  const before = open();
  act(() => before.result.current.change('Hello'));
  act(() => void vi.advanceTimersByTime(300));
  expect(before.result.current.keptAt).toBeTypeOf('number');
  before.unmount();
  expect(open().result.current.value).toBe('Hello');
});

test('the last keys are kept too when one leaves at once', () => {
  const before = open();
  act(() => before.result.current.change('Hello'));
  before.unmount();
  expect(open().result.current.value).toBe('Hello');
});

test('a draft is its writer’s, and of one ticket and kind', () => {
  const mine = open();
  act(() => mine.result.current.change('Hello'));
  mine.unmount();
  expect(open('technician_2').result.current.value).toBe('');
  expect(open('technician_1', 'ticket_1.note').result.current.value).toBe('');
});

test('what was sent leaves nothing behind', () => {
  const before = open();
  act(() => before.result.current.change('Hello'));
  act(() => before.result.current.discard());
  act(() => void vi.advanceTimersByTime(300));
  expect(before.result.current).toMatchObject({ value: '', keptAt: undefined });
  expect(localStorage).toHaveLength(0);
});

test('what is put back is in the field that is open, and otherwise there when it is opened', () => {
  const page = open();
  act(() => page.result.current.change('begun'));
  act(() => changeDraft('technician_1', 'ticket_1.reply', '', (text) => `taken back, ${text}`));
  expect(page.result.current.value).toBe('taken back, begun');
  page.unmount();
  changeDraft('technician_1', 'ticket_1.reply', '', (text) => `once more ${text}`);
  expect(open().result.current.value).toBe('once more taken back, begun');
});

test('what was typed to the last moment can be read where one can no longer write', () => {
  const name = 'ticket_1.reply';
  const page = renderHook(() => useDraft(name, { text: '' }), as('technician_1'));
  act(() => page.result.current.change({ text: 'Hello' }));
  const kept = renderHook(() => useKeptTexts([name, 'ticket_1.note']), as('technician_1'));
  expect(kept.result.current).toEqual(['Hello']);
});
