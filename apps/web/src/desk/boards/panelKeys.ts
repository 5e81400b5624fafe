import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { CARDS } from './cardMarks.ts';

/** How the focus goes into the side panel and back. */
type PanelFocus = {
  readonly panel: RefObject<HTMLElement | null>;
  /** The panel's ref: it may come later than it was opened. */
  readonly arrive: (panel: HTMLElement | null) => void;
  /** For once, opening leaves the focus on the card. */
  stay(): void;
};

/** Whoever opens a card goes into its panel, and comes back to the card when the panel closes: `onReturn` is told its number. */
export function usePanelFocus(open: number, onReturn: (number: number) => void): PanelFocus {
  const panel = useRef<HTMLElement>(null);
  const isWanted = useRef(false);
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
    isWanted.current = open > 0 && !stays.current && Boolean(activeElement?.closest(CARDS));
    if (isWanted.current && panel.current) {
      isWanted.current = false;
      panel.current.focus();
    }
    if (open === 0 && before > 0 && (activeElement === body || activeElement === null)) back.current(before);
    stays.current = false;
  }, [open]);
  const arrive = useCallback((element: HTMLElement | null) => {
    panel.current = element;
    if (!element || !isWanted.current) return;
    isWanted.current = false;
    element.focus();
  }, []);
  const stay = useCallback(() => {
    stays.current = true;
  }, []);
  return { panel, arrive, stay };
}
