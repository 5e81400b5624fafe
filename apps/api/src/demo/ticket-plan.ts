import type { TicketPriority } from '@quayside/graphql/types';
import { type Minute, WORKDAY, at } from './calendar.ts';
import type { ClientKey } from './clients.ts';
import type { Dice } from './dice.ts';
import type { Deed, Story } from './stories/story.ts';
import type { StatusKey, Told } from './stories/told.ts';
import { duration } from './ticket-times.ts';

/** A number that waits for its ticket, and when that is raised. */
export type Slot = { readonly number: number; readonly raised: Minute };

/** The first number of the demo; the last one is told by hand. */
const FIRST_NUMBER = 4437;
/** A year of working days. */
const WORKDAYS = 259;

/** The numbers between those of the tickets that are told by hand, at hours between theirs. More tickets come now than a year ago. */
export function freeSlots(told: readonly Told[], chance: Dice): Slot[] {
  const beginning = { number: FIRST_NUMBER - 1, raised: at(WORKDAYS, '08:00') };
  return told.flatMap((later, index) => {
    const earlier = told[index - 1] ?? beginning;
    const width = later.raised - earlier.raised;
    const moments = Array.from(
      { length: later.number - earlier.number - 1 },
      () => chance.fraction() ** (index === 0 ? 0.85 : 1),
    ).sort((a, b) => a - b);
    return moments.map((moment, position) => ({
      number: earlier.number + 1 + position,
      raised: earlier.raised + moment * width,
    }));
  });
}

/** What is wanted of the open tickets beside those told by hand: how many in which status, raised so many working days ago. */
const OPEN: readonly (readonly [status: StatusKey, count: number, from: number, to: number])[] = [
  ['NEW', 2, 0, 0.4],
  ['WAITING_VENDOR', 2, 0.8, 2.4],
  ['AUTO_COMPLETE_IN_2_DAYS', 3, 1.2, 4],
  ['FEEDBACK_RECEIVED', 2, 0.4, 1.8],
  ['ASSIGNED', 3, 0.15, 4],
  ['IN_PROGRESS', 2, 0.4, 3],
  ['WAITING_INTERNAL_REVIEW', 1, 1.5, 4],
  ['TICKET_REOPENED', 2, 3, 11],
  ['WAITING_CUSTOMER', 4, 1, 7.5],
  ['OVERDUE_SERVICE_CALL', 1, 3, 14],
  ['SCHEDULING_NEEDED', 2, 1, 10],
  ['SCHEDULED', 4, 1, 16],
  ['WAITING_MATERIALS', 3, 1.5, 16],
  ['CLIENT_NO_RESPONSE', 2, 11, 26],
];

/** Whose open tickets they are, beside those told by hand. */
const OPEN_BY_CLIENT: readonly (readonly [ClientKey, number])[] = [
  ['alder', 4],
  ['northgate', 4],
  ['copperline', 3],
  ['brightwell', 4],
  ['pell', 3],
  ['kestrel', 3],
  ['willow', 3],
  ['tidewater', 2],
  ['juniper', 2],
  ['marlow', 2],
  ['saltmarsh', 3],
];

/** A slot that becomes an open ticket. */
export type OpenSlot = Slot & { readonly status: StatusKey; readonly client: ClientKey };

/** Chooses which slots are open tickets still, in which status and whose. */
export function openSlots(slots: readonly Slot[], chance: Dice): OpenSlot[] {
  const clients = OPEN_BY_CLIENT.flatMap(([client, count]) => Array.from({ length: count }, () => client));
  const taken = new Set<number>();
  return OPEN.flatMap(([status, count, from, to]) =>
    Array.from({ length: count }, () => {
      const fitting = slots.filter(
        ({ number, raised }) => !taken.has(number) && -raised > from * WORKDAY && -raised < to * WORKDAY,
      );
      const slot = chance.pick(fitting);
      taken.add(slot.number);
      const [client = 'alder'] = clients.splice(chance.between(0, clients.length - 1), 1);
      return { ...slot, status, client };
    }),
  );
}

/** What has to be done last for a ticket to stand in a status. Statuses that anything can lead to are left out. */
const LED_BY: Partial<Record<StatusKey, Deed>> = {
  SCHEDULING_NEEDED: 'needsVisit',
  SCHEDULED: 'books',
  OVERDUE_SERVICE_CALL: 'books',
  WAITING_INTERNAL_REVIEW: 'reviews',
  WAITING_MATERIALS: 'orders',
  WAITING_CUSTOMER: 'asks',
  WAITING_VENDOR: 'escalates',
  CLIENT_NO_RESPONSE: 'asks',
  FEEDBACK_RECEIVED: 'answers',
  TICKET_REOPENED: 'returns',
  AUTO_COMPLETE_IN_2_DAYS: 'solves',
  IN_PROGRESS: 'works',
};

/** Statuses that a rule ends after some days: an older ticket needs something before the step that led to it. */
const PASSING: ReadonlySet<StatusKey> = new Set(['WAITING_CUSTOMER', 'WAITING_VENDOR', 'AUTO_COMPLETE_IN_2_DAYS']);
/** What is urgent isn't left open for days, unless a time is agreed or something is on its way. */
const PATIENT: ReadonlySet<TicketPriority> = new Set(['MEDIUM', 'MEDIUM_LOW', 'LOW']);
const ARRANGED: ReadonlySet<StatusKey> = new Set([
  'SCHEDULING_NEEDED',
  'SCHEDULED',
  'OVERDUE_SERVICE_CALL',
  'WAITING_MATERIALS',
  'TICKET_REOPENED',
  'AUTO_COMPLETE_IN_2_DAYS',
]);
const canWait = ({ priority }: Story, status: StatusKey): boolean =>
  PATIENT.has(priority) || (ARRANGED.has(status) && priority === 'MEDIUM_HIGH');

/** Whether a story can have come as far as a status in so many working minutes. */
export function canStand(story: Story, status: StatusKey, age: Minute): boolean {
  if (duration(stepsUntil(story, status)) > age) return false;
  if (status === 'COMPLETE' || status === 'AUTO_RESOLVED') return true;
  if (story.priority === 'CRITICAL' || (age > 2.5 * WORKDAY && !canWait(story, status))) return false;
  if (status === 'NEW') return !story.raisedByTechnician;
  const deed = LED_BY[status];
  if (deed === undefined) return true;
  const step = story.follows.findIndex(({ does }) => does === deed);
  return PASSING.has(status) && age > 1.5 * WORKDAY ? step > 0 : step >= 0;
}

/** The steps of a story until it stands in a status. */
export function stepsUntil(story: Story, status: StatusKey): Story['follows'] {
  if (status === 'NEW' || status === 'ASSIGNED') return [];
  if (status === 'COMPLETE' || status === 'AUTO_RESOLVED')
    return story.follows.filter(({ does }) => does !== 'returns');
  const last = story.follows.findIndex(({ does }) => does === LED_BY[status]);
  return story.follows.slice(0, last + 1);
}
