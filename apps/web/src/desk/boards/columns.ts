import type { BoardData, Card } from './boardQuery.ts';

type Column = BoardData['columns'][number];

/** A column as it is shown. */
export type ShownColumn = {
  readonly key: string;
  readonly title: string;
  readonly status: Column['status'];
  /** In the order of the board, as far as they are loaded. */
  readonly cards: readonly Card[];
  readonly total: { readonly totalCount: number; readonly totalCountCapped: boolean };
  readonly hasMore: boolean;
};

export const NO_COLUMNS: readonly ShownColumn[] = [];

/** What became of a card, as the server tells it of its own accord or in an answer. */
export type CardChange = {
  readonly id: string;
  /** It is no longer there for the viewer. */
  readonly removed: boolean;
  /** Where it stood; null when it was not on the board, or when nobody knows. */
  readonly fromColumn?: string | null;
  /** Where it stands; null when it left the board. */
  readonly column?: string | null;
  readonly ticket?: Card | null;
};

/** A card that the viewer has put elsewhere and that the server has not answered yet. */
export type Move = {
  readonly no: number;
  readonly ticketId: string;
  readonly number: number;
  readonly from: string;
  readonly to: string;
  /** The card that it is put in front of; the end of the column without one. */
  readonly before: string | null;
};

/** The most that the server counts. */
const COUNTED = 1_000;

