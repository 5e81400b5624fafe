import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankBetween, ranksBetween } from './rank.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'.split('');
/** As PostgreSQL compares them: byte by byte. */
const bytewise = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const rank = fc
  .array(fc.constantFrom(...DIGITS), { minLength: 1, maxLength: 30 })
  .map((digits) => digits.join(''))
  .filter((text) => !text.endsWith('0'));
/** What a new ticket gets: hexadecimal, and it may well end in zeros. */
const firstRank = fc
  .tuple(fc.integer({ min: 2_400_000_000_000, max: 2_700_000_000_000 }), fc.integer({ min: 1, max: 100_000 }))
  .map(
    ([time, number]) => time.toString(16).padStart(11, '0') + (2_147_483_647 - number).toString(16).padStart(8, '0'),
  );

function expectBetween(before: string | null, made: string | null, after: string | null): asserts made {
  if (made === null) throw new Error(`nothing between ${before} and ${after}`);
  if (before !== null) expect(bytewise(before, made)).toBe(-1);
  if (after !== null) expect(bytewise(made, after)).toBe(-1);
  expect(made).toMatch(/^[0-9A-Za-z]*[1-9A-Za-z]$/);
}

describe('a rank between two others', () => {
  test('is always strictly between them and never ends in the lowest digit', () => {
    fc.assert(
      fc.property(fc.oneof(rank, firstRank), fc.oneof(rank, firstRank), (one, other) => {
        const [before, after] = [one, other].toSorted(bytewise) as [string, string];
        expectBetween(null, rankBetween(null, before), before);
        expectBetween(after, rankBetween(after, null), null);
        if (before.replace(/0+$/, '') !== after.replace(/0+$/, ''))
          expectBetween(before, rankBetween(before, after), after);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is no longer than it must be', () => {
    expect(rankBetween(null, null)).toBe('V');
    expect(rankBetween('1', '3')).toBe('2');
    expect(rankBetween('1', '2')).toBe('1V');
    expect(rankBetween('1zz', '2')).toBe('1zzV');
    expect(rankBetween('26340000abc', '2634f')).toHaveLength(5);
  });

  test('is none where nothing fits', () => {
    for (const [before, after] of [
      ['A', 'A'],
      ['B', 'A'],
      ['A', 'A0'],
      ['A', 'A00'],
    ] as const)
      expect(rankBetween(before, after)).toBeNull();
  });
});

/** Where the next card is put, of so many. */
type Place = (length: number, turn: number) => number;

/** Puts card after card into a column that began with new tickets. */
function column(moves: number, place: Place): string[] {
  const ranks = fc.sample(firstRank, { numRuns: 20, seed: 7 }).toSorted(bytewise);
  for (let turn = 0; turn < moves; turn++) {
    const at = place(ranks.length, turn);
    const made = rankBetween(ranks[at - 1] ?? null, ranks[at] ?? null);
    expectBetween(ranks[at - 1] ?? null, made, ranks[at] ?? null);
    ranks.splice(at, 0, made);
  }
  return ranks;
}

const longest = (ranks: readonly string[]): number => Math.max(...ranks.map((one) => one.length));

describe('thousands of moves', () => {
  test.each<[string, Place, number]>([
    ['to the end', (length) => length, 19],
    ['to the top', () => 0, 19],
    ['to both ends in turns', (length, turn) => (turn % 2 ? 0 : length), 19],
    ['to places all over', (length, turn) => (turn * 7919) % (length + 1), 24],
  ])('%s keep ranks short', (_, place, most) => {
    const ranks = column(5_000, place);
    expect(new Set(ranks).size).toBe(ranks.length);
    expect(longest(ranks)).toBeLessThanOrEqual(most);
  });

  test('wherever they go, the order is the one that was meant', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 300 }), (places) => {
        const ranks = column(places.length, (length, turn) => places[turn]! % (length + 1));
        expect(ranks).toEqual(ranks.toSorted(bytewise));
      }),
      { numRuns: 50 },
    );
  });

  test.each<[string, Place]>([
    ['in front of the same card', (_, turn) => 5 + turn],
    ['behind the same card', () => 5],
    ['between the last two', (length) => length - 1],
  ])('%s: a character more for every five', (_, place) => {
    expect(longest(column(200, place))).toBeLessThanOrEqual(64);
    expect(longest(column(1_000, place))).toBeLessThanOrEqual(220);
  });
});

describe('many ranks at once', () => {
  test('stand in their order between the two', () => {
    fc.assert(
      fc.property(rank, rank, fc.integer({ min: 0, max: 200 }), (one, other, count) => {
        fc.pre(one !== other);
        const [before, after] = [one, other].toSorted(bytewise) as [string, string];
        const made = ranksBetween(before, after, count)!;
        expect(made).toHaveLength(count);
        const everything = [before, ...made, after];
        expect(everything).toEqual([...new Set(everything)].toSorted(bytewise));
      }),
      { numRuns: 200 },
    );
  });

  test('are short again where there is room', () => {
    expect(longest(ranksBetween('26340000abc', '26340000abe', 500)!)).toBeLessThanOrEqual(13);
  });

  test('are none where nothing fits', () => {
    expect(ranksBetween('A', 'A00', 3)).toBeNull();
  });
});
