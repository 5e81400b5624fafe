import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';

/** Up to so many rows are all drawn: the browser's own find sees them. */
export const MOST = 200;
/** Rows above and below those in sight, so that nothing is white while one scrolls. */
const SPARE = 16;
/** The range moves in steps of so many rows. */
const STEP = 8;

type Drawn = { readonly places: readonly number[]; readonly height: number };

/** Which rows of a long list are drawn: those in sight, and the `kept` ones however far one scrolls. Undefined: all of them. */
export function useDrawn(
  box: RefObject<HTMLElement | null>,
  count: number,
  height: number,
  kept: readonly number[],
): { readonly drawn: Drawn | undefined; readonly onScroll: () => void } {
  const isLong = count > MOST;
  const [range, setRange] = useState({ first: 0, last: MOST });
  const look = useCallback(() => {
    const area = box.current?.querySelector('[role="region"]');
    if (!isLong || !area) return;
    const first = Math.max(0, Math.floor((area.scrollTop / height - SPARE) / STEP) * STEP);
    const last = Math.ceil(((area.scrollTop + area.clientHeight) / height + SPARE) / STEP) * STEP;
    setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, [box, isLong, height]);
  useEffect(() => {
    const area = box.current;
    if (!isLong || !area) return;
    const observer = new ResizeObserver(look);
    observer.observe(area);
    return () => observer.disconnect();
  }, [box, isLong, look]);
  const also = kept.filter((place) => place >= 0).join();
  const drawn = useMemo(() => {
    if (!isLong) return undefined;
    const seen = Array.from({ length: Math.min(range.last, count) - range.first }, (_, index) => range.first + index);
    const places = new Set([...seen, ...also.split(',').filter(Boolean).map(Number)]);
    return { height, places: [...places].filter((place) => place < count).toSorted((a, b) => a - b) };
  }, [isLong, range, count, height, also]);
  return { drawn, onScroll: look };
}
