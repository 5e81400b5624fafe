const DAY_MS = 24 * 60 * 60 * 1000;

/** The time zone that the device is set to. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The days of a reader's calendar, as `2025-11-18`. */
export function calendarOf({ timeZone, now = Date.now }: { timeZone: string; now?: (() => number) | undefined }) {
  const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  /** The day that a moment falls on for the reader. */
  const dayOf = (moment: Date | number): string => isoDay.format(moment);
  /** Today, or so many days from it. Days are counted at noon in UTC, where no clock is ever put forward. */
  const today = (days = 0): string =>
    new Date(Date.parse(`${dayOf(now())}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
  return { dayOf, today };
}
