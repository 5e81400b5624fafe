import { useEffect, useState, useSyncExternalStore } from 'react';

/** How the line stands on which live changes come: nobody has asked for it, it is being opened, open, or lost. */
type Standing = 'resting' | 'opening' | 'open' | 'lost';

/** So long may it be away before anybody is told, in milliseconds. */
const UNNOTICED_MS = 5_000;

let standing: Standing = 'resting';
const watchers = new Set<() => void>();

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};

const become = (next: Standing): void => {
  if (standing === next) return;
  standing = next;
  for (const watcher of watchers) watcher();
};

/** The one line of this tab to the server. The socket tells how it stands, whoever lives on it asks and watches. */
export const line = {
  isOpen: (): boolean => standing === 'open',
  opening: (): void => become(standing === 'lost' ? 'lost' : 'opening'),
  opened: (): void => become('open'),
  lost: (): void => become('lost'),
  /** Nobody needs it any more. */
  rested: (): void => become('resting'),
  /** Calls back whenever it stands otherwise; answers with what ends that. */
  watch,
};

/** Whether changes come by themselves now. Where they don't, one has to ask. */
export const useIsLive = (): boolean => useSyncExternalStore(watch, line.isOpen);

const isWanting = (): boolean => standing === 'lost' || standing === 'opening';

/** Whether changes have not come for so long that the viewer should know. */
export function useIsAway(): boolean {
  const isMissing = useSyncExternalStore(watch, isWanting);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isMissing) return;
    // A device that knows it has no connection has nothing to wait for.
    const timer = setTimeout(() => setLong(true), navigator.onLine ? UNNOTICED_MS : 0);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isMissing]);
  return isMissing && isLong;
}
