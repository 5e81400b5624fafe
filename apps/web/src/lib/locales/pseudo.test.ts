import { expect, test } from 'vitest';
import { disguised } from './pseudo.ts';

const english: object[] = Object.values(import.meta.glob('./en/*.json', { eager: true, import: 'default' }));

const textsOf = (texts: object): string[] =>
  Object.values(texts).flatMap((value: unknown) => (typeof value === 'string' ? [value] : textsOf(value as object)));

test('a disguised text has accents and brackets, and is longer by some 40 per cent', () => {
  expect(disguised('Save')).toBe('[Šààvéé]');
  const plain = textsOf(english).join('');
  const foreign = textsOf(english).map(disguised).join('');
  expect(foreign.length / plain.length).toBeGreaterThan(1.35);
});

test('what is put in, and what is wrapped, stays as it is', () => {
  expect(disguised('<b>{{actor}}</b> assigned {{technician}}')).toBe('[<b>{{actor}}</b> ààššììğñééď {{technician}}]');
});

test('no English text is left without a mark', () => {
  expect(textsOf(english).length).toBeGreaterThan(500);
  expect(textsOf(english).filter((text) => !/^\[.*\]$/s.test(disguised(text)))).toEqual([]);
});
