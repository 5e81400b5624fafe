/** Chance that repeats: the same seed throws the same sequence. */
export type Dice = {
  /** From 0 up to, not including, 1. */
  fraction(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, more often those that weigh more. */
  weigh<Item>(items: readonly Item[], weight: (item: Item) => number): Item;
};

/** Dice that depend on the seed alone, so that one subject of the demo can grow without changing the others. */
export function dice(seed: string): Dice {
  const fraction = mulberry32(hash(seed));
  const between = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    between,
    chance: (probability) => fraction() < probability,
    pick: (items) => some(items[between(0, items.length - 1)]),
    weigh(items, weight) {
      const weighed = items.map((item) => ({ item, weight: weight(item) })).filter((candidate) => candidate.weight > 0);
      let left = fraction() * weighed.reduce((sum, candidate) => sum + candidate.weight, 0);
      return some(weighed.find((candidate) => (left -= candidate.weight) < 0) ?? weighed.at(-1)).item;
    },
  };
}

/** A key in the form of a UUIDv7: its time, and bits that follow from the name of the thing. */
export function idOf(name: string, at: Date): string {
  const bits = mulberry32(hash(name));
  const hex = (digits: number): string =>
    Math.floor(bits() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const time = at.getTime().toString(16).padStart(12, '0');
  const variant = '89ab'.charAt(Math.floor(bits() * 4));
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
}

function some<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
