import type { RequestedPriority, TicketPriority } from '@quayside/graphql/types';
import type { Assets } from './assets.ts';
import { type Calendar, type Minute, WORKDAY, at } from './calendar.ts';
import { type Dice, dice } from './dice.ts';
import { found } from './found.ts';
import type { Colleague, DemoContact, People } from './people.ts';
import { type Step, deedsOfContacts, notesSeenBy } from './stories/story.ts';
import type { QueueKey, StatusKey } from './stories/told.ts';
import { type Cast, castFor, inCharge, picked, present, wordsFor } from './ticket-cast.ts';
import type { Chosen } from './ticket-choice.ts';
import type { Actor, TicketPlan } from './ticket-life.ts';
import { stepsUntil } from './ticket-plan.ts';
import { LATEST, type Timetable, timetable } from './ticket-times.ts';
import { type Words, asAnswered, asHeard, asReplied, asWritten, fill, within } from './wording.ts';

export type World = { readonly people: People; readonly assets: Assets; readonly calendar: Calendar };

/** Makes the plan of a ticket from a story that was chosen for it. */
export function planStory(chosen: Chosen, world: World): TicketPlan {
  const { number, story, telling, company, status, raised } = chosen;
  const { people, assets, calendar } = world;
  const chance = dice(`ticket ${number}`);
  const cast = castFor(story, company, people, assets, chance);
  const site =
    cast.asset && story.device
      ? cast.asset.site
      : (cast.contact?.site ?? cast.asset?.site ?? found(company.sites[0], 'a site'));
  const priority = status === 'NEW' ? 'UNDETERMINED' : story.priority;
  const steps = stepsUntil(story, status);
  const times = timetable({ raised, steps, priority, ends: status }, chance);
  const raisedAt =
    chosen.firstOfDay && story.type === 'ALERT'
      ? calendar.night(raised, 1 + chance.fraction() * 5)
      : calendar.instant(raised);
  const words = new Map([
    ...wordsFor(cast, site.name, within, chance),
    ['weekday', calendar.weekday(raised, chance.between(2, 4))],
    ['month', calendar.month(raisedAt, 1)],
  ]);
  const dispatcher = dispatcherOf(cast, people, story.type === 'ALERT', chance);
  const raisedBy = raiser(story.raisedByTechnician === true, cast, dispatcher, chance);
  const byContact = raisedBy !== null && 'contact' in raisedBy;
  const played = speak(steps, times, cast, words, raisedAt, calendar);
  const moments = played.map(({ at: when }) => when);
  return {
    number,
    raisedAt,
    raisedBy,
    company,
    contact: cast.contact,
    technician: status === 'NEW' || status === 'AUTO_RESOLVED' ? null : cast.technician,
    dispatcher,
    assignedAt: calendar.instant(times.assigned),
    secondary: secondaries(steps, cast, status, people, chance),
    subject: fill(telling[0], words),
    text: opening(fill(telling[1], words), raisedBy, cast.contact, story.raisedByTechnician === true),
    type: story.type,
    nature: byContact ? story.nature : null,
    category: story.category,
    queue: queueOf(chosen, cast, steps, chance),
    priority,
    ...(byContact &&
      priority !== 'UNDETERMINED' &&
      moments.length > 1 &&
      chance.chance(0.07) && { firstPriority: milder(priority) }),
    asked: byContact ? asked(priority, story.priority, chance) : null,
    asset: cast.asset,
    site,
    dueAt: due(status, priority, raised, times, calendar, chance),
    ends: status,
    steps: played,
    byRule: times.byRule === null ? null : calendar.instant(times.byRule),
    completesItself: completion(status, steps, times, calendar, chance),
    participants: participants(story.type === 'CHANGE_REQUEST', cast, raisedBy, raisedAt, moments, chance),
  };
}

const asked = (priority: TicketPriority, usual: TicketPriority, chance: Dice): RequestedPriority =>
  picked(priority === 'UNDETERMINED' ? usual : priority, chance);

function raiser(byTechnician: boolean, { contact, technician }: Cast, dispatcher: Colleague, chance: Dice): Actor {
  if (!contact) return null;
  if (byTechnician) return { technician };
  return chance.chance(contact.person.portal ? 0.04 : 0.13) ? { technician: dispatcher } : { contact };
}

function opening(text: string, raisedBy: Actor, contact: DemoContact | null, byTechnician: boolean): string {
  if (!contact || byTechnician) return text;
  return raisedBy && 'contact' in raisedBy ? asWritten(text, contact) : asHeard(text, contact);
}

function dispatcherOf({ technician }: Cast, people: People, byMonitoring: boolean, chance: Dice): Colleague {
  const themselves = byMonitoring || technician.demo.client !== undefined || chance.chance(0.35);
  return themselves ? technician : people.technician('Dana Whitlock');
}

