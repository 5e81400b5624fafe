import type { Clock } from '../clock.ts';

/** A clock that stands until a test moves it. */
export class TestClock implements Clock {
  #now: Date;

  constructor(start = '2026-11-18T10:05:00.000Z') {
    this.#now = new Date(start);
  }

  now(): Date {
    return new Date(this.#now);
  }

  travelTo(instant: string): void {
    this.#now = new Date(instant);
  }

  /** Lets time pass, in milliseconds. */
  pass(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds);
  }
}
