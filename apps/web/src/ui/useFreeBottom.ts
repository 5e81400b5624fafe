import { type RefObject, useLayoutEffect } from 'react';

/** What nothing may lie over: `<form {...KEEP_CLEAR}>`. Where it reaches the bottom of the window, toasts stand above it. */
export const KEEP_CLEAR = { 'data-keep-clear': true };
const CLEAR = '[data-keep-clear]';
/** From what toasts stand above, in pixels. */
const GAP = 12;
/** Under the head of the page they go no higher, in pixels. */
const HEAD = 64;

/** Keeps a box of toasts, while it holds `shown`, where it covers nothing that is to be kept clear: in `--free-bottom` of the box. */
export function useFreeBottom(box: RefObject<HTMLElement | null>, shown: readonly unknown[]): void {
  const isEmpty = shown.length === 0;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || isEmpty) return;
    const place = () => element.style.setProperty('--free-bottom', `${freeBottom(element)}px`);
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    sizes.observe(document.body);
    const stopped = new AbortController();
    const { signal } = stopped;
    document.addEventListener('scroll', place, { passive: true, capture: true, signal });
    window.visualViewport?.addEventListener('resize', place, { signal });
    // What the page has at its bottom has another height a moment after the focus comes there or goes.
    for (const type of ['focusin', 'focusout'])
      document.addEventListener(type, () => requestAnimationFrame(place), { signal });
    return () => {
      sizes.disconnect();
      stopped.abort();
    };
  }, [box, isEmpty]);
}

/** How far from the bottom of the window what the box holds stands free, in pixels. */
function freeBottom(box: HTMLElement): number {
  const { height } = box.getBoundingClientRect();
  const held = [...box.children].map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0);
  const [left, right] = [Math.min(...held.map((one) => one.left)), Math.max(...held.map((one) => one.right))];
  const seen = window.visualViewport;
  const underKeyboard = seen ? window.innerHeight - seen.height - seen.offsetTop : 0;
  const parts = [...document.querySelectorAll(CLEAR)]
    .map((part) => part.getBoundingClientRect())
    .filter((part) => part.height > 0 && part.left < right && part.right > left)
    .toSorted((a, b) => b.bottom - a.bottom);
  let bottom = Math.max(0, underKeyboard) + GAP;
  for (const part of parts) {
    const [top, end] = [window.innerHeight - bottom - height - GAP, window.innerHeight - bottom + GAP];
    if (part.top < end && part.bottom > top) bottom = window.innerHeight - part.top + GAP;
  }
  return Math.min(bottom, window.innerHeight - height - HEAD);
}