/** Says the steps in the words of whoever does them. */
function speak(
  steps: readonly Step[],
  times: Timetable,
  cast: Cast,
  words: Words,
  raisedAt: Date,
  calendar: Calendar,
): TicketPlan['steps'] {
  const contact = cast.contact ?? inCharge(cast.company);
  let greeted = false;
  return steps.map(({ does, text }, index) => {
    const minute = times.steps[index] ?? LATEST;
    const when =
      does === 'recovers'
        ? new Date(raisedAt.getTime() + Math.round((minute - (times.steps[index - 1] ?? times.assigned)) * 60_000))
        : calendar.instant(minute);
    const visit = times.visits[index] ?? null;
    const said = fill(text, visit === null ? words : new Map([...words, ['visit', calendar.said(visit, when)]]));
    if (does === 'recovers') return { at: when, does, text: said, by: null };
    if (deedsOfContacts.has(does)) return { at: when, does, text: asAnswered(said, contact), by: { contact } };
    if (does in notesSeenBy) return { at: when, does, text: said, by: { technician: cast.technician } };
    const greets = !greeted && cast.contact !== null;
    greeted = true;
    return {
      at: when,
      does,
      text: asReplied(said, cast.technician, greets ? contact : null),
      by: { technician: cast.technician },
    };
  });
}

function secondaries(
  steps: readonly Step[],
  { technician, field }: Cast,
  status: StatusKey,
  people: People,
  chance: Dice,
): Colleague[] {
  if (status === 'NEW' || status === 'AUTO_RESOLVED') return [];
  if (steps.some(({ text }) => text.includes('{field}'))) return [field];
  if (!chance.chance(0.1)) return [];
  const helper = chance.pick(
    people.technicians.filter(({ demo }) => demo.client === undefined && demo.roles.includes('TECHNICIAN')),
  );
  return helper === technician ? [] : [helper];
}

function queueOf({ story, status }: Chosen, { technician }: Cast, steps: readonly Step[], chance: Dice): QueueKey {
  if (story.type === 'ALERT') return 'MONITORING';
  if (status === 'NEW') return 'INTAKE';
  if (technician.demo.client) return 'CO_MANAGED';
  if ((story.type === 'CHANGE_REQUEST' || story.type === 'PROBLEM') && chance.chance(0.6)) return 'PROJECTS';
  return steps.some(({ does }) => does === 'books' || does === 'needsVisit') ? 'FIELD' : 'SERVICE_DESK';
}

const milder = (priority: TicketPriority): TicketPriority =>
  priority === 'LOW' ? 'MEDIUM_LOW' : priority === 'CRITICAL' ? 'HIGH' : 'LOW';

/** Working minutes that are promised, by priority. */
const PROMISED: Record<TicketPriority, number> = {
  CRITICAL: 240,
  HIGH: 480,
  MEDIUM_HIGH: 960,
  MEDIUM: 1800,
  MEDIUM_LOW: 3000,
  LOW: 4800,
  UNDETERMINED: 1800,
};
const WITH_US: ReadonlySet<StatusKey> = new Set([
  'NEW',
  'ASSIGNED',
  'IN_PROGRESS',
  'WAITING_INTERNAL_REVIEW',
  'FEEDBACK_RECEIVED',
  'TICKET_REOPENED',
  'OVERDUE_SERVICE_CALL',
]);

/** What was promised; for open tickets some hours or days from now, for a few of them some hours ago. */
function due(
  status: StatusKey,
  priority: TicketPriority,
  raised: Minute,
  { visits }: Timetable,
  calendar: Calendar,
  chance: Dice,
): Date | null {
  if (status === 'AUTO_RESOLVED' || (priority === 'LOW' && chance.chance(0.3))) return null;
  if (status === 'COMPLETE') return chance.chance(0.8) ? calendar.instant(raised + PROMISED[priority]) : null;
  const visit = visits.find((minute) => minute !== null);
  if (visit && status === 'SCHEDULED') return calendar.instant(visit);
  const quarter = chance.between(0, 34) * 15;
  if (!WITH_US.has(status)) return calendar.instant(at(-chance.between(0, 7), '08:30') + quarter);
  const late = chance.chance(0.12) && raised < at(1, '12:00');
  return calendar.instant(late ? at(1, '13:00') + quarter / 2 : at(-chance.between(0, 3), '08:30') + quarter);
}

function completion(
  status: StatusKey,
  steps: readonly Step[],
  times: Timetable,
  calendar: Calendar,
  chance: Dice,
): Date | null {
  const last = times.steps.at(-1);
  const itself =
    status === 'COMPLETE' &&
    steps.at(-1)?.does === 'solves' &&
    last !== undefined &&
    last + 2 * WORKDAY < LATEST &&
    chance.chance(0.25);
  return itself ? calendar.instant(last + 2 * WORKDAY) : null;
}

/** Colleagues who follow: now and then one, for changes whoever has to agree. */
function participants(
  isChange: boolean,
  { company, contact, other, technician }: Cast,
  raisedBy: Actor,
  raisedAt: Date,
  moments: readonly Date[],
  chance: Dice,
): TicketPlan['participants'] {
  if (!contact) return [];
  const soon = new Date(raisedAt.getTime() + (20 + Math.floor(chance.fraction() * 60)) * 1000);
  const later = moments.at(-1) ?? soon;
  const decides = present(company).find(({ person }) => person.types.includes('PRIMARY'));
  const found: TicketPlan['participants'][number][] = [];
  if (isChange && decides && decides !== contact)
    found.push({ contact: decides, kind: 'APPROVER', by: { technician }, at: moments[0] ?? soon });
  if (chance.chance(0.17) && !found.some((participant) => participant.contact === other)) {
    const kind = other.person.portal ? 'SUBSCRIBER' : 'COPIED';
    const removedAt = moments.length > 2 && chance.chance(0.12) ? later : undefined;
    found.push({ contact: other, kind, by: raisedBy, at: soon, ...(removedAt && { removedAt }) });
  }
  return found;
}
