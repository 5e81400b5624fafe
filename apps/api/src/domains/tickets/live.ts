import { may, type SignedInViewer } from '../../access/viewer.ts';
import type { Audience, Sight } from '../../database/reader/audience.ts';
import type { PlacedEvent } from '../../events/log.ts';
import { cursorOf } from '../../events/resume.ts';
import { notFound } from '../../graphql/errors.ts';
import { insideId } from '../../graphql/ids.ts';
import type { Change, Room, Watch, Watcher } from '../../graphql/live.ts';
import { boards } from './boards.queries.ts';
import { audienceOf, isSeen, placesOn, type BoardPlaces } from './live.queries.ts';
import { ticketMessages, tickets } from './tickets.queries.ts';

/**
 * Who of those who see a ticket can notice that something happened to it. What a message is about, only who sees the message;
 * what is not here, the desk alone.
 */
const NOTICED_BY: Readonly<Record<string, 'everybody' | 'readers' | 'desk'>> = {
  'ticket.raised': 'everybody',
  'ticket.assigned': 'everybody',
  'ticket.status_changed': 'everybody',
  'ticket.priority_changed': 'everybody',
  'ticket.closed': 'everybody',
  'ticket.reopened': 'everybody',
  'ticket.participant_added': 'everybody',
  'ticket.participant_removed': 'everybody',
  'ticket.replied': 'readers',
  'ticket.noted': 'readers',
  'ticket.moved': 'desk',
};

/** What is live of tickets and boards. */
export const liveTickets: Room = {
  fields: ['ticketChanged', 'ticketsChanged', 'boardChanged'],
  concerns: (type) => type.startsWith('ticket.'),

  async watch(field, args, viewer, asking): Promise<Watch> {
    if (field === 'ticketsChanged') return { field, of: null };
    const [type, declaration, given] =
      field === 'boardChanged'
        ? (['Board', boards, args['boardId']] as const)
        : (['Ticket', tickets, args['id']] as const);
    const of = insideId(type, String(given));
    if (!of || !(await isSeen(declaration, of, viewer, asking))) throw notFound();
    return { field, of };
  },

  async look(events, watchers, asking) {
    const ticketIds = [...new Set(events.map(({ subjectId }) => subjectId))];
    const messageIds = [...new Set(events.flatMap(({ payload }) => payload['messageId'] ?? []))];
    const boardIds = [...new Set(watchers.flatMap(({ watch }) => (watch.field === 'boardChanged' && watch.of) || []))];
    const viewers = [...new Set(watchers.map(({ viewer }) => viewer))];
    const [audience, places] = await Promise.all([
      audienceOf(viewers, { ticketIds, messageIds }, asking),
      boardIds.length ? placesOn(asking.database.query, boardIds, ticketIds) : new Map<string, BoardPlaces>(),
    ]);
    const batch = new Batch(events, audience, places, asking.resuming);
    return (watcher) => batch.changesFor(watcher);
  },
};

/** What can be noticed of one ticket, oldest first. */
type Noticed = { readonly ticketId: string; readonly events: readonly PlacedEvent[] };

/** Events of which watchers are told together. Watchers who see the same share what is found out for one of them. */
class Batch {
  readonly #byTicket: ReadonlyMap<string, readonly PlacedEvent[]>;
  readonly #begins: bigint;
  readonly #audience: Audience;
  readonly #places: ReadonlyMap<string, BoardPlaces>;
  readonly #resuming: boolean;
  readonly #noticed = new Map<Sight, Map<bigint, readonly Noticed[]>>();
  readonly #shared = new Map<readonly Noticed[], Map<string, readonly Change[]>>();

  constructor(
    events: readonly PlacedEvent[],
    audience: Audience,
    places: ReadonlyMap<string, BoardPlaces>,
    resuming: boolean,
  ) {
    this.#byTicket = Map.groupBy(events, ({ subjectId }) => subjectId);
    this.#begins = events[0]?.position ?? 0n;
    this.#audience = audience;
    this.#places = places;
    this.#resuming = resuming;
  }

  changesFor(watcher: Watcher): readonly Change[] {
    const sight = this.#audience(watcher.viewer);
    const lost = this.#lostBy(watcher, sight);
    const seen = this.#seenBy(watcher, sight);
    return lost.length ? [...seen, ...lost] : seen;
  }

