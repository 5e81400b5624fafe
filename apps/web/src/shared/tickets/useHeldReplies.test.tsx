// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { act, cleanup, renderHook } from '@testing-library/react';
import { useHeldReplies } from './useHeldReplies.tsx';
import { hideToast, useToasts } from '../../ui/toastList.ts';

vi.mock('@apollo/client/react', () => ({ useApolloClient: () => ({}) }));
vi.mock('react-router', () => ({ useNavigate: () => () => undefined }));
vi.mock('../../lib/useTranslation.ts', () => ({ useTranslation: () => ({ t: (key: string) => key }) }));
vi.mock('../../lib/verb.ts', () => ({ useVerb: () => [() => Promise.resolve(undefined), {}] }));
vi.mock('../../lib/viewer.tsx', () => ({ useViewer: () => ({ id: 'contact_1' }) }));
vi.mock('@quayside/graphql/documents', () => ({ graphql: () => ({}) }));

const page = (number: number) =>
  renderHook(() =>
    useHeldReplies({ ticket: { number }, href: `/tickets/${number}`, draft: 'reply', putText: () => undefined }),
  );
const toasts = () => renderHook(useToasts).result.current;
const shown = () => toasts().length;
const heldUntil = '2026-11-20T10:00:08.000Z';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  act(() => void vi.advanceTimersByTime(60_000));
  // Nobody shows them here, so none goes by itself.
  const left = toasts();
  act(() => left.forEach(({ id }) => hideToast(id)));
  cleanup();
  vi.useRealTimers();
});

test('a reply that is held is taken back below it, and in a toast only once one has left the page', () => {
  const { result, unmount } = page(4711);
  act(() => result.current.sent({ id: 'message_1', heldUntil }));
  expect(shown()).toBe(0);
  act(() => void vi.advanceTimersByTime(3_000));
  unmount();
  expect(shown()).toBe(1);
  // Another ticket's page leaves it there; back on its own it goes.
  page(4712);
  expect(shown()).toBe(1);
  page(4711);
  expect(shown()).toBe(0);
});

test('what is out by then needs no toast; what was sent when one had left already has it at once', () => {
  const early = page(4713);
  act(() => early.result.current.sent({ id: 'message_2', heldUntil }));
  act(() => void vi.advanceTimersByTime(9_000));
  early.unmount();
  expect(shown()).toBe(0);
  const late = page(4714);
  late.unmount();
  act(() => late.result.current.sent({ id: 'message_3', heldUntil }));
  expect(shown()).toBe(1);
});
