import { calendarOf } from './calendar.ts';

/** A moment: an ISO string as the API sends it, milliseconds, or a Date. */
export type Moment = string | number | Date;

/** Who reads: decides about words, digits and the clock on the wall. */
export interface Reader {
  /** BCP 47, e.g. `en-GB` */
  locale: string;
  /** IANA name, e.g. `Europe/Berlin` */
  timeZone: string;
  /** The time it is; tests and pictures hold it still. */
  now?: () => number;
}

/** Dates, money and numbers as one reader expects them. See `formatsFor`. */
export type Formats = ReturnType<typeof formatsFor>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The formats for a reader. Cheap to keep, dear to make: make it once per reader. */
export function formatsFor({ locale, timeZone, now = Date.now }: Reader) {
  const dates = remember(
    (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options }),
  );
  const numbers = remember((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
  const relatives = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const clockHour = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  const calendar = calendarOf({ timeZone, now });

  /** The day that a moment falls on for the reader, `2025-11-18`. */
  const dayOf = (moment: Moment) => calendar.dayOf(toDate(moment));
  const { today } = calendar;
  const daysFromToday = (day: string) => Math.round((noon(day).getTime() - noon(today()).getTime()) / DAY);
  const yearIfOther = (day: string): Intl.DateTimeFormatOptions =>
    day.slice(0, 4) === today().slice(0, 4) ? {} : { year: 'numeric' };
  const dayWord = (days: number) => capital(relatives.format(days, 'day'), locale);
  const time = (moment: Moment) => dates({ timeStyle: 'short' }).format(toDate(moment));
  const when = (moment: Moment) => {
    const day = dayOf(moment);
    const days = daysFromToday(day);
    if (days === 0) return `${relatives.format(days, 'day')} ${time(moment)}`;
    if (days < 0 && days > -7) return `${dates({ weekday: 'short' }).format(toDate(moment))} ${time(moment)}`;
    return dates({ day: 'numeric', month: 'short', ...yearIfOther(day) }).format(toDate(moment));
  };

  return {
    locale,
    timeZone,

    /** In full, for the hover: Tuesday, 18 November 2025 at 09:12 */
    exact: (moment: Moment) => dates({ dateStyle: 'full', timeStyle: 'short' }).format(toDate(moment)),

    /** When something happened, as short as it can be: Today 10:12, Tue 09:31, 3 Nov, 3 Nov 2024 */
    moment: (moment: Moment) => capital(when(moment), locale),

    /** The same inside of a sentence: saved today 10:12 */
    momentInSentence: when,

    /** By when: Today, 14:30 - Tomorrow, 09:00 - Fri 21 Nov, 17:00 */
    deadline(moment: Moment) {
      const day = dayOf(moment);
      const days = daysFromToday(day);
      if (Math.abs(days) <= 1) return `${dayWord(days)}, ${time(moment)}`;
      const date = dates({ weekday: 'short', day: 'numeric', month: 'short', ...yearIfOther(day) }).format(
        toDate(moment),
      );
      return `${date}, ${time(moment)}`;
    },

    /** By when, as short as it can be where many stand below each other: 14:30, Thu 12:00, 24 Nov */
    due(moment: Moment) {
      const day = dayOf(moment);
      const days = daysFromToday(day);
      if (days === 0) return time(moment);
      if (Math.abs(days) < 7) return `${dates({ weekday: 'short' }).format(toDate(moment))} ${time(moment)}`;
      return dates({ day: 'numeric', month: 'short', ...yearIfOther(day) }).format(toDate(moment));
    },

    /** How far away: in 4 hours, 3 days ago, now */
    relative(moment: Moment) {
      const away = toDate(moment).getTime() - now();
      const size = Math.abs(away);
      if (size < MINUTE) return relatives.format(0, 'second');
      if (size < HOUR) return relatives.format(Math.trunc(away / MINUTE), 'minute');
      if (size < DAY) return relatives.format(Math.trunc(away / HOUR), 'hour');
      const days = daysFromToday(dayOf(moment));
      if (Math.abs(days) < 31) return relatives.format(days, 'day');
      if (Math.abs(days) < 365) return relatives.format(Math.trunc(days / 30.44), 'month');
      return relatives.format(Math.trunc(days / 365.25), 'year');
    },

    /** The time of day: 09:12 */
    time,

    /** The hour that the reader's clock shows, 0 to 23. */
    hour: () => Number(clockHour.format(now())),

    /** The day that it is for the reader, `2025-11-19`, or the one some days from it. */
    today,

    /** The day of something past, inside of a sentence; how far away it is decides about the words around it: today, Tuesday, 3 November */
    dayInSentence(moment: Moment): { distance: 'today' | 'yesterday' | 'weekday' | 'date'; day: string } {
      const days = daysFromToday(dayOf(moment));
      if (days === 0 || days === -1)
        return { distance: days === 0 ? 'today' : 'yesterday', day: relatives.format(days, 'day') };
      if (days < 0 && days > -7) return { distance: 'weekday', day: dates({ weekday: 'long' }).format(toDate(moment)) };
      const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', ...yearIfOther(dayOf(moment)) };
      return { distance: 'date', day: dates(date).format(toDate(moment)) };
    },

    /** The day of a moment, for the reader: 18 Nov, 3 Nov 2024 */
    day: (moment: Moment) =>
      dates({ day: 'numeric', month: 'short', ...yearIfOther(dayOf(moment)) }).format(toDate(moment)),

    /** A day of the calendar (`2025-11-24`), which no time zone shifts: 24 November 2025 */
    date: (day: string) => dates({ dateStyle: 'long', timeZone: 'UTC' }).format(noon(day)),

    /** A day of the calendar, short: 24 Nov, 3 Nov 2024 */
    shortDate: (day: string) =>
      dates({ day: 'numeric', month: 'short', timeZone: 'UTC', ...yearIfOther(day) }).format(noon(day)),

    /** How many days until a day of the calendar; negative when it is over. */
    daysUntil: daysFromToday,

    /** What is left until a day of the calendar: 9 days, today, and after it 3 days ago */
    daysLeft(day: string) {
      const days = daysFromToday(day);
      return days > 0
        ? numbers({ style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days)
        : relatives.format(days, 'day');
    },

    /** A day of the calendar from here: today, tomorrow, in 5 days */
    relativeDay: (day: string) => relatives.format(daysFromToday(day), 'day'),

    /** Money in minor units with its sign: 81837, USD is $818.37 */
    money: (minor: number, currency: string) =>
      numbers({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(decimal(minor, currency)),

    /** Money in minor units without the sign, for columns: 1,392.00 */
    amount(minor: number, currency: string) {
      const digits = fractionDigits(currency);
      return numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(decimal(minor, currency));
    },

    /** A number: 1,392 */
    number: (value: number) => numbers({}).format(value),

    /** A share of one: 0.64 is 64% */
    percent: (share: number) => numbers({ style: 'percent', maximumFractionDigits: 2 }).format(share),

    /** Minutes as hours: 375 is 6:15 */
    hours(minutes: number) {
      const whole = Math.round(Math.abs(minutes));
      return `${minutes < 0 ? '−' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
    },

    /** Bytes: 1.8 MB, 240 kB */
    fileSize(bytes: number) {
      const { unit, value, maximumFractionDigits } = measured(bytes, bytes);
      // The short form of bytes has no plural.
      const unitDisplay = unit === 'byte' ? 'long' : 'short';
      return numbers({ style: 'unit', unit, unitDisplay, maximumFractionDigits }).format(value);
    },

    /** Bytes in the units of the whole, which is named beside it: 31 (of 48 MB) */
    sizeAsIn(bytes: number, whole: number) {
      const { value, of } = measured(bytes, whole);
      return numbers({ maximumFractionDigits: of < 10 ? 1 : 0 }).format(value);
    },

    /** How long something takes, short: 20 sec, 3 min */
    seconds: (count: number) =>
      numbers({
        style: 'unit',
        unit: count < 90 ? 'second' : 'minute',
        unitDisplay: 'short',
        maximumFractionDigits: 0,
      }).format(count < 90 ? count : count / 60),

    /** Names in a row: Marguerite, Tomás and Ines */
    list: (names: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
  };
}

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes in the largest unit that the whole has at least one of. */
function measured(bytes: number, whole: number) {
  const step = Math.min(SIZES.length - 1, whole < 1000 ? 0 : Math.floor(Math.log10(whole) / 3));
  const of = whole / 1000 ** step;
  return { unit: SIZES[step], value: bytes / 1000 ** step, of, maximumFractionDigits: step < 2 || of >= 100 ? 0 : 1 };
}

function toDate(moment: Moment): Date {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) throw new RangeError(`not a moment: ${String(moment)}`);
  return date;
}

/** Calendar days are counted at noon in UTC, where no clock is ever put forward. */
const noon = (day: string) => toDate(`${day.slice(0, 10)}T12:00:00Z`);

const fractionDigits = remember(
  (currency: string) =>
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2,
);

/** Minor units as a decimal numeral, which Intl reads exactly: a float would not do for large sums. */
function decimal(minor: number, currency: string): Intl.StringNumericLiteral {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not an amount of minor units: ${minor}`);
  return `${minor}e-${fractionDigits(currency)}` as `${number}`;
}

const capital = (word: string, locale: string) => word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);

/** Intl objects are slow to make and are asked for in every row. */
function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const name = JSON.stringify(key);
    const known = made.get(name);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(name, value);
    return value;
  };
}
