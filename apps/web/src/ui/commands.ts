import { useSyncExternalStore } from 'react';

/** What can be open over everything: the command palette, the sheet of keys. */
type Command = 'palette' | 'keys';

type State = { readonly opened: Command | undefined; readonly from: Element | null };

const NOTHING: State = { opened: undefined, from: null };
let state = NOTHING;
const listeners = new Set<() => void>();

function become(next: State): void {
  state = next;
  listeners.forEach((tell) => tell());
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** What is open over everything, if anything is. */
export const useOpenedCommand = (): Command | undefined => useSyncExternalStore(subscribe, () => state.opened);

/** Opens one of them, in the place of the other. What had the focus gets it back. */
export function openCommand(command: Command): void {
  become({ opened: command, from: state.opened ? state.from : document.activeElement });
}

/** Closes what is open. `elsewhere`: the focus goes where the page puts it, since one has gone on. */
export function closeCommand({ elsewhere = false } = {}): void {
  const { from } = state;
  become(NOTHING);
  if (elsewhere || !(from instanceof HTMLElement)) return;
  // The dialog holds the focus until it is gone.
  requestAnimationFrame(() => from.focus({ preventScroll: true }));
}
