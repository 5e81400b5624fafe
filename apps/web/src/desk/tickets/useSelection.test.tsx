// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useSelection } from './useSelection.ts';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
type Shown = { rows: { id: string }[]; of: string };
const show = () =>
  renderHook((shown: Shown) => useSelection(shown.rows, shown.of), { initialProps: { rows, of: '?mine=1' } });
type Hook = ReturnType<typeof show>['result'];
const ticked = (hook: Hook) => hook.current.rows.map(({ id }) => id).join('');

afterEach(cleanup);

test('with Shift all from the one before to this one are ticked, in either direction', () => {
  const { result } = show();
  act(() => result.current.toggle('d'));
  act(() => result.current.toggle('b', true));
  expect(ticked(result)).toBe('bcd');
});

test('ticking what is ticked unticks it', () => {
  const { result } = show();
  act(() => result.current.toggle('a'));
  act(() => result.current.toggle('a'));
  expect(ticked(result)).toBe('');
});

test('all that are loaded, then none', () => {
  const { result } = show();
  act(() => result.current.toggleAll());
  expect([ticked(result), result.current.all]).toEqual(['abcd', true]);
  act(() => result.current.toggleAll());
  expect(ticked(result)).toBe('');
});

test('a row that has left the list is ticked no longer, and another list begins with nothing', () => {
  const { result, rerender } = show();
  act(() => result.current.toggleAll());
  rerender({ rows: rows.slice(1), of: '?mine=1' });
  expect(ticked(result)).toBe('bcd');
  rerender({ rows, of: '?unassigned=1' });
  expect(ticked(result)).toBe('');
});
