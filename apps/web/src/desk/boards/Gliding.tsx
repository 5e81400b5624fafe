import { Component, type RefObject } from 'react';
import classes from './Board.module.css';
import { CARDS, wantsStillness } from './cardMarks.ts';
import type { ShownColumn } from './columns.ts';

const GLIDE: KeyframeAnimationOptions = { duration: 180, easing: 'cubic-bezier(0.2, 0, 0, 1)' };

type Place = { readonly column: string; readonly rect: DOMRect };
type Places = ReadonlyMap<string, Place>;

type Props = {
  readonly box: RefObject<HTMLElement | null>;
  readonly columns: readonly ShownColumn[];
  /** What is shown at all: another board or filter does not glide in. */
  readonly of: string;
  /** The card that was just let go here by hand; another object for each time. */
  readonly dropped: { readonly id: string } | undefined;
};

/** Lets cards glide from where they stood to where they stand, whoever moved them, from column to column too. Draws nothing. */
export class Gliding extends Component<Props> {
  override getSnapshotBeforeUpdate(before: Props): Places | null {
    const { box, columns, of, dropped } = this.props;
    if (before.columns === columns || before.of !== of || !box.current || wantsStillness()) return null;
    const places = placesIn(box.current);
    if (dropped && dropped !== before.dropped) places.delete(dropped.id);
    return places;
  }

  override componentDidUpdate(_props: Props, _state: unknown, places: Places | null): void {
    if (!places) return;
    for (const card of this.props.box.current?.querySelectorAll<HTMLElement>(CARDS) ?? []) {
      const was = places.get(card.dataset['card'] ?? '');
      if (was) glide(card, was);
    }
  }

  override render() {
    return null;
  }
}

const placesIn = (box: HTMLElement): Map<string, Place> =>
  new Map(
    [...box.querySelectorAll<HTMLElement>(CARDS)].map((card) => [
      card.dataset['card'] ?? '',
      { column: card.dataset['column'] ?? '', rect: card.getBoundingClientRect() },
    ]),
  );

function glide(card: HTMLElement, { column, rect }: Place): void {
  const now = card.getBoundingClientRect();
  const [x, y] = [rect.left - now.left, rect.top - now.top];
  if (Math.abs(x) < 1 && Math.abs(y) < 1) return;
  const keyframes = [{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }];
  if (column === card.dataset['column']) card.animate(keyframes, GLIDE);
  else fly(card, now, keyframes);
}

/** From one column to another a copy flies over both: each of them cuts off what leaves it. */
function fly(card: HTMLElement, to: DOMRect, keyframes: Keyframe[]): void {
  const copy = card.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  copy.removeAttribute('data-card');
  copy.inert = true;
  copy.classList.add(classes['flying'] ?? '');
  const { left, top, width, height } = to;
  Object.assign(copy.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  document.body.append(copy);
  card.animate([{ opacity: 0 }, { opacity: 0 }], GLIDE);
  const flight = copy.animate(keyframes, GLIDE);
  flight.addEventListener('finish', () => copy.remove());
  flight.addEventListener('cancel', () => copy.remove());
}
