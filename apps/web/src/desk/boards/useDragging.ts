import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Card } from './boardQuery.ts';
import { placeOf, staysThere, type ShownColumn } from './columns.ts';
import type { DragCode, Over } from './drag.ts';

/** Where a card would come to stand. */
export type Drop = {
  readonly column: string;
  readonly before: string | null;
  /** It would stay where it is: no line is drawn. */
  readonly stays: boolean;
};

/** The card that is dragged, and where it would come to stand. */
export type Dragging = {
  readonly id: string | undefined;
  readonly drop: Drop | undefined;
  /** The one that was let go last. */
  readonly dropped: { readonly id: string } | undefined;
};

const RESTING: Dragging = { id: undefined, drop: undefined, dropped: undefined };
/** Where the cards of a column begin: above it is its head. */
const LIST = '[data-list]';

/** The code for dragging, for whoever can drag: it comes once the board is there. */
export function useDragCode(isWanted: boolean): DragCode | undefined {
  const [code, setCode] = useState<DragCode>();
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    // Without it the board is the same, cards are moved by keys and menus.
    import('./drag.ts').then(
      ({ dragCode }) => isHere && setCode(dragCode),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isWanted]);
  return isWanted ? code : undefined;
}

/** Follows a card that is dragged over the columns of a board, and scrolls the board where the pointer nears an edge; no columns are no board. */
export function useDragging(
  code: DragCode | undefined,
  box: RefObject<HTMLElement | null>,
  columns: readonly ShownColumn[],
  { onMove, onHold }: { onMove(card: Card, to: string, before: string | null): void; onHold(isHeld: boolean): void },
): Dragging {
  const [dragged, setDragging] = useState(RESTING);
  const now = useRef({ columns, onMove, onHold });
  useEffect(() => {
    now.current = { columns, onMove, onHold };
  });

  const isThere = columns.length > 0;
  useEffect(() => (box.current && isThere ? code?.scrollAlong(box.current) : undefined), [box, code, isThere]);
  useEffect(() => {
    const show = (id: string, drop: Drop | undefined) =>
      setDragging((before) => (before.id === id && isSame(before.drop, drop) ? before : { ...before, id, drop }));
    return code?.watch({
      taken: (id) => {
        now.current.onHold(true);
        show(id, undefined);
      },
      moved: (id, over) => show(id, dropAt(now.current.columns, id, over)),
      let: (id, over) => {
        const { columns: shown, onMove: move, onHold: hold } = now.current;
        const drop = dropAt(shown, id, over);
        const card = placeOf(shown, id)?.card;
        setDragging({ ...RESTING, dropped: { id } });
        if (drop && !drop.stays && card) move(card, drop.column, drop.before);
        hold(false);
      },
    });
  }, [code]);

  return dragged;
}

const isSame = (a: Drop | undefined, b: Drop | undefined): boolean =>
  a === b || (a?.column === b?.column && a?.before === b?.before && a?.stays === b?.stays);

/** Where a card would come to stand: beside the card under the pointer, else at the top or the end of the column. */
function dropAt(columns: readonly ShownColumn[], id: string, over: Over | undefined): Drop | undefined {
  const column = columns.find(({ key }) => key === over?.column);
  if (!over || !column) return undefined;
  const before = beforeWhich(column, id, over);
  return { column: column.key, before, stays: staysThere(columns, id, column.key, before) };
}

function beforeWhich({ cards, hasMore }: ShownColumn, id: string, { card, element, y }: Over): string | null {
  const others = cards.filter((other) => other.id !== id);
  // What stands behind the last card that is loaded is not known yet.
  const end = hasMore ? (others.at(-1)?.id ?? null) : null;
  if (!card) {
    const list = element.querySelector(LIST);
    const isAbove = !list || y < list.getBoundingClientRect().top;
    return isAbove ? (others[0]?.id ?? null) : end;
  }
  if (card.id === id || card.half === 'upper') return card.id;
  return others[others.findIndex((other) => other.id === card.id) + 1]?.id ?? end;
}
