import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, type RefObject } from 'react';
import type { Card } from './boardQuery.ts';

/** A card with a subject of one line, and the gap below it, in pixels: what isn't drawn yet is taken to be so high. */
const USUAL_HEIGHT = 98;
const ABOVE_FIRST = 4;

/** What is in sight is kept there by `useStillScroll`, which knows of new cards too. */
const never = (): boolean => false;

/** The rows of a column: only those in sight are drawn. The cards in `kept` stay drawn, however far one scrolls. */
export function useRows(
  box: RefObject<HTMLDivElement | null>,
  cards: readonly Card[],
  kept: readonly (string | undefined)[],
): Virtualizer<HTMLDivElement, HTMLLIElement> {
  const places = cards.flatMap(({ id }, index) => (kept.includes(id) ? index : [])).join();
  const rangeExtractor = useCallback(
    (range: Range) => {
      const more = places.split(',').filter(Boolean).map(Number);
      const drawn = [...defaultRangeExtractor(range), ...more.filter((index) => index < range.count)];
      return [...new Set(drawn)].toSorted((a, b) => a - b);
    },
    [places],
  );
  const getItemKey = useCallback((index: number) => cards[index]?.id ?? index, [cards]);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler, and what is drawn from it is not by hand
  const rows = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: cards.length,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey,
    rangeExtractor,
    overscan: 3,
    paddingStart: ABOVE_FIRST,
    useFlushSync: false,
  });
  useEffect(() => {
    rows.shouldAdjustScrollPositionOnItemSizeChange = never;
  }, [rows]);
  return rows;
}
