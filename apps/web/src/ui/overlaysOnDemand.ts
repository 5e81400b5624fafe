import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { whenAtRest } from '../lib/rest.ts';
import type * as Loaded from './overlays.ts';

type Overlays = typeof Loaded;

let overlays: Overlays | undefined;
let coming: Promise<void> | undefined;
const watchers = new Set<() => void>();

/** Fetches the code of menus, dialogs and choices, once; a try that failed may be made again. */
export function fetchOverlays(): void {
  coming ??= takeIn().catch(() => {
    // Not reached: whoever opens something asks again.
    coming = undefined;
  });
}

async function takeIn(): Promise<void> {
  overlays = await import('./overlays.ts');
  const focusAgain = rememberFocus();
  flushSync(() => {
    for (const watcher of watchers) watcher();
  });
  focusAgain();
}

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  whenAtRest(fetchOverlays);
  return () => void watchers.delete(watcher);
};

/** What opens over a page, as soon as its code is there: it comes when the page is at rest, or somebody reaches for it. */
export const useOverlays = (): Overlays | undefined => useSyncExternalStore(watch, () => overlays);

const FOCUSABLE = 'button, input, a[href], [tabindex]';

/** Whoever is on a button that is drawn anew stays on it: answers with what puts the focus where it was. */
function rememberFocus(): () => void {
  const focused = document.activeElement;
  const path: { readonly parent: Element; readonly index: number }[] = [];
  for (let at = focused; at?.parentElement; at = at.parentElement)
    path.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  return () => {
    if (!focused || focused.isConnected) return;
    const from = path.findIndex(({ parent }) => parent.isConnected);
    let place: Element | undefined = path[from]?.parent;
    for (const { index } of path.slice(0, from + 1).toReversed()) place = place?.children[index] ?? place;
    const target = place?.matches(FOCUSABLE) ? place : place?.querySelector(FOCUSABLE);
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  };
}
