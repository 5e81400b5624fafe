import type { TicketPriority } from '@quayside/graphql/types';
import { type Minute, WORKDAY, at } from './calendar.ts';
import type { Dice } from './dice.ts';
import type { Deed, Step } from './stories/story.ts';
import type { StatusKey } from './stories/told.ts';

/** When things happen on a ticket. */
export type Timetable = {
  /** When it gets its technician. */
  readonly assigned: Minute;
  readonly steps: readonly Minute[];
  /** For each step that books a visit: when that is. */
  readonly visits: readonly (Minute | null)[];
  /** When the ticket changes its status by rule, because nobody did anything. */
  readonly byRule: Minute | null;
};

export type Course = {
  readonly raised: Minute;
  readonly priority: TicketPriority;
  readonly steps: readonly Step[];
  readonly ends: StatusKey;
};

/** Nothing happens later than on the last afternoon before the demo's day. */
export const LATEST: Minute = at(1, '17:40');

/** Minutes until a technician is found, and until they write for the first time. */
const FIRST: Record<TicketPriority, readonly [number, number]> = {
  CRITICAL: [3, 8],
  HIGH: [6, 24],
  MEDIUM_HIGH: [12, 60],
  MEDIUM: [15, 100],
  MEDIUM_LOW: [30, 220],
  LOW: [45, 380],
  UNDETERMINED: [30, 200],
};

/** Minutes that people take for what they do. */
const TAKES: Record<Deed, readonly [number, number]> = {
  answers: [6, 190],
  asks: [12, 120],
  says: [25, 240],
  works: [10, 90],
  escalates: [15, 110],
  orders: [15, 140],
  needsVisit: [15, 120],
  books: [10, 130],
  notes: [6, 70],
  notesForProvider: [5, 60],
  reviews: [40, 260],
  solves: [20, 230],
  closes: [15, 240],
  thanks: [4, 95],
  returns: [500, 2400],
  recovers: [60, 90],
};

/** Minutes until something goes on after these. */
const WAITS: Partial<Record<Deed, readonly [number, number]>> = {
  orders: [900, 2300],
  escalates: [420, 1500],
  books: [420, 1700],
  needsVisit: [30, 420],
  reviews: [60, 420],
};

/** Working days after which a status changes by rule. */
const RULES: Partial<Record<StatusKey, number>> = { CLIENT_NO_RESPONSE: 8, VENDOR_NO_RESPONSE: 8 };
/** Working days within which an open ticket was last touched, or a rule would have moved it on. */
const TOUCHED: Partial<Record<StatusKey, number>> = {
  AUTO_COMPLETE_IN_2_DAYS: 1.7,
  WAITING_CUSTOMER: 6.5,
  WAITING_VENDOR: 6.5,
};

/** Lays the steps of a ticket on the calendar: where they say when, then; otherwise as long after each other as people take. */
export function timetable(course: Course, chance: Dice): Timetable {
  const { raised, steps, priority, ends } = course;
  const rule = (RULES[ends] ?? 0) * WORKDAY;
  const between = ([low, high]: readonly [number, number]): number => low + chance.fraction() * (high - low);
  const untilAssigned = Math.min(between(FIRST[priority]) * 0.4, 40) + 1;
  const gaps = steps.map(({ does }, index) => {
    const before = steps[index - 1]?.does;
    if (before === undefined) return between(does === 'recovers' ? TAKES.recovers : FIRST[priority]);
    return gapBefore(steps[index], before, between);
  });
  const told = steps.some((step) => step.at !== undefined);
  const room = LATEST - rule - raised - untilAssigned;
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  const pace = told ? 1 : Math.min(1, room / (whole + 1));
  const slack = told || steps.length < 2 ? 0 : lateness(ends, room - whole * pace, chance);
  let minute = raised + Math.min(untilAssigned, room / 2 + untilAssigned);
  const moments = steps.map((step, index) => {
    const gap = (gaps[index] ?? 0) * pace + (index === steps.length - 1 ? slack : 0);
    minute = step.at === undefined ? minute + gap : step.at + chance.fraction() * 0.8;
    return minute;
  });
  const visits = steps.map((step, index) => (step.does === 'books' ? visit(step, moments, index, ends, chance) : null));
  const first = moments[0];
  return {
    assigned: first === undefined ? raised + untilAssigned : Math.min(raised + untilAssigned, (raised + first) / 2),
    steps: moments,
    visits,
    byRule: byRule(ends, moments, visits, rule, steps),
  };
}

type Between = (range: readonly [number, number]) => number;

/** Minutes between two steps: what the step takes, and what has to be waited for after the one before. */
function gapBefore(step: Step | undefined, before: Deed, between: Between): number {
  if (!step) return 0;
  const wait = step.does === 'answers' ? undefined : WAITS[before];
  return between(TAKES[step.does]) * 0.5 + between(wait ?? TAKES[step.does]) * 0.7 + (step.after ?? 0) * WORKDAY;
}

/** Working minutes that steps take altogether when people are quick. */
export const duration = (steps: readonly Step[]): number =>
  steps.reduce(
    (sum, step, index) =>
      sum + gapBefore(step, steps[index - 1]?.does ?? 'notes', ([low, high]) => low + (high - low) * 0.3),
    0,
  );

/** How much later the last step is than it needs to be, so that an open ticket was touched lately. */
function lateness(ends: StatusKey, spare: number, chance: Dice): number {
  const days = TOUCHED[ends];
  return days === undefined ? 0 : Math.max(0, spare - chance.fraction() * days * WORKDAY);
}

/** Visits begin at full or half hours: before what was written after them, in the coming days, or missed on the last one. */
function visit(step: Step, moments: readonly Minute[], index: number, ends: StatusKey, chance: Dice): Minute {
  if (step.visit !== undefined) return step.visit;
  const booked = moments[index] ?? 0;
  const after = moments[index + 1];
  if (after !== undefined) return Math.max(Math.floor((after - 40) / 30) * 30, Math.ceil((booked + 1) / 30) * 30);
  if (ends === 'OVERDUE_SERVICE_CALL') return Math.max(at(1, '10:00'), Math.ceil((booked + 1) / 30) * 30);
  return at(-chance.between(0, 3), '09:00') + chance.between(0, 12) * 30;
}

function byRule(
  ends: StatusKey,
  moments: readonly Minute[],
  visits: Timetable['visits'],
  rule: number,
  steps: readonly Step[],
): Minute | null {
  if (ends === 'OVERDUE_SERVICE_CALL') return visits.find((moment) => moment !== null) ?? null;
  if (rule === 0) return null;
  const waiting = ends === 'CLIENT_NO_RESPONSE' ? 'asks' : 'escalates';
  const since = steps.findLastIndex(({ does }) => does === waiting);
  return (moments[since] ?? 0) + rule;
}
