import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf } from '../lib/failure.ts';
import { useIsLive } from '../lib/line.ts';

/** How old what is shown is. */
export type Freshness = {
  /** When the server last answered, in milliseconds. */
  readonly at: number;
  /** The last time that it was asked, it was not reached. */
  readonly offline: boolean;
  /** Asks now, unless a question is on its way. */
  again(): void;
  /** Asks now: something has changed, and a question that is on its way may not tell of it. */
  afterChange(): void;
};

/**
 * Asks again while the page is looked at: when its tab comes to the front, when the connection is back, and every so many seconds
 * while changes don't come by themselves. What is shown stays when nobody answers. A change of `of` (what is asked for) asks at once, unless it has just been asked.
 */
export function useFresh(ask: () => Promise<unknown>, { seconds, of }: { seconds: number; of: string }): Freshness {
  const [state, setState] = useState(() => ({ at: Date.now(), offline: false }));
  const now = useRef(ask);
  const asking = useRef<string>(undefined);
  const isAskedTwice = useRef(false);
  const isLive = useIsLive();
  useEffect(() => {
    now.current = ask;
  });

  const again = useCallback(() => {
    if (asking.current === of) return;
    const ask = () => {
      asking.current = of;
      isAskedTwice.current = false;
      now.current().then(
        () => settle(false),
        (error: unknown) => settle(failureOf(error).code === 'OFFLINE'),
      );
    };
    const settle = (offline: boolean) => {
      if (asking.current !== of) return;
      asking.current = undefined;
      setState(({ at }) => ({ at: offline ? at : Date.now(), offline }));
      if (isAskedTwice.current && !offline) ask();
    };
    ask();
  }, [of]);

  const afterChange = useCallback(() => {
    isAskedTwice.current = true;
    again();
  }, [again]);

  useEffect(() => {
    if (isLive) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') again();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [again, isLive, seconds]);

  useEffect(() => {
    again();
    const whenSeen = () => {
      if (document.visibilityState === 'visible') again();
    };
    document.addEventListener('visibilitychange', whenSeen);
    window.addEventListener('focus', whenSeen);
    window.addEventListener('online', whenSeen);
    return () => {
      document.removeEventListener('visibilitychange', whenSeen);
      window.removeEventListener('focus', whenSeen);
      window.removeEventListener('online', whenSeen);
    };
  }, [again]);

  return { ...state, again, afterChange };
}