/** Negative when `a` stands above `b`. Ranks compare byte by byte, as the server does; the same ones by ID. */
export function compareCards(a: Card, b: Card): number {
  const [one, other] = a.rank === b.rank ? [a.id, b.id] : [a.rank ?? '', b.rank ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The cards with one more, at its place. */
function placed(cards: readonly Card[], card: Card): Card[] {
  const at = cards.findIndex((other) => compareCards(card, other) < 0);
  return at < 0 ? [...cards, card] : cards.toSpliced(at, 0, card);
}

const without = (cards: readonly Card[], id: string): readonly Card[] =>
  cards.some((card) => card.id === id) ? cards.filter((card) => card.id !== id) : cards;

type Total = ShownColumn['total'];

/** A total with some more or fewer; one that the server did not count to its end stays. */
function counted(total: Total, by: number): Total {
  if (by === 0 || total.totalCountCapped) return total;
  const count = Math.max(0, total.totalCount + by);
  return { totalCount: Math.min(count, COUNTED), totalCountCapped: count > COUNTED };
}

type Loaded = { readonly cards: readonly Card[]; readonly hasMore: boolean };

/** Whether a card stands among the cards that are loaded; beyond them there may be some that stand before it. */
const isInReach = ({ cards, hasMore }: Loaded, card: Card): boolean => {
  const last = cards.at(-1);
  return !hasMore || (last !== undefined && compareCards(card, last) < 0);
};

/**
 * The board after a change: the card leaves the place where it was and stands where its rank says, and both columns are counted
 * anew. What is older than what is known changes nothing. `doubtful`: not all can be known from it, so that the board has to be
 * asked for.
 */
export function applied(
  board: BoardData,
  change: CardChange,
  fits: (card: Card) => boolean = () => true,
  isNarrowed = false,
): { readonly board: BoardData; readonly doubtful: boolean } {
  const known = board.columns.flatMap(({ key, tickets }) =>
    tickets.nodes.filter(({ id }) => id === change.id).map((card) => ({ key, card })),
  )[0];
  const ticket = change.removed ? null : (change.ticket ?? null);
  if (known && ticket && ticket.version < known.card.version) return { board, doubtful: false };
  const told = change.fromColumn ?? null;
  const from = known?.key ?? told;
  const to = ticket && change.column && fits(ticket) ? change.column : null;
  // Of a card that is not loaded, one can't tell whether it was among those that fit.
  const isUncounted = !known && (isNarrowed ? told !== null : told === null && to === null);
  const columns = board.columns.map((column) => {
    const { key, tickets } = column;
    const by = isUncounted ? 0 : Number(key === to) - Number(key === from);
    let nodes = without(tickets.nodes, change.id);
    const loaded = { cards: nodes, hasMore: tickets.pageInfo.hasNextPage };
    if (ticket && key === to && isInReach(loaded, ticket)) nodes = placed(nodes, ticket);
    if (by === 0 && nodes === tickets.nodes) return column;
    return { ...column, tickets: { ...tickets, ...counted(tickets, by), nodes: [...nodes] } };
  });
  // Where reading on begins is behind the card that was the last: what comes to stand in between would be missed.
  const hasLostEnd = board.columns.some(
    ({ key, tickets }) => key === from && tickets.pageInfo.hasNextPage && tickets.nodes.at(-1)?.id === change.id,
  );
  return { board: { ...board, columns }, doubtful: isUncounted || hasLostEnd };
}

/**
 * The columns of a board, each card where its own status says: a ticket that is changed elsewhere on the page shows it at
 * once, before the board is told.
 */
export function settled(board: BoardData): readonly ShownColumn[] {
  const columns = board.columns.map(shownOf);
  const strays = columns.flatMap(({ status, cards }) =>
    cards.filter((card) => card.status.id !== status.id || card.closedAt !== null),
  );
  return strays.reduce<readonly ShownColumn[]>((now, card) => {
    const home = card.closedAt === null ? now.find(({ status }) => status.id === card.status.id) : undefined;
    return now.map((column) => {
      const stood = without(column.cards, card.id);
      const by = Number(column === home) - Number(stood !== column.cards);
      if (column !== home)
        return stood === column.cards ? column : { ...column, cards: stood, total: counted(column.total, by) };
      const cards = isInReach({ ...column, cards: stood }, card) ? placed(stood, card) : stood;
      return { ...column, cards, total: counted(column.total, by) };
    });
  }, columns);
}

const shown = new WeakMap<Column, ShownColumn>();

/** The same object for the same column: what did not change is not drawn again. */
function shownOf(column: Column): ShownColumn {
  const known = shown.get(column);
  if (known) return known;
  const { key, title, status, tickets } = column;
  const made: ShownColumn = {
    key,
    title,
    status,
    cards: tickets.nodes,
    total: { totalCount: tickets.totalCount, totalCountCapped: tickets.totalCountCapped },
    hasMore: tickets.pageInfo.hasNextPage,
  };
  shown.set(column, made);
  return made;
}

/** The columns as they are once the server has agreed to these moves, one after the other. */
export const withMoves = (columns: readonly ShownColumn[], moves: readonly Move[]): readonly ShownColumn[] =>
  moves.reduce(moved, columns);

function moved(columns: readonly ShownColumn[], { ticketId, to, before }: Move): readonly ShownColumn[] {
  const from = columns.find(({ cards }) => cards.some(({ id }) => id === ticketId));
  const card = from?.cards.find(({ id }) => id === ticketId);
  if (!from || !card || !columns.some(({ key }) => key === to)) return columns;
  return columns.map((column) => {
    const by = Number(column.key === to) - Number(column === from);
    const others = without(column.cards, ticketId);
    if (column.key !== to)
      return others === column.cards ? column : { ...column, cards: others, total: counted(column.total, by) };
    const at = before === null ? -1 : others.findIndex(({ id }) => id === before);
    const cards = others.toSpliced(at < 0 ? others.length : at, 0, { ...card, status: column.status });
    return { ...column, cards, total: counted(column.total, by) };
  });
}

/** Where a card stands. */
export type Place = { readonly column: ShownColumn; readonly index: number; readonly card: Card };

/** Where a card stands; undefined when the board, as far as it is loaded, does not hold it. */
export function placeOf(columns: readonly ShownColumn[], ticketId: string | undefined): Place | undefined {
  for (const column of columns) {
    const index = column.cards.findIndex(({ id }) => id === ticketId);
    const card = column.cards[index];
    if (card) return { column, index, card };
  }
  return undefined;
}

/** Whether a card that is put there stays where it is. */
export function staysThere(
  columns: readonly ShownColumn[],
  ticketId: string,
  to: string,
  before: string | null,
): boolean {
  const place = placeOf(columns, ticketId);
  if (place?.column.key !== to) return false;
  const next = place.column.cards[place.index + 1];
  return before === ticketId || (next ? before === next.id : before === null && !place.column.hasMore);
}
