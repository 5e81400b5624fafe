import { useEffect, useRef } from 'react';

/** Where Escape means something else: a menu, a dialog, a field that it empties. */
const ELSEWHERE = '[role="menu"], [role="dialog"], input:not([type="checkbox"])';

/** Escape does something wherever the focus is, unless it means something else there. */
export function useEscape(act: (() => void) | undefined): void {
  const now = useRef(act);
  useEffect(() => {
    now.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest(ELSEWHERE) !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isElsewhere) now.current?.();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
