import { useEffect, useRef } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { BoardCard, type CardActs } from './BoardCard.tsx';
import classes from './ColumnCards.module.css';
import type { ShownColumn } from './columns.ts';
import type { Drop } from './useDragging.ts';
import { useRows } from './useRows.ts';
import { useStillScroll } from './useStillScroll.ts';

/** From the top of a card to the line above it: the middle of the gap. */
const LINE_ABOVE = 5;
/** The next cards are asked for when less than this is left below, in pixels. */
const NEAR_THE_END = 600;

/** What the cards of a column do. */
export type ListActs = CardActs & { onMore(column: string): void };

/** What of the board concerns the cards of one column. */
export type ListLook = {
  /** The card that is being dragged, when it comes from here. */
  readonly held: string | undefined;
  /** Where the dragged card would come to stand, when that is here. */
  readonly drop: Drop | undefined;
  /** The card that Tab leads to, when it is here. */
  readonly current: string | undefined;
  /** The number of the ticket in the side panel; 0 when there is none. */
  readonly open: number;
  readonly arrived: ReadonlySet<string>;
  readonly isGrowing: boolean;
  readonly isStuck: boolean;
};

/** The cards of a column. Only those in sight are drawn, and more are loaded as the end comes near. */
export function ColumnCards({
  column: { key, cards, hasMore, total },
  held,
  drop,
  current,
  open,
  arrived,
  isGrowing,
  isStuck,
  acts,
}: ListLook & { column: ShownColumn; acts: ListActs }) {
  const { t } = useTranslation('boards');
  const { t: common } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const { drag } = acts;
  useEffect(() => (box.current ? drag?.scrollAlong(box.current) : undefined), [drag]);
  const rows = useRows(box, cards, [held, current]);
  useStillScroll(box, rows, cards);

  const grow = () => {
    const area = box.current;
    if (!area || !hasMore || isStuck || isGrowing) return;
    if (area.scrollHeight - area.scrollTop - area.clientHeight < NEAR_THE_END) acts.onMore(key);
  };
  useEffect(grow);
  const height = rows.getTotalSize();
  const below = cards.findIndex(({ id }) => id === drop?.before);
  const line = Math.max(0, (rows.measurementsCache[below]?.start ?? height) - LINE_ABOVE);

  return (
    <div ref={box} className={classes.scroll} onScroll={grow} data-list>
      <ul className={classes.cards} style={{ height }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const card = cards[index];
          return (
            card && (
              <li
                key={card.id}
                ref={rows.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={total.totalCountCapped ? -1 : Math.max(total.totalCount, cards.length)}
              >
                <BoardCard
                  card={card}
                  column={key}
                  isOpen={card.number === open}
                  isHeld={card.id === held}
                  isNew={arrived.has(card.id)}
                  isCurrent={card.id === current}
                  acts={acts}
                />
              </li>
            )
          );
        })}
      </ul>
      {drop && !drop.stays && <div className={classes.line} style={{ transform: `translateY(${line}px)` }} />}
      {isGrowing && (
        <p className={classes.quiet} role="status">
          {t('loading')}
        </p>
      )}
      {isStuck && (
        <ErrorPanel action={{ label: common('failure.again'), onClick: () => acts.onMore(key) }}>
          {t('moreBroken')}
        </ErrorPanel>
      )}
      {cards.length === 0 && !hasMore && <p className={classes.quiet}>{t('empty')}</p>}
    </div>
  );
}
