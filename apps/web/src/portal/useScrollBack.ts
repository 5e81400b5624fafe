import { useEffect, useRef, useState } from 'react';
import { type Location, NavigationType, useLocation, useNavigationType } from 'react-router';

/** Under which name the router keeps how far each page was scrolled, */
const storageKey = 'scrolled';
/** and what tells its pages apart: the first of a visit all have the same key. */
const getKey = ({ key, pathname }: Location): string => `${key} ${pathname}`;
/** What `ScrollRestoration` is told. */
export const SCROLLED = { storageKey, getKey };
/** How long a page may take to grow as tall as it was, in milliseconds. */
const PATIENCE_MS = 10_000;
/** Whoever does one of these goes where they want to. */
const OWN_WAYS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * After a reload, or back on a page whose answer is still on its way, the page is shorter than it was: one is taken to where one
 * read as soon as it has grown so far, unless one has begun to go elsewhere.
 */
export function useScrollBack(): void {
  const key = getKey(useLocation());
  const isBack = useNavigationType() === NavigationType.Pop;
  const [arrival] = useState(key);
  const hasLeft = useRef(false);
  useEffect(() => {
    hasLeft.current ||= key !== arrival;
    const isReturn = hasLeft.current || cameBack();
    const top = isBack && isReturn ? scrolled(key) : 0;
    if (window.scrollY >= top) return;
    const stopped = new AbortController();
    const stop = () => {
      stopped.abort();
      clearTimeout(patience);
      grown.disconnect();
    };
    const grown = new ResizeObserver(() => {
      window.scrollTo({ top, behavior: 'instant' });
      if (Math.ceil(window.scrollY) >= top) stop();
    });
    const patience = setTimeout(stop, PATIENCE_MS);
    for (const way of OWN_WAYS) window.addEventListener(way, stop, { passive: true, signal: stopped.signal });
    grown.observe(document.body);
    return stop;
  }, [key, isBack, arrival]);
}

/** Whether the browser has loaded the page once more, rather than that somebody has come to it. */
const cameBack = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => ['reload', 'back_forward'].includes((entry as PerformanceNavigationTiming).type));

/** How far the page of that place in the history was scrolled when it was left, in pixels. */
function scrolled(key: string): number {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
    const top: unknown = kept && typeof kept === 'object' ? Object.entries(kept).find(([of]) => of === key)?.[1] : 0;
    return typeof top === 'number' ? Math.floor(top) : 0;
  } catch {
    // A browser that keeps nothing: every page begins at its top.
    return 0;
  }
}
