import { dice } from './dice.ts';
import { found } from './found.ts';
import type { People } from './people.ts';
import { type Step, deedsOfContacts } from './stories/story.ts';
import type { Told } from './stories/told.ts';
import type { Actor, TicketPlan } from './ticket-life.ts';
import type { World } from './ticket-story.ts';
import { LATEST, timetable } from './ticket-times.ts';
import { fill } from './wording.ts';

/** Makes the plan of a ticket that is told by hand. */
export function planTold(told: Told, { people, assets, calendar }: World): TicketPlan {
  const chance = dice(`told ${told.number}`);
  const company = people.company(told.client);
  const contact = people.contact(told.client, told.by);
  const technician = told.technician ? people.technician(told.technician) : null;
  const asset = told.asset
    ? found(
        (assets.get(told.client) ?? []).find(({ item }) => item.reference === told.asset),
        told.asset,
      )
    : null;
  const site = told.site
    ? found(
        company.sites.find(({ name }) => name === told.site),
        told.site,
      )
    : (asset?.site ?? contact.site);
  const times = timetable(
    { raised: told.raised, steps: told.follows, priority: told.priority, ends: told.ends },
    chance,
  );
  const raisedAt = calendar.instant(told.raised + chance.fraction() * 0.8);
  const steps = told.follows.map((step, index) => {
    const at = calendar.instant(times.steps[index] ?? LATEST);
    const visit = times.visits[index] ?? null;
    const words = new Map(visit === null ? [] : [['visit', calendar.said(visit, at)]]);
    return { at, does: step.does, text: fill(step.text, words), by: actor(step, told, people) };
  });
  return {
    number: told.number,
    raisedAt,
    raisedBy: { contact },
    company,
    contact,
    technician,
    dispatcher: technician?.demo.client ? technician : people.technician('Dana Whitlock'),
    assignedAt: calendar.instant(times.assigned),
    secondary: (told.secondary ?? []).map((name) => people.technician(name)),
    subject: told.subject,
    text: told.text,
    type: told.type,
    nature: told.nature,
    category: told.category,
    queue: told.queue,
    priority: told.priority,
    asked: told.asked,
    asset,
    site,
    dueAt: told.due === undefined ? null : calendar.instant(told.due),
    ends: told.ends,
    steps,
    byRule: times.byRule === null ? null : calendar.instant(times.byRule),
    completesItself: null,
    participants: (told.participants ?? []).map(([kind, name], index) => ({
      contact: people.contact(told.client, name),
      kind,
      by: { contact },
      at: new Date(raisedAt.getTime() + (35 + index * 12) * 1000),
    })),
  };
}

function actor({ does, by }: Step, told: Told, people: People): Actor {
  if (deedsOfContacts.has(does)) return { contact: people.contact(told.client, by ?? told.by) };
  const name = by ?? told.technician;
  return name ? { technician: people.technician(name) } : null;
}
