import { describe, expect, test } from 'vitest';
import { formatsFor } from './format.ts';

const MORNING = Date.parse('2025-11-19T09:12:00Z');
const reader = (locale: string, timeZone = 'Europe/Berlin', now = MORNING) =>
  formatsFor({ locale, timeZone, now: () => now });
const british = reader('en-GB');

/** Intl puts narrow and no-break spaces where a reader sees a space. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('moments', () => {
  test('what happened is told as short as it can be', () => {
    expect(british.moment('2025-11-19T09:01:00Z')).toBe('Today 10:01');
    expect(british.momentInSentence('2025-11-19T09:01:00Z')).toBe('today 10:01');
    expect(british.moment('2025-11-18T08:31:00Z')).toBe('Tue 09:31');
    expect(british.moment('2025-11-03T08:31:00Z')).toBe('3 Nov');
    expect(british.moment('2024-11-03T08:31:00Z')).toBe('3 Nov 2024');
  });

  test('a deadline says the day and the time', () => {
    expect(british.deadline('2025-11-19T13:30:00Z')).toBe('Today, 14:30');
    expect(british.deadline('2025-11-20T08:00:00Z')).toBe('Tomorrow, 09:00');
    expect(british.deadline('2025-11-21T16:00:00Z')).toBe('Fri 21 Nov, 17:00');
  });

  test('the day is the one on the wall of the reader', () => {
    const evening = '2025-11-19T22:30:00Z';
    expect(reader('en-GB', 'Europe/Berlin').deadline(evening)).toBe('Today, 23:30');
    expect(reader('en-GB', 'Pacific/Auckland').moment(evening)).toBe('20 Nov');
  });

  test('distances are counted in the unit that fits', () => {
    expect(british.relative('2025-11-19T09:12:20Z')).toBe('now');
    expect(british.relative('2025-11-19T08:58:00Z')).toBe('14 minutes ago');
    expect(british.relative('2025-11-19T13:30:00Z')).toBe('in 4 hours');
    expect(british.relative('2025-11-16T09:00:00Z')).toBe('3 days ago');
    expect(british.relative('2025-09-16T09:00:00Z')).toBe('2 months ago');
  });

  test('words follow the locale', () => {
    expect(reader('de-DE').deadline('2025-11-20T08:00:00Z')).toBe('Morgen, 09:00');
  });

  test('what is no moment is refused', () => {
    expect(() => british.moment('soon')).toThrow(RangeError);
  });
});

describe('days of the calendar', () => {
  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe'])('are the same day in %s', (zone) => {
    expect(reader('en-GB', zone).date('2025-11-24')).toBe('24 November 2025');
  });

  test('are counted from the reader’s today, also over a change of the clocks', () => {
    expect(british.daysUntil('2025-11-24')).toBe(5);
    expect(reader('en-GB', 'Europe/Berlin', Date.parse('2026-03-28T23:30:00Z')).daysUntil('2026-03-30')).toBe(1);
    expect(plain(british.daysLeft('2025-11-28'))).toBe('9 days');
    expect(british.daysLeft('2025-11-19')).toBe('today');
    expect(british.daysLeft('2025-11-16')).toBe('3 days ago');
  });
});

describe('money', () => {
  test('is exact, whatever the size', () => {
    expect(british.money(81837, 'USD')).toBe('$818.37');
    expect(british.money(Number.MAX_SAFE_INTEGER, 'EUR')).toBe('€90,071,992,547,409.91');
  });

  test('knows how many digits a currency has', () => {
    expect(british.money(1500, 'JPY')).toBe('¥1,500');
    expect(british.amount(1234567, 'KWD')).toBe('1,234.567');
    expect(plain(reader('de-DE').money(221729, 'EUR'))).toBe('2.217,29 €');
  });

  test('fractions of a cent are refused', () => {
    expect(() => british.money(12.5, 'EUR')).toThrow(RangeError);
  });
});

test('durations, sizes, shares and lists', () => {
  expect(british.hours(375)).toBe('6:15');
  expect(british.hours(-5)).toBe('−0:05');
  expect(british.fileSize(999)).toBe('999 bytes');
  expect(british.fileSize(240_000)).toBe('240 kB');
  expect(british.fileSize(1_840_000)).toBe('1.8 MB');
  expect(british.sizeAsIn(30_700_000, 48_000_000)).toBe('31');
  expect(british.sizeAsIn(900_000, 1_840_000)).toBe('0.9');
  expect(british.seconds(20)).toBe('20 secs');
  expect(british.seconds(200)).toBe('3 mins');
  expect(british.percent(0.64)).toBe('64%');
  expect(british.list(['Marguerite', 'Tomás', 'Ines'])).toBe('Marguerite, Tomás and Ines');
});
