import { expect, test } from 'vitest';
import { isNarrowed, LIST, questionOf, sortOf, viewOf, type ListAddress } from './listAddress.ts';

const at = (given: Partial<ListAddress> = {}): ListAddress => ({
  ...(Object.fromEntries(Object.entries(LIST).map(([name, param]) => [name, param.initial])) as ListAddress),
  ...given,
});

test('a list without anything in its address is the open tickets, what is due next first', () => {
  expect(viewOf(at())).toBe('open');
  expect(questionOf(at())).toMatchObject({ filter: { open: true }, orderBy: { field: 'DUE_AT', direction: 'ASC' } });
});

test('what is complete comes in the order in which it was last touched', () => {
  expect(sortOf(at({ show: 'completed' }))).toEqual({ by: 'updated', descending: true });
  expect(questionOf(at({ show: 'completed' })).filter.open).toBe(false);
  expect(questionOf(at({ show: 'all' })).filter.open).toBeUndefined();
});

test('a sort that nobody knows is as none', () => {
  expect(sortOf(at({ sort: '-priority' }))).toEqual({ by: 'priority', descending: true });
  expect(sortOf(at({ sort: 'constructor' }))).toEqual({ by: 'due', descending: false });
});

test('priorities that are none are not asked for', () => {
  expect(questionOf(at({ priority: ['LOW', 'nonsense', 'HIGH'] })).filter.priority).toEqual({ in: ['HIGH', 'LOW'] });
  expect(questionOf(at({ priority: ['nonsense'] })).filter.priority).toBeUndefined();
});

test('unassigned means nobody, whoever else is chosen', () => {
  expect(questionOf(at({ unassigned: true, technician: ['technician_1'] })).filter.technician).toEqual({ eq: null });
});

test('a view is not narrowed by itself', () => {
  expect(isNarrowed(at({ mine: true, show: 'completed', sort: '-due' }))).toBe(false);
  expect(isNarrowed(at({ q: 'printer' }))).toBe(true);
  expect(isNarrowed(at({ status: ['NEW'] }))).toBe(true);
});
