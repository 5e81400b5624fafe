import { expect, test } from 'vitest';
import { piecesOf } from './links.ts';

const linksOf = (text: string) => piecesOf(text).flatMap(({ href }) => href ?? []);
const whole = (text: string) =>
  piecesOf(text)
    .map((piece) => piece.text)
    .join('');

test('a web address in a text can be followed', () => {
  expect(piecesOf('See https://example.org/a?b=1#c for more')).toEqual([
    { text: 'See ' },
    { text: 'https://example.org/a?b=1#c', href: 'https://example.org/a?b=1#c' },
    { text: ' for more' },
  ]);
});

test('what belongs to the sentence stays outside of the address', () => {
  expect(linksOf('Go to https://example.org/a.')).toEqual(['https://example.org/a']);
  expect(linksOf('(see https://example.org/a_(b)), or “https://example.org/c”!')).toEqual([
    'https://example.org/a_(b)',
    'https://example.org/c',
  ]);
});

test('nothing but http and https leads anywhere', () => {
  const text =
    'javascript:alert(1) data:text/html,x file:///etc/passwd <a href="https://example.org">x</a> ftp://example.org';
  expect(linksOf(text)).toEqual(['https://example.org']);
  expect(linksOf('https:// http://')).toEqual([]);
});

test('no character is lost', () => {
  for (const text of [
    '',
    'a\n\nb  c',
    'https://a.example,https://b.example',
    'x https://a.example/)))',
    '🙂 https://ü.example/ö …',
  ])
    expect(whole(text)).toBe(text);
});
