import { type ReactNode, useSyncExternalStore } from 'react';
import { withSession } from '../lib/endOfSession.ts';

/** What a toast says and offers. */
export interface Toast {
  /** One sentence: what happened, what was kept. */
  message: ReactNode;
  /** Something one can still do; taking it closes the toast. */
  action?: { label: string; onClick: () => void };
  /** How long it stays, in seconds; `forever` until closed. 6 unless told, 8 with an action. */
  seconds?: number | 'forever';
  /** The time is that of what can still be undone: nothing holds it up, not even a pointer that rests on it. */
  countdown?: boolean;
}

/** A toast that is shown. */
export interface ShownToast extends Toast {
  readonly id: number;
}

let toasts: readonly ShownToast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function become(next: readonly ShownToast[]): void {
  toasts = next;
  listeners.forEach((tell) => tell());
}

// What they say, and what they offer, is somebody's own.
withSession(() => become([]));

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Shows a toast at the bottom right (on phones above the bar); returns how to take it away before its time. Toasts are for what is over: an error that asks for something stays in the page, as an ErrorPanel. */
export function showToast(toast: Toast): () => void {
  last += 1;
  const id = last;
  become([...toasts, { ...toast, id }]);
  return () => hideToast(id);
}

/** Takes a toast away. */
export const hideToast = (id: number): void => become(toasts.filter((toast) => toast.id !== id));

/** The toasts that there are, the oldest first. */
export const useToasts = (): readonly ShownToast[] => useSyncExternalStore(subscribe, () => toasts);

/** So many are seen at once where there is room; older ones come back when there is some again. */
const MOST = 3;

/**
 * Those of the toasts that are seen. On a phone it is one: what can be undone only for so long, else the oldest, which the next
 * one follows after its time; one that stays until it is closed lets all others pass.
 */
export function seenOf(toasts: readonly ShownToast[], isPhone: boolean): readonly ShownToast[] {
  if (!isPhone) return toasts.slice(-MOST);
  const first =
    toasts.find(({ countdown }) => countdown) ?? toasts.find(({ seconds }) => seconds !== 'forever') ?? toasts.at(-1);
  return first ? [first] : [];
}
