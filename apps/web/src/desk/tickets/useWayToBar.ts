import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { alongTheLine } from '../../lib/arrows.ts';

/** What Tab stops at. */
const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), select, [tabindex="0"]';

/** How the keyboard gets from what is ticked to the bar that acts on it, and back. */
export type WayToBar = {
  /** In the list */
  readonly onListKey: (event: KeyboardEvent<HTMLElement>) => void;
  /** For the bar */
  readonly ofBar: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
};

/**
 * The bar comes hundreds of stops after a row: once what is ticked has changed, the next Tab in the list leads to it instead.
 * Beyond its ends one goes on where one was, and when it goes away with the focus in it, one is back there. `ticked` names the
 * rows: empty without any.
 */
export function useWayToBar(list: RefObject<HTMLElement | null>, ticked: string): WayToBar {
  const bar = useRef<HTMLDivElement>(null);
  const from = useRef<HTMLElement>(undefined);
  const seen = useRef('');
  const isIn = useRef(false);

  const goOn = (by: 0 | 1): boolean => {
    const stops = stopsIn(list.current);
    const here = from.current && stops.indexOf(from.current);
    const stop = here === undefined || here < 0 ? undefined : stops[here + by];
    stop?.focus();
    return stop !== undefined;
  };
  useEffect(() => {
    if (ticked !== '') return;
    seen.current = '';
    if (isIn.current && (document.activeElement ?? document.body) === document.body) goOn(0);
    isIn.current = false;
  });

  return {
    onListKey: (event) => {
      const isNews = ticked !== '' && ticked !== seen.current;
      const { target } = event;
      if (event.key !== 'Tab' || hasModifier(event) || event.defaultPrevented || !isNews) return;
      const first = stopsIn(bar.current)[0];
      if (!first || !(target instanceof HTMLElement) || !target.closest('tr[data-row]')) return;
      event.preventDefault();
      event.stopPropagation();
      seen.current = ticked;
      from.current = target;
      first.focus();
    },
    ofBar: {
      ref: bar,
      onKeyDown: (event) => {
        const stops = stopsIn(bar.current);
        const here = stops.findIndex((stop) => stop === event.target);
        if (here < 0) return;
        if (event.key === 'Tab') {
          const isLeaving = here === (event.shiftKey ? 0 : stops.length - 1);
          if (isLeaving && goOn(event.shiftKey ? 0 : 1)) event.preventDefault();
          return;
        }
        const by = { ArrowRight: 1, ArrowLeft: -1 }[alongTheLine(event.key)];
        if (by !== undefined) stops.at((here + by) % stops.length)?.focus();
      },
      onFocus: () => {
        isIn.current = true;
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        // Nowhere is where the focus is, too, when a button of the bar can't be pressed for a moment.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) isIn.current = false;
      },
    },
  };
}

const hasModifier = ({ shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  shiftKey || altKey || ctrlKey || metaKey;

/** Those that are to be seen, in their order. */
const stopsIn = (area: HTMLElement | null): HTMLElement[] =>
  [...(area?.querySelectorAll<HTMLElement>(STOPS) ?? [])].filter((stop) => stop.checkVisibility());
