import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Card } from './boardQuery.ts';

type Drawn = { readonly id: string; readonly start: number; readonly end: number };

/**
 * Keeps what one looks at where it is while cards come and go above it in a column that is scrolled, or turn out to be higher
 * than they were taken to be. At its top, a new first card comes into sight.
 */
export function useStillScroll(
  box: RefObject<HTMLElement | null>,
  rows: Virtualizer<HTMLDivElement, HTMLLIElement>,
  cards: readonly Card[],
): void {
  const before = useRef<readonly Drawn[]>([]);
  useLayoutEffect(() => {
    const area = box.current;
    const drawn = before.current;
    before.current = rows.getVirtualItems().flatMap(({ index, start, end }) => {
      const id = cards[index]?.id;
      return id === undefined ? [] : { id, start, end };
    });
    if (!area || area.scrollTop <= 0) return;
    const places = new Map(cards.map(({ id }, index) => [id, index]));
    const held = drawn.find(({ id, end }) => end > area.scrollTop && places.has(id));
    const start = held && rows.measurementsCache[places.get(held.id) ?? -1]?.start;
    if (held && start !== undefined && start !== held.start) area.scrollBy(0, start - held.start);
  });
}
