import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { CARDS } from './cardMarks.ts';

/** Where Escape means something else: a menu, a dialog, a field that it empties. */
const ELSEWHERE = '[role="menu"], [role="dialog"], input';

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

/**
 * Whoever opens a card goes into its panel, and comes back to the card when the panel closes: `onReturn` is told its number.
 * After a call of what is answered, they stay on the card for once.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  open: number,
  onReturn: (number: number) => void,
): () => void {
  const stays = useRef(false);
  const last = useRef(open);
  const back = useRef(onReturn);
  useEffect(() => {
    back.current = onReturn;
  });
  useEffect(() => {
    const before = last.current;
    last.current = open;
    const { activeElement, body } = document;
    if (open > 0 && !stays.current && activeElement?.closest(CARDS)) panel.current?.focus();
    if (open === 0 && before > 0 && (activeElement === body || activeElement === null)) back.current(before);
    stays.current = false;
  }, [open, panel]);
  return useCallback(() => {
    stays.current = true;
  }, []);
}
