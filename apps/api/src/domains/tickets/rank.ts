/** The digits of a rank, from lowest to highest: in byte order, as PostgreSQL compares them with COLLATE "C". */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = BigInt(DIGITS.length);
/** Where the ranks beyond the first and the last card change: those of new tickets change here by the millisecond. */
const STEP_AT = 11;

/**
 * A rank between two others, as short as can be; without `before` in front of all of a column, without `after` behind.
 * It never ends in the lowest digit, so that there is always room in front of it. Null where nothing fits: the two are
 * equal, out of order, or differ by lowest digits only.
 */
export function rankBetween(before: string | null, after: string | null): string | null {
  if (before === null && after === null) return DIGITS[DIGITS.length >> 1]!;
  return stepBeyond(before, after) ?? midway(before ?? '', after);
}

/** A card at an end goes one small step beyond: halving what is left would make ranks longer and longer. */
function stepBeyond(before: string | null, after: string | null): string | null {
  if (before !== null && after !== null) return null;
  const last = BASE ** BigInt(STEP_AT) - 1n;
  const step = before === null ? valueOf(after!, STEP_AT) - 1n : valueOf(before, STEP_AT) + 1n;
  return step > 0n && step <= last ? written(step, STEP_AT) : null;
}

/** Halfway between two fractions, cut off where that is precise enough. */
function midway(before: string, after: string | null): string | null {
  for (let length = 1; length <= Math.max(before.length, after?.length ?? 0) + 1; length++) {
    const [low, high] = [valueOf(before, length), after === null ? BASE ** BigInt(length) : valueOf(after, length)];
    if (high - low > 1n) return written((low + high) / 2n, length);
  }
  return null;
}

/** The first digits as a number; those that are missing are the lowest. */
function valueOf(rank: string, length: number): bigint {
  let value = 0n;
  for (let i = 0; i < length; i++) value = value * BASE + BigInt(Math.max(0, DIGITS.indexOf(rank[i] ?? '0')));
  return value;
}

function written(value: bigint, length: number): string {
  let rank = '';
  for (let rest = value; rank.length < length; rest /= BASE) rank = DIGITS[Number(rest % BASE)]! + rank;
  return rank.replace(/0+$/, '');
}

/** As many ranks in their order between two others, each as short as can be. Null where they don't fit. */
export function ranksBetween(before: string, after: string, count: number): string[] | null {
  if (count === 0) return [];
  const middle = rankBetween(before, after);
  if (middle === null) return null;
  const front = count >> 1;
  const [left, right] = [ranksBetween(before, middle, front), ranksBetween(middle, after, count - front - 1)];
  return left && right && [...left, middle, ...right];
}
