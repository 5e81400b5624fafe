/** How long the first page may keep everything else waiting, in milliseconds. */
const PATIENCE_MS = 4_000;
/** So long nothing may be on its way for the page to count as complete, in milliseconds. */
const QUIET_MS = 100;

const waiting = new Set<() => void>();
const listeners = new Set<() => void>();
let isAtRest = false;
let underway = 0;

/** Calls once the first page is shown and nothing is being done: for what is needed soon, but not yet. The same function is called once. */
export function whenAtRest(act: () => void): void {
  if (isAtRest) return act();
  waiting.add(act);
}

/** Calls whenever all questions have been answered and the processor has time. */
export const whenQuiet = (act: () => void): void => void listeners.add(act);

/** Counts what is asked of the server; answers with what says that it has been answered, or was not. */
export function asking(): () => void {
  underway += 1;
  return () => {
    underway -= 1;
    setTimeout(() => {
      if (underway === 0) whenIdle(settle);
    }, QUIET_MS);
  };
}

function settle(): void {
  isAtRest = true;
  for (const act of waiting) act();
  waiting.clear();
  for (const act of listeners) act();
}

/** Safari knows no idle time. */
const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: PATIENCE_MS });
  else setTimeout(act, QUIET_MS);
};
