import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Card } from './boardQuery.ts';
import { placeOf, staysThere, type ShownColumn } from './columns.ts';

/** What a card and a column say of themselves while something is dragged. */
export const CARD = 'card';
export const COLUMN = 'column';
/** Where the cards of a column begin: above it is its head. */
const LIST = '[data-list]';

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

/** Follows a card that is dragged over the columns of a board, scrolling it where the pointer nears an edge; no columns are no board. */
export function useDragging(
  box: RefObject<HTMLElement | null>,
  columns: readonly ShownColumn[],
  { onMove, onHold }: { onMove(card: Card, to: string, before: string | null): void; onHold(isHeld: boolean): void },
): Dragging {
  const [dragging, setDragging] = useState(RESTING);
  const now = useRef({ columns, onMove, onHold });
  useEffect(() => {
    now.current = { columns, onMove, onHold };
  });

  const isThere = columns.length > 0;
  useEffect(() => {
    if (!box.current || !isThere) return;
    return autoScrollForElements({ element: box.current, canScroll: ({ source }) => source.data['kind'] === CARD });
  }, [box, isThere]);
  useEffect(() => {
    const show = (id: string, drop: Drop | undefined) =>
      setDragging((before) => (before.id === id && isSame(before.drop, drop) ? before : { ...before, id, drop }));
    return monitorForElements({
      canMonitor: ({ source }) => source.data['kind'] === CARD,
      onDragStart: ({ source }) => {
        now.current.onHold(true);
        show(String(source.data['id']), undefined);
      },
      onDrag: ({ source, location }) => {
        const id = String(source.data['id']);
        show(id, dropAt(now.current.columns, id, location.current));
      },
      onDrop: ({ source, location }) => {
        const id = String(source.data['id']);
        const { columns: shown, onMove: move, onHold: hold } = now.current;
        const drop = dropAt(shown, id, location.current);
        const card = placeOf(shown, id)?.card;
        setDragging({ ...RESTING, dropped: { id } });
        if (drop && !drop.stays && card) move(card, drop.column, drop.before);
        hold(false);
      },
    });
  }, []);

  return dragging;
}

type Target = { readonly element: Element; readonly data: Record<string | symbol, unknown> };
type Location = { readonly dropTargets: readonly Target[]; readonly input: { readonly clientY: number } };

const isSame = (a: Drop | undefined, b: Drop | undefined): boolean =>
  a === b || (a?.column === b?.column && a?.before === b?.before && a?.stays === b?.stays);

/** Where a card would come to stand: beside the card under the pointer, else at the top or the end of the column. */
function dropAt(columns: readonly ShownColumn[], id: string, { dropTargets, input }: Location): Drop | undefined {
  const [target] = dropTargets;
  const column = columns.find(({ key }) => key === target?.data['column']);
  if (!target || !column) return undefined;
  const others = column.cards.filter((card) => card.id !== id);
  // What stands behind the last card that is loaded is not known yet.
  const end = column.hasMore ? (others.at(-1)?.id ?? null) : null;
  const before = beforeWhich();
  return { column: column.key, before, stays: staysThere(columns, id, column.key, before) };

  function beforeWhich(): string | null {
    if (target?.data['kind'] === COLUMN) {
      const list = target.element.querySelector(LIST);
      const isAbove = !list || input.clientY < list.getBoundingClientRect().top;
      return isAbove ? (others[0]?.id ?? null) : end;
    }
    const over = String(target?.data['id']);
    if (over === id || extractClosestEdge(target?.data ?? {}) === 'top') return over;
    const next = others[others.findIndex((card) => card.id === over) + 1];
    return next?.id ?? end;
  }
}
