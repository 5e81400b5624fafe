import type { Assets } from './assets.ts';
import type { BuiltIn } from './built-in.ts';
import type { Calendar } from './calendar.ts';
import { dice } from './dice.ts';
import type { People } from './people.ts';
import { toldAtArchitects } from './stories/told-architects.ts';
import { toldAtHarborBefore } from './stories/told-harbor-closed.ts';
import { toldAtHarbor } from './stories/told-harbor.ts';
import { toldAtSchoolAndHealth } from './stories/told-school-and-health.ts';
import { toldInTrade } from './stories/told-trade.ts';
import { chosenStories } from './ticket-choice.ts';
import { type Life, type TicketPlan, play } from './ticket-life.ts';
import { freeSlots } from './ticket-plan.ts';
import { type World, planStory } from './ticket-story.ts';
import { planTold } from './ticket-told.ts';

const TOLD = [...toldAtArchitects, ...toldAtHarbor, ...toldAtHarborBefore, ...toldAtSchoolAndHealth, ...toldInTrade];

/** Makes the 400 tickets of a year, with all that was said and done on them, by number. */
export function makeTickets(people: People, assets: Assets, builtIn: BuiltIn, calendar: Calendar): Life[] {
  const world: World = { people, assets, calendar };
  const told = TOLD.toSorted((a, b) => a.number - b.number);
  const slots = freeSlots(told, dice('slots'));
  const plans: TicketPlan[] = [
    ...told.map((ticket) => planTold(ticket, world)),
    ...chosenStories(slots, told, world).map((chosen) => planStory(chosen, world)),
  ];
  return plans.sort((a, b) => a.number - b.number).map((plan) => play(plan, builtIn));
}
