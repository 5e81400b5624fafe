import { Ellipsis } from 'lucide-react';
import { memo, useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../lib/useTranslation.ts';
import { AvatarStack } from '../../ui/Avatar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PriorityGlyph } from '../../ui/Priority.tsx';
import classes from './BoardCard.module.css';
import type { Card } from './boardQuery.ts';
import { DueLeft } from './DueLeft.tsx';
import type { Beside } from '../useBeside.ts';
import type { DragCode } from './drag.ts';

/** What a card does; the same functions for all cards of a board. */
export type CardActs = {
  /** Where the card of that number leads: to its side panel. */
  hrefOf(number: number): string;
  readonly link: Beside['link'];
  onMenu(card: Card, event: MouseEvent<HTMLElement>): void;
  /** The pointer or the focus is on it. */
  onApproach(card: Card): void;
  /** For cards that can be dragged */
  readonly drag: DragCode | undefined;
  /** What the provider calls it */
  priorityName(priority: Card['priority']): string | undefined;
};

/** A ticket on a board: how urgent, which, by when, what about, whose, and who has it. */
export const BoardCard = memo(function BoardCard({
  card,
  column,
  isOpen,
  isHeld,
  isNew,
  isCurrent,
  acts,
}: {
  card: Card;
  column: string;
  /** Its side panel is open. */
  isOpen: boolean;
  /** It is being dragged: this is where it came from. */
  isHeld: boolean;
  /** It has just come. */
  isNew: boolean;
  /** Tab leads to it; arrow keys lead to the others. */
  isCurrent: boolean;
  acts: CardActs;
}) {
  const { t } = useTranslation('boards');
  const box = useRef<HTMLElement>(null);
  const { id, number, subject, client, contact, technician, secondaryTechnicians, dueAt, priority } = card;
  useDragAndDrop(box, acts.drag, { id, column, mayTake: card.viewerCan.changeStatus });
  const technicians = [...(technician ? [technician] : []), ...secondaryTechnicians];

  return (
    <article
      ref={box}
      className={classes.card}
      data-card={id}
      data-column={column}
      data-open={isOpen || undefined}
      data-held={isHeld || undefined}
      data-new={isNew || undefined}
      onContextMenu={(event) => {
        event.preventDefault();
        acts.onMenu(card, event);
      }}
      onPointerEnter={() => acts.onApproach(card)}
    >
      <header>
        <PriorityGlyph level={priority} label={acts.priorityName(priority)} />
        <span className={classes.number}>{number}</span>
        <span className={classes.gap} />
        {/* One for each of a thousand cards: without what an IconButton does on top. */}
        <button
          type="button"
          className={classes.menu}
          aria-label={t('menu', { number })}
          title={t('menu', { number })}
          tabIndex={-1}
          aria-haspopup="menu"
          onClick={(event) => acts.onMenu(card, event)}
        >
          <Icon of={Ellipsis} />
        </button>
        {dueAt && <DueLeft at={dueAt} />}
      </header>
      <h3 dir="auto" title={subject}>
        <Link
          to={acts.hrefOf(number)}
          {...acts.link}
          className={classes.link}
          draggable={false}
          tabIndex={isCurrent ? 0 : -1}
          aria-current={isOpen || undefined}
          onFocus={() => acts.onApproach(card)}
        >
          {subject}
        </Link>
      </h3>
      <footer>
        <span dir="auto" className={classes.who}>
          {contact ? `${client.name} · ${contact.name}` : client.name}
        </span>
        <AvatarStack people={technicians.map(({ name }) => ({ name, side: 'us' as const }))} />
      </footer>
    </article>
  );
});

/** The card can be taken, and others can be put above or below it. */
function useDragAndDrop(
  box: RefObject<HTMLElement | null>,
  drag: DragCode | undefined,
  { id, column, mayTake }: { id: string; column: string; mayTake: boolean },
): void {
  useEffect(() => {
    const card = box.current;
    if (!drag || !card?.parentElement) return;
    const ends = [
      drag.letBesideCard(card.parentElement, { id, column }),
      ...(mayTake ? [drag.letTake(card, id, (frame) => drawHeld(card, frame))] : []),
    ];
    return () => ends.forEach((end) => end());
  }, [box, drag, id, column, mayTake]);
}

/** What one holds while dragging: the card, a little tilted. */
function drawHeld(card: HTMLElement, frame: HTMLElement): void {
  const copy = card.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  copy.style.width = `${card.offsetWidth}px`;
  copy.classList.add(classes['lifted'] ?? '');
  copy.removeAttribute('data-held');
  frame.append(copy);
}
