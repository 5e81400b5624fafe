import { expect, test } from 'vitest';
import { cleanName, endingOf } from './names.ts';

test.each([
  ['plan.pdf', 'plan.pdf'],
  ['/etc/passwd', 'passwd'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['bell\u0007\u0000\u009F.txt', 'bell.txt'],
  ['two\u2028lines\nand\ttabs.txt', 'two lines and tabs.txt'],
  ['\u202Egpj.exe', 'gpj.exe'],
  ['\u2066a\u2069\u200F.txt', 'a.txt'],
  ['half \uD800 a sign.txt', 'half \uFFFD a sign.txt'],
  ['A\u030Arhus.txt', 'Århus.txt'],
  ['dots.txt. . .', 'dots.txt'],
  ['👩‍💻.png', '👩‍💻.png'],
  ['', 'file.bin'],
  ['..', 'file.bin'],
  [' \u200B ', 'file.bin'],
])('%j is called %j', (given, name) => {
  expect(cleanName(given, 'file.bin')).toBe(name);
});

test('a long name is cut, and keeps its ending', () => {
  expect(cleanName(`${'x'.repeat(500)}.tar.gz`, '')).toBe(`${'x'.repeat(197)}.gz`);
  expect(cleanName('🦞'.repeat(500), '')).toBe('🦞'.repeat(200));
  expect(cleanName(`a.${'b'.repeat(500)}`, '')).toHaveLength(200);
});

test.each([
  ['a.PDF', 'pdf'],
  ['a.tar.gz', 'gz'],
  ['syslog.1', ''],
  ['log.2026-11-18', ''],
  ['v1.2', ''],
  ['No. 4 is broken', ''],
  ['a.7z', '7z'],
  ['none', ''],
])('%j ends in %j', (name, ending) => {
  expect(endingOf(name)).toBe(ending);
});
