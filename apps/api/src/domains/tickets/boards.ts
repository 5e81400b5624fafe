import type { MoveCardInput } from '@quayside/graphql/types';
import type { Transaction } from '../../database/database.ts';
import { transaction } from '../../database/transaction.ts';
import { happened, record } from '../../events/record.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, forbidden, invalid } from '../../graphql/errors.ts';
import { columnKey } from './boards.queries.ts';
import { lockVisible, stateOf } from './lock.queries.ts';
import { cardsAround, findColumns, lockColumns, placeOf, setRanks, type Place } from './places.queries.ts';
import { rankBetween, ranksBetween } from './rank.ts';
import type { Status } from './ticket-writes.queries.ts';
import { mayChangeStatus } from './tickets.rules.ts';
import { moveTo, signedIn } from './tickets.ts';

/**
 * Puts a card in front of another one or at the end of a column, and gives it the column's status. NOT_FOUND,
 * BAD_USER_INPUT `fromColumn`, `toColumn`, `beforeTicketId`; CONFLICT when the card has left `fromColumn`, whatever else
 * of it has changed.
 */
export async function moveCard(context: Context, input: MoveCardInput): Promise<{ ticketId: string }> {
  const viewer = signedIn(context);
  return transaction(context, async (tx) => {
    const columns = await findColumns(tx, context, input.boardId);
    const from = columnNamed(columns, input, 'fromColumn');
    const to = columnNamed(columns, input, 'toColumn');
    await lockColumns(tx, from, to);
    const ticket = await lockVisible(tx, context, input.ticketId);
    if (!mayChangeStatus(viewer)) throw forbidden();
    if (ticket.statusId !== from.id) {
      const now = columns.find(({ id }) => id === ticket.statusId);
      throw conflict('column_changed', stateOf(ticket, { column: now ? columnKey(now) : null }));
    }
    const place = input.beforeTicketId ? await placeOf(tx, context, input.beforeTicketId) : null;
    const moved = await put(tx, to, ticket, place);
    await moveTo(tx, context, ticket, to, viewer);
    // A change of status says by itself that its card has moved; of the others nobody would know.
    for (const { id } of moved.filter((one) => one.id !== ticket.id || from.id === to.id)) {
      const payload = { fromStatusId: to.id, toStatusId: to.id };
      const by = id === ticket.id ? viewer : null;
      await record(tx, { viewer: by, clock: context.clock }, happened('ticket.moved', { id }, payload));
    }
    return { ticketId: ticket.id };
  });
}

function columnNamed(columns: readonly Status[], input: MoveCardInput, at: 'fromColumn' | 'toColumn'): Status {
  const column = columns.find((one) => columnKey(one) === input[at]);
  if (!column) throw invalid({ path: `input.${at}`, code: 'not_found' });
  return column;
}

/** Ranks grow where cards are put between the same two over and over: from here on, what stands around gets new ones. */
const LONGEST_RANK = 64;
/** How many cards on each side get new ranks at first; where those are no shorter, more do. */
const REACH = 30;

/** Gives a card its place in a locked column and answers whose rank changed: nobody's when it stood there already. */
async function put(tx: Transaction, column: Status, card: Place, place: Place | null): Promise<readonly Place[]> {
  if (place?.id === card.id) return [];
  const { before, after } = await cardsAround(tx, column, card, place, 1);
  const [low, high] = [before.at(-1)?.rank ?? null, after[0]?.rank ?? null];
  if ((low === null || low < card.rank) && (high === null || card.rank < high)) return [];
  const rank = rankBetween(low, high);
  const moved =
    rank !== null && rank.length <= LONGEST_RANK
      ? [{ id: card.id, rank }]
      : await makeRoom(tx, column, card, place, REACH);
  await setRanks(tx, moved);
  return moved;
}

/** New ranks for a card and for those around its place, in the same order and as short as there is room. */
async function makeRoom(
  tx: Transaction,
  column: Status,
  card: Place,
  place: Place | null,
  reach: number,
): Promise<readonly Place[]> {
  const { before, after } = await cardsAround(tx, column, card, place, reach + 1);
  const [first, last] = [before[0] ?? after[0]!, after.at(-1) ?? before.at(-1)!];
  // The outermost on each side keep theirs, unless the column ends there.
  const [startsHere, endsHere] = [before.length <= reach, after.length <= reach];
  const low = startsHere ? rankBetween(null, first.rank) : first.rank;
  const high = endsHere ? rankBetween(last.rank, null) : last.rank;
  const cards = [...before.slice(startsHere ? 0 : 1), card, ...after.slice(0, endsHere ? undefined : -1)];
  const ranks = low === null || high === null ? null : ranksBetween(low, high, cards.length);
  const whole = startsHere && endsHere;
  if (ranks && (whole || ranks.every((rank) => rank.length <= LONGEST_RANK / 2)))
    return cards.map(({ id }, i) => ({ id, rank: ranks[i]! }));
  if (whole) throw new Error(`no ranks are left for the column of ${column.id}`);
  return makeRoom(tx, column, card, place, reach * 8);
}
