import { expect, test } from 'vitest';
import { all, join, literal, name, raw, render, sql, type Value } from './sql.ts';

test('a value becomes a parameter, the same value the same one', () => {
  const [one, other]: Value[] = [() => 1, () => 2];
  const { text, values } = render(sql`select ${one!} where a = ${one!} and b = ${sql`${other!} + ${one!}`}`);
  expect(text).toBe('select $1 where a = $1 and b = $2 + $1');
  expect(values).toEqual([one, other]);
});

test('names and literals end where they should', () => {
  expect(render(sql`${name('a"b')} = ${literal("it's")}`).text).toBe(`"a""b" = 'it''s'`);
});

test('conditions are put together so that no part of one becomes part of another', () => {
  expect(render(all(raw('a or b'), undefined, raw('c'))).text).toBe('(a or b) and (c)');
  expect([render(all()).text, render(all(undefined)).text, render(all(raw('a or b'))).text]).toEqual([
    'true',
    'true',
    'a or b',
  ]);
  expect(render(join([], ', ')).text).toBe('');
});
