import type { TicketFilter, TicketOrder, TicketOrderField, TicketPriority } from '@quayside/graphql/documents';
import { choice, flag, many, text } from '../../lib/urlState.ts';
import type { Sort } from '../../ui/DataList.tsx';

/** What the address of a list of tickets says; the address of a ticket carries it along, so that next and previous are known. */
export const LIST = {
  mine: flag(),
  unassigned: flag(),
  show: choice(['open', 'completed', 'all'], 'open'),
  q: text(),
  sort: text(),
  status: many(),
  priority: many(),
  client: many(),
  technician: many(),
  queue: many(),
  type: many(),
  category: many(),
};

/** A list of tickets, as its address says it. */
export type ListAddress = { readonly [Name in keyof typeof LIST]: ReturnType<(typeof LIST)[Name]['read']> };

/** The filters that are set by choosing values. */
export type FilterName = 'status' | 'priority' | 'client' | 'technician' | 'queue' | 'type' | 'category';

/** In the order in which they are offered. */
export const FILTERS: readonly FilterName[] = [
  'status',
  'priority',
  'client',
  'technician',
  'queue',
  'type',
  'category',
];

/** From most to least urgent. */
export const PRIORITIES: readonly TicketPriority[] = [
  'CRITICAL',
  'HIGH',
  'MEDIUM_HIGH',
  'MEDIUM',
  'MEDIUM_LOW',
  'LOW',
  'UNDETERMINED',
];

/** The list as it is without anything chosen: what "Reset" goes back to, the view stays. */
export const NOTHING_CHOSEN = {
  q: '',
  status: [],
  priority: [],
  client: [],
  technician: [],
  queue: [],
  type: [],
  category: [],
};

/** Whether anything is chosen beside the view. */
export const isNarrowed = (list: ListAddress): boolean =>
  list.q !== '' || FILTERS.some((name) => list[name].length > 0);

/** The entry of the navigation that a list belongs to. */
export type View = 'open' | 'mine' | 'unassigned' | 'completed' | 'all';

/** Which view an address is. */
export function viewOf({ mine, unassigned, show }: ListAddress): View {
  if (mine) return 'mine';
  return unassigned ? 'unassigned' : show;
}

const ordered: Readonly<Record<string, TicketOrderField>> = {
  number: 'NUMBER',
  created: 'CREATED_AT',
  updated: 'UPDATED_AT',
  priority: 'PRIORITY',
  due: 'DUE_AT',
};

/** How a list is sorted: by what is due next while tickets are open, else by what happened last. `-` turns it round. */
export function sortOf({ sort, show }: ListAddress): Sort {
  const by = sort.replace(/^-/, '');
  if (Object.hasOwn(ordered, by)) return { by, descending: sort.startsWith('-') };
  return show === 'open' ? { by: 'due', descending: false } : { by: 'updated', descending: true };
}

/** A sort as the address has it. */
export const sortWord = ({ by, descending }: Sort): string => `${descending ? '-' : ''}${by}`;

/** What a list asks the server for. */
export type ListQuestion = { readonly filter: TicketFilter; readonly orderBy: TicketOrder };

/** The question that an address stands for. */
export function questionOf(list: ListAddress): ListQuestion {
  const { by, descending } = sortOf(list);
  const priorities = PRIORITIES.filter((priority) => list.priority.includes(priority));
  return {
    filter: {
      open: list.show === 'all' ? undefined : list.show === 'open',
      mine: list.mine || undefined,
      text: list.q.trim() || undefined,
      status: amongst(list.status),
      priority: priorities.length ? { in: priorities } : undefined,
      client: amongst(list.client),
      technician: list.unassigned ? { eq: null } : amongst(list.technician),
      queue: amongst(list.queue),
      type: amongst(list.type),
      category: amongst(list.category),
    },
    orderBy: { field: ordered[by] ?? 'DUE_AT', direction: descending ? 'DESC' : 'ASC' },
  };
}

const amongst = (ids: string[]) => (ids.length ? { in: ids } : undefined);
