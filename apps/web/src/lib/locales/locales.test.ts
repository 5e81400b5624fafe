import { expect, test } from 'vitest';
import { german } from './de.ts';
import { english } from './en.ts';

const PLACEHOLDER = /\{\{\s*(\w+)/g;

/** Every text by its path, plural endings left out: another language may have more or fewer of them. */
function flat(texts: object, path = ''): Map<string, string> {
  const entries = Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`${path}${key}`.replace(/_(zero|one|two|few|many|other)$/, ''), value]]
      : [...flat(value, `${path}${key}.`)],
  );
  return new Map(entries);
}

const placeholders = (text: string) => [...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '').toSorted();

test('English and German have the same texts', () => {
  expect([...flat(german).keys()].toSorted()).toEqual([...flat(english).keys()].toSorted());
});

test('no text is empty', () => {
  const empty = [...flat(english), ...flat(german)].filter(([, text]) => text.trim() === '');
  expect(empty).toEqual([]);
});

test('a translation names the same things', () => {
  const named = (texts: object) => Object.fromEntries([...flat(texts)].map(([key, text]) => [key, placeholders(text)]));
  expect(named(german)).toEqual(named(english));
});
