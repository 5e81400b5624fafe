import { useEffect } from 'react';
import { useBlocker } from 'react-router';

/** What is asked of someone who leaves while something typed isn't saved. */
export interface Leaving {
  /** Someone tries to leave: ask them. */
  asking: boolean;
  stay: () => void;
  leave: () => void;
}

/**
 * Holds people back who would lose what they typed: within the app `asking` becomes true (UnsavedWarning shows the question),
 * and the browser asks by itself before it closes or reloads the page. A change of the search part alone doesn't count as leaving.
 */
export function useUnsavedWarning(unsaved: boolean): Leaving {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return {
    asking: blocker.state === 'blocked',
    stay: () => blocker.reset?.(),
    leave: () => blocker.proceed?.(),
  };
}
