import type { Assets } from './assets.ts';
import { fits } from './ticket-cast.ts';
import { type Dice, dice } from './dice.ts';
import { WORKDAY } from './calendar.ts';
import { type ClientKey, clients } from './clients.ts';
import type { Company, People } from './people.ts';
import { alertsWithWork, passingAlerts } from './stories/alerts.ts';
import { stories } from './stories/stories.ts';
import type { Story, Telling } from './stories/story.ts';
import type { StatusKey } from './stories/told.ts';
import { type Slot, canStand, openSlots } from './ticket-plan.ts';

/** Which story fills a slot, in which words, where, and how far it has come. */
export type Chosen = Slot & {
  readonly story: Story;
  readonly telling: Telling;
  readonly company: Company;
  readonly status: StatusKey;
  /** It is the first ticket of its day. */
  readonly firstOfDay: boolean;
};

/** How many tickets monitoring raises: those that pass by themselves, and those that need work. */
const PASSING = 28;
const WORKED = 13;
/** A story is not told again before so many other tickets. */
const APART = 60;

/** Fills the free slots: no story twice at the same client, none twice within sight, and everything told once before it is told again. */
export function chosenStories(
  slots: readonly Slot[],
  told: readonly Slot[],
  { people, assets }: { people: People; assets: Assets },
): Chosen[] {
  const chance = dice('choice');
  const open = openSlots(slots, chance);
  const openNumbers = new Set(open.map(({ number }) => number));
  const closed = slots.filter(({ number }) => !openNumbers.has(number));
  const alerts = alertSlots(closed, chance);
  const firsts = firstsOfDay([...slots, ...told].sort((a, b) => a.number - b.number));
  const teller = storyteller(assets, chance);
  const choose = (slot: Slot, from: readonly Story[], key: ClientKey, status: StatusKey): Chosen => {
    const company = people.company(key);
    return { ...slot, ...teller(from, company, slot, status), company, status, firstOfDay: firsts.has(slot.number) };
  };
  // What is open comes first, then what is recent: few stories fit there.
  return [
    ...open.map((slot) => choose(slot, stories, slot.client, slot.status)),
    ...closed.toReversed().map((slot) => {
      const from = alerts.get(slot.number) ?? stories;
      return choose(
        slot,
        from,
        someClient(from, people, assets, chance),
        from === passingAlerts ? 'AUTO_RESOLVED' : 'COMPLETE',
      );
    }),
  ];
}

/** The numbers of tickets before which nothing was raised on their day. */
const firstsOfDay = (all: readonly Slot[]): ReadonlySet<number> =>
  new Set(
    all
      .filter(({ raised }, index) => index > 0 && workday(all[index - 1]?.raised ?? raised) < workday(raised))
      .map(({ number }) => number),
  );
const workday = (minute: number): number => Math.floor(minute / WORKDAY);

function alertSlots(closed: readonly Slot[], chance: Dice): Map<number, readonly Story[]> {
  const alerts = new Map<number, readonly Story[]>();
  while (alerts.size < PASSING + WORKED) {
    const { number, raised } = chance.pick(closed);
    if (!alerts.has(number) && (alerts.size < PASSING || raised < -3 * WORKDAY))
      alerts.set(number, alerts.size < PASSING ? passingAlerts : alertsWithWork);
  }
  return alerts;
}

const someClient = (from: readonly Story[], people: People, assets: Assets, chance: Dice): ClientKey =>
  chance.weigh(clients, ({ key, share }) =>
    from.some((story) => fits(story, people.company(key), assets)) ? share : 0,
  ).key;

type Teller = (
  from: readonly Story[],
  company: Company,
  slot: Slot,
  status: StatusKey,
) => { story: Story; telling: Telling };

function storyteller(assets: Assets, chance: Dice): Teller {
  const uses = new Map<Story, { readonly numbers: number[]; readonly at: Set<ClientKey> }>();
  return (from, company, { number, raised }, status) => {
    const wanted = (story: Story): number => {
      const use = uses.get(story);
      if (!fits(story, company, assets) || !canStand(story, status, -raised)) return 0;
      if (!use) return story.only ? 12 : 6;
      const apart = Math.min(...use.numbers.map((other) => Math.abs(number - other)));
      if (story.type === 'ALERT') return apart > (use.at.has(company.demo.key) ? 80 : 12) ? 1 : 0;
      if (story.only !== undefined || use.at.has(company.demo.key) || apart < APART) return 0;
      return use.numbers.length < story.tellings.length ? 3 : 0.02;
    };
    const story = chance.weigh(from, wanted);
    const use = uses.get(story) ?? { numbers: [], at: new Set() };
    const telling = story.tellings[use.numbers.length % story.tellings.length] ?? ['', ''];
    uses.set(story, { numbers: [...use.numbers, number], at: use.at.add(company.demo.key) });
    return { story, telling };
  };
}
