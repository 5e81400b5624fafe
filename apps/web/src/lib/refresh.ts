import { useEffect, useRef } from 'react';
import type { Failure } from './failure.ts';

/** Asks again when somebody comes back to the tab, at most every ten seconds: what happened meanwhile is there at once. */
export function useRefreshOnReturn(refresh: () => Promise<unknown>): void {
  const latest = useRef(refresh);
  const last = useRef(0);
  useEffect(() => {
    latest.current = refresh;
  });
  useEffect(() => {
    last.current = Date.now();
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last.current < 10_000) return;
      last.current = Date.now();
      // A failure shows itself where the answer is shown.
      latest.current().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, []);
}

/** Asks again when the server refused something: what is shown was out of date, or the viewer may less than it says. */
export function useRefreshOnRefusal(failure: Failure | undefined, refresh: () => void): void {
  const latest = useRef(refresh);
  useEffect(() => {
    latest.current = refresh;
  });
  const isRefused = failure !== undefined && ['CONFLICT', 'FORBIDDEN', 'NOT_FOUND'].includes(failure.code);
  useEffect(() => {
    if (isRefused) latest.current();
  }, [isRefused]);
}
