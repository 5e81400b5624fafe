import type { TicketFilter } from '@quayside/graphql/documents';
import { many, text } from '../../lib/urlState.ts';
import { PRIORITIES } from '../tickets/listAddress.ts';
import { BESIDE } from '../useBeside.ts';
import type { Card } from './boardQuery.ts';

/** What the address of a board says: what narrows it, and whose side panel is open. */
export const BOARD_ADDRESS = {
  technician: many(),
  client: many(),
  priority: many(),
  q: text(),
  ticket: BESIDE,
};

/** What narrows a board. */
export type Narrowing = {
  readonly technician: readonly string[];
  readonly client: readonly string[];
  readonly priority: readonly string[];
  readonly q: string;
};

/** In the place of a technician: tickets that nobody has. */
export const NOBODY = 'nobody';

/** A board without anything chosen. */
export const NOTHING_CHOSEN = { technician: [], client: [], priority: [], q: '' };

/** Whether anything is chosen. */
export const isNarrowed = ({ technician, client, priority, q }: Narrowing): boolean =>
  technician.length + client.length + priority.length > 0 || q.trim() !== '';

/** What a board asks of each column's tickets; undefined when it shows them all. */
export function filterOf(narrowing: Narrowing): TicketFilter | undefined {
  if (!isNarrowed(narrowing)) return undefined;
  const { technician, client, priority, q } = narrowing;
  const priorities = PRIORITIES.filter((one) => priority.includes(one));
  return {
    technician: technician.includes(NOBODY) ? { eq: null } : amongst(technician),
    client: amongst(client),
    priority: priorities.length > 0 ? { in: priorities } : undefined,
    text: q.trim() || undefined,
  };
}

const amongst = (ids: readonly string[]) => (ids.length > 0 ? { in: [...ids] } : undefined);

/** Whether a ticket is one of those that a board shows, as the server would say it. */
export function fits({ technician, client, priority, q }: Narrowing, card: Card): boolean {
  const known = PRIORITIES.filter((one) => priority.includes(one));
  return (
    fitsTechnician(technician, card.technician?.id) &&
    (client.length === 0 || client.includes(card.client.id)) &&
    (known.length === 0 || known.includes(card.priority)) &&
    fitsText(q.trim(), card)
  );
}

function fitsTechnician(chosen: readonly string[], holder: string | undefined): boolean {
  if (chosen.length === 0) return true;
  if (chosen.includes(NOBODY)) return holder === undefined;
  return holder !== undefined && chosen.includes(holder);
}

function fitsText(words: string, { subject, number }: Card): boolean {
  const wanted = /^#?(\d{1,9})$/.exec(words)?.[1];
  if (wanted !== undefined && Number(wanted) === number) return true;
  return subject.toLowerCase().includes(words.toLowerCase());
}
