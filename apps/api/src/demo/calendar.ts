/** Where the provider works; all hours of the demo are counted there. */
const ZONE = 'America/New_York';
const OPENS = 8 * 60;
const CLOSES = 18 * 60;
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 24 * 60 * MS_PER_MINUTE;

/** Working minutes of one day. */
export const WORKDAY = CLOSES - OPENS;

/**
 * The time of the demo: working minutes before (negative) and after the day on which it is loaded. -1 is the last minute of
 * the last working day, 0 the first one of today or, on a weekend, of the next working day.
 */
export type Minute = number;

export type Calendar = {
  /** The day on which the demo is loaded, `2026-11-21`. */
  readonly today: string;
  /** The instant of a working minute. */
  instant(minute: Minute): Date;
  /** The night before the day of a working minute: `hour` is 0 to 7. */
  night(minute: Minute, hour: number): Date;
  /** The date so many days from today. */
  date(days: number): string;
  /** How people speak of an instant some time earlier: `tomorrow at 09:30`, `on Thursday at 14:00`. */
  said(minute: Minute, earlier: Date): string;
  /** The weekday so many working days after a minute: `Monday`. */
  weekday(minute: Minute, workdaysLater: number): string;
  /** The name of the month of an instant, so many months later. */
  month(instant: Date, monthsLater: number): string;
};

/** The minute of an hour so many working days ago: 1 is the last one, 0 today, -1 tomorrow. */
export function at(workdaysAgo: number, hour: string): Minute {
  const [hours, minutes] = hour.split(':').map(Number);
  return -WORKDAY * workdaysAgo + (hours ?? 0) * 60 + (minutes ?? 0) - OPENS;
}

/** The calendar around a day. Nothing in it depends on the hour. */
export function calendarAround(now: Date): Calendar {
  const midnight = Math.floor(now.getTime() / MS_PER_DAY) * MS_PER_DAY;
  const dayOf = workdays(midnight);
  const clockOf = (minute: Minute): { day: number; minutes: number } => {
    const ago = -Math.floor(minute / WORKDAY);
    return { day: dayOf(ago), minutes: OPENS + minute + WORKDAY * ago };
  };
  const instant = (minute: Minute): Date => {
    const { day, minutes } = clockOf(minute);
    return new Date(Math.round(day + minutes * MS_PER_MINUTE - offset(day)));
  };
  return {
    today: isoDay(midnight),
    instant,
    night(minute, hour) {
      const { day } = clockOf(minute);
      return new Date(Math.round(day + hour * 60 * MS_PER_MINUTE - offset(day)));
    },
    date: (days) => isoDay(midnight + days * MS_PER_DAY),
    said(minute, earlier) {
      const { day, minutes } = clockOf(minute);
      const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;
      const daysLater = Math.round(
        (day - Math.floor((earlier.getTime() + offset(day)) / MS_PER_DAY) * MS_PER_DAY) / MS_PER_DAY,
      );
      return `${saidDay(day, daysLater)} at ${clock}`;
    },
    weekday: (minute, workdaysLater) => weekdays.format(clockOf(minute + workdaysLater * WORKDAY).day),
    month: (at, monthsLater) => months.format(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + monthsLater, 15)),
  };
}

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const weekdays = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', weekday: 'long' });
const months = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'long' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' });

function saidDay(day: number, daysLater: number): string {
  if (daysLater <= 0) return 'today';
  if (daysLater === 1) return 'tomorrow';
  return daysLater < 7 ? `on ${weekdays.format(day)}` : `on ${weekdays.format(day)}, ${dayAndMonth.format(day)},`;
}

/** Finds working days by their distance: 1 is the last one before the day, 0 the first one not before it, -1 the one after. */
function workdays(midnight: number): (ago: number) => number {
  const isWorkday = (day: number): boolean => new Date(day).getUTCDay() % 6 !== 0;
  const found = new Map<number, number>();
  return (ago) => {
    const known = found.get(ago);
    if (known !== undefined) return known;
    const step = ago > 0 ? -MS_PER_DAY : MS_PER_DAY;
    let day = ago > 0 ? midnight : midnight - MS_PER_DAY;
    for (let left = ago > 0 ? ago : 1 - ago; left > 0; left--) {
      do day += step;
      while (!isWorkday(day));
    }
    found.set(ago, day);
    return day;
  };
}

const zoneClock = new Intl.DateTimeFormat('en-US', { timeZone: ZONE, timeZoneName: 'longOffset' });
const offsets = new Map<number, number>();

/** How far the zone is ahead of UTC at noon of a day, in milliseconds; behind is negative. */
function offset(day: number): number {
  const known = offsets.get(day);
  if (known !== undefined) return known;
  const name =
    zoneClock.formatToParts(day + 17 * 60 * MS_PER_MINUTE).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  const ms = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE;
  offsets.set(day, ms);
  return ms;
}
