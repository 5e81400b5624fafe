import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf } from '../lib/failure.ts';

/** How old what is shown is. */
export type Freshness = {
  /** When the server last answered, in milliseconds. */
  readonly at: number;
  /** The last time that it was asked, it was not reached. */
  readonly offline: boolean;
  /** Asks now. */
  again(): void;
};

/**
 * Asks again while the page is looked at: every so many seconds, when its tab comes to the front, and when the connection is
 * back. What is shown stays when nobody answers. A change of `of` (what is asked for) asks at once, unless it has just been asked.
 */
export function useFresh(ask: () => Promise<unknown>, { seconds, of }: { seconds: number; of: string }): Freshness {
  const [state, setState] = useState(() => ({ at: Date.now(), offline: false }));
  const now = useRef(ask);
  const asking = useRef<string>(undefined);
  useEffect(() => {
    now.current = ask;
  });

  const again = useCallback(() => {
    if (asking.current === of) return;
    asking.current = of;
    const settle = (offline: boolean) => {
      if (asking.current !== of) return;
      asking.current = undefined;
      setState(({ at }) => ({ at: offline ? at : Date.now(), offline }));
    };
    now.current().then(
      () => settle(false),
      (error: unknown) => settle(failureOf(error).code === 'OFFLINE'),
    );
  }, [of]);

  useEffect(() => {
    again();
    const whenSeen = () => {
      if (document.visibilityState === 'visible') again();
    };
    const timer = setInterval(whenSeen, seconds * 1000);
    document.addEventListener('visibilitychange', whenSeen);
    window.addEventListener('focus', whenSeen);
    window.addEventListener('online', whenSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', whenSeen);
      window.removeEventListener('focus', whenSeen);
      window.removeEventListener('online', whenSeen);
    };
  }, [again, seconds]);

  return { ...state, again };
}
