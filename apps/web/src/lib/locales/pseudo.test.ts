import { expect, test } from 'vitest';
import { english } from './en.ts';
import { disguise, disguised } from './pseudo.ts';

const pseudo = disguise(english);

const textsOf = (texts: object): string[] =>
  Object.values(texts).flatMap((value: unknown) => (typeof value === 'string' ? [value] : textsOf(value as object)));

test('a disguised text has accents and brackets, and is longer by some 40 per cent', () => {
  expect(disguised('Save')).toBe('[Šààvéé]');
  const [plain, foreign] = [textsOf(english).join(''), textsOf(pseudo).join('')];
  expect(foreign.length / plain.length).toBeGreaterThan(1.35);
});

test('what is put in, and what is wrapped, stays as it is', () => {
  expect(disguised('<b>{{actor}}</b> assigned {{technician}}')).toBe('[<b>{{actor}}</b> ààššììğñééď {{technician}}]');
});

test('no English text is left without a mark', () => {
  expect(textsOf(pseudo).filter((text) => !/^\[.*\]$/s.test(text))).toEqual([]);
  expect(textsOf(pseudo)).toHaveLength(textsOf(english).length);
});
