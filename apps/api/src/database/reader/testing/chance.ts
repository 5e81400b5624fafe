/** Choices that somebody else makes: a seed, or fast-check, which can then look for a smaller example. */
export class Chance {
  readonly #draw: (end: number) => number;

  /** `draw` answers a whole number from 0 to below `end`. */
  constructor(draw: (end: number) => number) {
    this.#draw = draw;
  }

  /** A stream of choices that a seed decides: the same seed makes the same world. */
  static seeded(seed: number): Chance {
    let state = seed >>> 0;
    return new Chance((end) => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
    });
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return this.#draw(end);
  }

  /** True in so many of a hundred cases. */
  percent(many: number): boolean {
    return this.below(100) >= 100 - many;
  }

  one<T>(of: readonly T[]): T {
    if (of.length === 0) throw new Error('there is nothing to choose from');
    return of[this.below(of.length)]!;
  }

  /** One of them, or null when there is none or chance says so. */
  maybe<T>(of: readonly T[]): T | null {
    return of.length && this.percent(60) ? this.one(of) : null;
  }

  some<T>(of: readonly T[], percent = 30): T[] {
    return of.filter(() => this.percent(percent));
  }
}
