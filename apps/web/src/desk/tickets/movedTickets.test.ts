import { expect, test } from 'vitest';
import { movedTickets } from './movedTickets.ts';

const touched = (...ids: string[]) => new Set(ids);

test('a list in which every ticket stands where it stood has no change', () => {
  expect(movedTickets(['a', 'b', 'c'], ['a', 'b', 'c'], touched('b'))).toBe(0);
  expect(movedTickets([], [], touched())).toBe(0);
});

test('one that comes is one change, although it moves all others and pushes the last one off', () => {
  expect(movedTickets(['a', 'b', 'c'], ['x', 'a', 'b'], touched('x'))).toBe(1);
});

test('one that leaves or goes to the top is one change', () => {
  expect(movedTickets(['a', 'b', 'c'], ['b', 'c', 'd'], touched('a'))).toBe(1);
  expect(movedTickets(['a', 'b', 'c'], ['c', 'a', 'b'], touched('c'))).toBe(1);
});

test('what happened to tickets that stay where they are does not count', () => {
  expect(movedTickets(['a', 'b', 'c'], ['a', 'c', 'x'], touched('a', 'b', 'elsewhere', 'x'))).toBe(2);
});

test('after a gap nobody knows what happened: those that came are counted, and a list that differs never says nothing', () => {
  expect(movedTickets(['a', 'b', 'c'], ['x', 'y', 'a'], touched())).toBe(2);
  expect(movedTickets(['a', 'b', 'c'], ['b', 'a', 'c'], touched())).toBe(1);
});