  #seenBy({ viewer, watch, position }: Watcher, sight: Sight): readonly Change[] {
    const noticed = this.#noticedBy(sight, viewer, position < this.#begins ? 0n : position);
    let shared = this.#shared.get(noticed);
    if (!shared) this.#shared.set(noticed, (shared = new Map()));
    const place = `${watch.field} ${watch.of}`;
    let changes = shared.get(place);
    if (!changes) shared.set(place, (changes = this.#changes(noticed, watch, sight)));
    return changes;
  }

  #changes(noticed: readonly Noticed[], { field, of }: Watch, { limited }: Sight): readonly Change[] {
    const change = ({ ticketId, events }: Noticed, source: Change['source'] = {}): Change =>
      changeOf(ticketId, events.at(-1)!, { removed: false, ...source }, { losable: limited, last: false });
    if (field === 'ticketsChanged') return noticed.map((one) => change(one));
    if (field === 'ticketChanged') return noticed.filter(({ ticketId }) => ticketId === of).map((one) => change(one));
    return noticed.flatMap((one) => {
      const place = this.#placeOf(one, of!);
      return place ? change(one, place) : [];
    });
  }

  /** Where a card came from and stands now; undefined for a ticket that was and is no card of the board. */
  #placeOf({ ticketId, events }: Noticed, boardId: string): Change['source'] | undefined {
    const board = this.#places.get(boardId);
    const column = board?.columnOf.get(ticketId) ?? null;
    const told = events.find(({ type, payload }) => type === 'ticket.raised' || payload['fromStatusId']);
    const from = told?.payload['fromStatusId'];
    const fromColumn = told ? (from && board?.columns.get(from)) || null : column;
    // Who resumes may have been told of a part of it: that a card has left, for one.
    return column || fromColumn || this.#resuming ? { fromColumn, column } : undefined;
  }

  #noticedBy(sight: Sight, viewer: SignedInViewer, since: bigint): readonly Noticed[] {
    let known = this.#noticed.get(sight);
    if (!known) this.#noticed.set(sight, (known = new Map()));
    let noticed = known.get(since);
    if (!noticed) {
      noticed = [...this.#byTicket]
        .filter(([ticketId]) => sight.sees(tickets, ticketId))
        .map(([ticketId, events]) => ({
          ticketId,
          events: events.filter((event) => event.position > since && notices(viewer, sight, event)),
        }))
        .filter(({ events }) => events.length);
      known.set(since, noticed);
    }
    return noticed;
  }

  /** What the watcher asked for or was sent, or took part in, and does not see any more. */
  #lostBy({ viewer, watch, position, sent }: Watcher, sight: Sight): readonly Change[] {
    if (!sight.limited) return [];
    const one = watch.field === 'ticketChanged';
    const about = one ? [watch.of!] : [...this.#byTicket.keys()];
    return about.flatMap((ticketId) => {
      const events = this.#byTicket.get(ticketId)?.filter((event) => event.position > position) ?? [];
      const last = events.findLast(({ type }) => NOTICED_BY[type] === 'everybody') ?? events.at(-1);
      if (!last || sight.sees(tickets, ticketId)) return [];
      if (!one && !sent.has(ticketId) && !events.some((event) => tookOff(event, viewer))) return [];
      return changeOf(ticketId, last, { removed: true }, { losable: false, last: one });
    });
  }
}

const tookOff = ({ type, payload }: PlacedEvent, { id }: SignedInViewer): boolean =>
  type === 'ticket.participant_removed' && payload['contactId'] === id;

/** Whether something that the viewer can see of a ticket was changed by what happened. */
function notices(viewer: SignedInViewer, sight: Sight, { type, payload }: PlacedEvent): boolean {
  const by = NOTICED_BY[type] ?? 'desk';
  if (by === 'everybody') return true;
  return by === 'desk' ? may(viewer, 'DESK') : sight.sees(ticketMessages, payload['messageId'] ?? '');
}

const changeOf = (
  ticketId: string,
  event: PlacedEvent,
  source: Change['source'],
  more: Pick<Change, 'losable' | 'last'>,
): Change => ({
  record: ticketId,
  position: event.position,
  source: { ticketId, cursor: cursorOf(event), ...source },
  ...more,
});
