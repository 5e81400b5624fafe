import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { alongTheLine } from '../../lib/arrows.ts';
import { CONTENT } from '../../ui/SkipLink.tsx';
import { CARDS, cardOf, linkOf } from './cardMarks.ts';
import { placeOf, type Place, type ShownColumn } from './columns.ts';

/** A step from one card to another. */
export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

/** How the keyboard goes about on a board. */
export type Walk = {
  /** The card that Tab leads to. */
  readonly current: string | undefined;
  /** Puts the focus on a card. */
  focus(id: string): void;
  /** Puts the focus on a card that is just being moved, where it is drawn next. */
  follow(id: string): void;
  /** Tab leads to it from now on. */
  point(id: string): void;
  step(step: Step): void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
};

type Spot = { readonly column: string; readonly index: number };

/**
 * One card of the board is in the order of Tab, arrow keys lead from it to the others. When somebody else takes the card with
 * the focus away, the one that comes into its place has it. `onShift`: Shift and an arrow; `onPeek`: Space.
 */
export function useWalk(
  box: RefObject<HTMLElement | null>,
  columns: readonly ShownColumn[],
  isFolded: (column: string) => boolean,
  { onShift, onPeek }: { onShift(place: Place, step: Step): void; onPeek(place: Place): void },
): Walk {
  const visible = columns.filter(({ key, cards }) => cards.length > 0 && !isFolded(key));
  const [chosen, choose] = useState<string>();
  const current = placeOf(visible, chosen)?.card.id ?? visible[0]?.cards[0]?.id;
  const wanted = useRef<string>(undefined);
  const focused = useRef<Spot>(undefined);

  const take = (): boolean => {
    const card = wanted.current === undefined ? null : cardOf(box.current, wanted.current);
    const link = linkOf(card);
    if (!card || !link) return false;
    wanted.current = undefined;
    link.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  };
  const focus = (id: string) => {
    wanted.current = id;
    choose(id);
    take();
  };

  useLayoutEffect(() => {
    if (take() || !focused.current || document.activeElement !== document.body) return;
    const next = standIn(visible, focused.current);
    focused.current = undefined;
    if (next) focus(next);
  });

  const step = (to: Step) => {
    const place = placeOf(visible, current);
    const id = place && (document.activeElement?.closest(CARDS) ? next(place, to) : place.card.id);
    if (id) focus(id);
  };

  const next = ({ column, index, card }: Place, to: Step): string | undefined => {
    if (to === 'first' || to === 'last') return column.cards.at(to === 'first' ? 0 : -1)?.id;
    if (to === 'up' || to === 'down') return column.cards[index + (to === 'up' ? -1 : 1)]?.id;
    const beside = visible[visible.findIndex(({ key }) => key === column.key) + (to === 'left' ? -1 : 1)];
    return beside && besideWhich(box.current, beside, card.id, index);
  };

  const begin = useRef(step);
  useEffect(() => {
    begin.current = step;
  });
  // Whoever has just come has the focus on no card: arrows lead to one.
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const to = steps[alongTheLine(event.key)];
      const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.defaultPrevented;
      if (!to || !isBare || !isNowhere(event.target)) return;
      event.preventDefault();
      begin.current(to);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  return {
    current,
    focus,
    follow: (id) => {
      wanted.current = id;
      choose(id);
    },
    point: choose,
    step,
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const place = event.target instanceof HTMLAnchorElement ? placeOf(visible, current) : undefined;
      const to = steps[alongTheLine(event.key)];
      if (!place || (!to && event.key !== ' ')) return;
      event.preventDefault();
      if (!to) onPeek(place);
      else if (event.shiftKey) onShift(place, to);
      else step(to);
    },
    onFocus: ({ target }) => {
      const place = placeOf(visible, target.closest<HTMLElement>(CARDS)?.dataset['card']);
      if (!place) return;
      focused.current = { column: place.column.key, index: place.index };
      choose(place.card.id);
    },
    onBlur: ({ target }) => {
      // A card that is taken out of the page loses the focus too: that is put right when the board is drawn next.
      if (target.isConnected) focused.current = undefined;
    },
  };
}

/** Nothing has the focus, or the page as a whole. */
const isNowhere = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof HTMLElement && target.id === CONTENT);

/** The card that took the place, else the last one of the column. */
function standIn(columns: readonly ShownColumn[], { column, index }: Spot): string | undefined {
  const cards = columns.find(({ key }) => key === column)?.cards ?? columns[0]?.cards ?? [];
  return (cards[index] ?? cards.at(-1))?.id;
}

/** Of the column beside, the card that stands at the same height, as far as one sees. */
function besideWhich(
  box: HTMLElement | null,
  { key, cards }: ShownColumn,
  id: string,
  index: number,
): string | undefined {
  const height = (card: Element | null) => card?.getBoundingClientRect().top ?? 0;
  const here = height(cardOf(box, id));
  const drawn = cards
    .map((card) => cardOf(box, card.id))
    .filter((card): card is HTMLElement => card !== null && card.dataset['column'] === key);
  const nearest = drawn.toSorted((a, b) => Math.abs(height(a) - here) - Math.abs(height(b) - here))[0];
  return nearest?.dataset['card'] ?? (cards[index] ?? cards.at(-1))?.id;
}
