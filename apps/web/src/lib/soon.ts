import { useCallback, useEffect, useRef } from 'react';

/** What comes in a row is acted upon once, this long after the first of it, in milliseconds: not in all tabs at the same moment. */
const SOON_MS = { least: 500, most: 1_200 };
/** How often one looks whether it may be done by now, in milliseconds. */
const LOOK_MS = 400;

/**
 * Something that is to be done soon, once for all that happens meanwhile: `const refresh = useSoon(ask)`. It waits for a tab that
 * is looked at, and until `may` says yes.
 */
export function useSoon(act: () => void, may: () => boolean = () => true): () => void {
  const latest = useRef({ act, may });
  useEffect(() => {
    latest.current = { act, may };
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return useCallback(() => {
    if (timer.current !== undefined) return;
    const tryIt = () => {
      if (document.visibilityState === 'hidden' || !latest.current.may()) {
        timer.current = setTimeout(tryIt, LOOK_MS);
        return;
      }
      timer.current = undefined;
      latest.current.act();
    };
    timer.current = setTimeout(tryIt, SOON_MS.least + Math.random() * (SOON_MS.most - SOON_MS.least));
  }, []);
}

const LINES = 'main :is(tr, li)';

/** Whether a line of a list is under the pointer or has the focus: nothing may move there. */
export const isLineInUse = (): boolean =>
  (document.activeElement?.closest(LINES) ?? null) !== null ||
  // Where there is no pointer, what was touched last counts as under it.
  (window.matchMedia('(hover: hover)').matches && document.querySelector(`${LINES}:hover`) !== null);
