// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { changeDraft, useDraft, useKeptTexts } from './draft.ts';
import { ViewerProvider, type Viewer } from './viewer.tsx';

const EMPTY = { subject: '', body: '' };

const signedIn = (id: string) => {
  const viewer: Viewer = {
    __typename: 'Technician',
    id,
    name: 'Priya Raman',
    permissions: [],
    locale: null,
    email: null,
    roles: [],
  };
  const state = {
    viewer,
    provider: { name: 'Lanternworks IT', phone: null, email: null },
    ended: false,
    refresh: () => Promise.resolve(viewer),
    signOut: () => Promise.resolve(),
  };
  return ({ children }: { children: ReactNode }) => <ViewerProvider state={state}>{children}</ViewerProvider>;
};
const write = (viewer = 'technician_1', name = 'new-ticket') =>
  renderHook(() => useDraft(name, EMPTY), { wrapper: signedIn(viewer) });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('what is typed is there again after a reload', () => {
  const before = write();
  act(() => before.result.current.change({ subject: 'Printer' }));
  act(() => before.result.current.change({ body: 'It is on fire' }));
  before.unmount();
  expect(write().result.current).toMatchObject({
    fields: { subject: 'Printer', body: 'It is on fire' },
    begun: true,
    kept: true,
    keptAt: expect.any(Number),
  });
});

test('what was sent leaves nothing behind', () => {
  const { result } = write();
  act(() => result.current.change({ subject: 'Printer' }));
  act(() => result.current.clear());
  expect(result.current).toMatchObject({ fields: EMPTY, begun: false, keptAt: undefined });
  expect(localStorage).toHaveLength(0);
});

test('nobody finds the draft of somebody else, nor one of another name', () => {
  const { result } = write('technician_1');
  act(() => result.current.change({ subject: 'Printer' }));
  expect(write('technician_2').result.current.begun).toBe(false);
  expect(write('technician_1', 'reply').result.current.begun).toBe(false);
});

test('what does not fit the fields of today is left out', () => {
  localStorage.setItem(
    'quayside.draft.technician_1.new-ticket',
    '{"fields":{"subject":"Printer","body":7,"gone":"x"},"at":1}',
  );
  expect(write().result.current.fields).toEqual({ subject: 'Printer', body: '' });
  localStorage.setItem('quayside.draft.technician_1.new-ticket', 'not JSON');
  expect(write().result.current.fields).toEqual(EMPTY);
});

test('where nothing can be kept, it says so', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: full, removeItem: full });
  const { result } = write();
  act(() => result.current.change({ subject: 'Printer' }));
  expect(result.current).toMatchObject({ fields: { subject: 'Printer' }, kept: false, keptAt: undefined });
});

test('what is put back is in the field that is open, and otherwise there when it is opened', () => {
  const putBack = () =>
    changeDraft('technician_1', 'new-ticket', EMPTY, ({ subject, body }) => ({ subject, body: `back ${body}` }));
  const page = write();
  act(() => page.result.current.change({ body: 'begun' }));
  act(putBack);
  expect(page.result.current.fields.body).toBe('back begun');
  page.unmount();
  putBack();
  expect(write().result.current.fields.body).toBe('back back begun');
});

test('what was typed to the last moment can be read where one can no longer write', () => {
  const { result } = write();
  act(() => result.current.change({ body: 'Hello' }));
  const kept = renderHook(() => useKeptTexts(['new-ticket', 'reply'], 'body'), { wrapper: signedIn('technician_1') });
  expect(kept.result.current).toEqual(['Hello']);
});
