import { Button, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useSingleKeys } from '../../lib/keys.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useCan } from '../../lib/viewer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useBeside } from '../useBeside.ts';
import { useEscape } from '../useEscape.ts';
import { usePriorityName } from '../tickets/choices.ts';
import type { RowMenuPlace } from '../tickets/RowMenu.tsx';
import { usePrefetch } from '../tickets/ticketQuery.ts';
import classes from './Board.module.css';
import { BoardColumn, type ColumnActs } from './BoardColumn.tsx';
import page from './BoardPage.module.css';
import type { BoardData } from './boardQuery.ts';
import { raiseAt, RaiseButton } from './boardTools.tsx';
import { CardMenu } from './CardMenu.tsx';
import { cardMoves } from './cardMoves.ts';
import { CARDS, cardOf, linkOf } from './cardMarks.ts';
import { NO_COLUMNS, placeOf } from './columns.ts';
import { Gliding } from './Gliding.tsx';
import { MoveButton } from './MoveButton.tsx';
import { MoveMenu, type MoveMenuPlace } from './MoveMenu.tsx';
import { usePanelFocus } from './panelKeys.ts';
import type { BoardState } from './useBoard.ts';
import { useDragCode, useDragging } from './useDragging.ts';
import { useFolded } from './useFolded.ts';
import type { Moves } from './useMoves.ts';
import { useWalk } from './useWalk.ts';

const loadPeek = () => import('../tickets/TicketPeek.tsx');
/** Its code comes with the first card that somebody is about to open. */
const TicketPeek = lazy(async () => ({ default: (await loadPeek()).TicketPeek }));

/** New tickets begin in the column of this status. */
const FIRST = 'NEW';

/** The columns of a board with their cards, and beside them the ticket whose number is `open`. */
export function Board({
  box,
  board,
  state,
  moves: { columns, move, hold, said },
  arrived,
  isNarrowed,
  client,
  open,
  onReset,
}: {
  box: RefObject<HTMLDivElement | null>;
  board: BoardData;
  state: BoardState;
  moves: Moves;
  /** Cards that have just come */
  arrived: ReadonlySet<string>;
  isNarrowed: boolean;
  /** The clients that it is narrowed to */
  client: readonly string[];
  /** 0 for none */
  open: number;
  onReset: () => void;
}) {
  const { t } = useTranslation('boards');
  const { t: desk } = useTranslation('desk');
  const mayWork = useCan()('TICKETS_WORK');
  const isPhone = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false });
  const prefetch = usePrefetch();
  const priorityName = usePriorityName();
  const beside = useBeside(open);
  const { isFolded: isFoldedHere, fold } = useFolded(board.id, state.question, columns);
  // A phone shows one column at a time: each has its tab, and none is in the way.
  const isFolded = (key: string) => !isPhone && isFoldedHere(key);
  const [menu, setMenu] = useState<RowMenuPlace | null>(null);
  const [moving, setMoving] = useState<MoveMenuPlace | null>(null);
  const { moveTo, shift } = cardMoves(columns, move);
  const moveAndFollow: typeof moveTo = (id, to, end) => {
    walk.follow(id);
    moveTo(id, to, end);
  };

  const withNumber = (number: number) =>
    placeOf(columns, columns.flatMap(({ cards }) => cards).find((card) => card.number === number)?.id);
  const opened = withNumber(open);
  const walk = useWalk(box, columns, isFolded, {
    onShift: (place, step) => {
      if (!mayWork || !place.card.viewerCan.changeStatus) return;
      walk.follow(place.card.id);
      shift(place, step);
    },
    onPeek: ({ card }) => {
      stay();
      if (card.number === open) beside.close();
      else beside.open(card.number);
    },
  });
  const { panel, arrive, stay } = usePanelFocus(open, (number) => {
    const id = withNumber(number)?.card.id ?? walk.current;
    if (id) walk.focus(id);
  });
  useInSight(box, opened?.card.id);
  useEscape(open > 0 ? beside.close : undefined);
  const isEmpty = columns.every(({ cards, total }) => cards.length === 0 && total.totalCount === 0);
  const drag = useDragCode(mayWork && !isPhone);
  const dragging = useDragging(drag, box, isEmpty ? NO_COLUMNS : columns, {
    onMove: (card, to, before) => {
      move(card, to, before);
      walk.point(card.id);
    },
    onHold: hold,
  });

  const stepTo = (by: 1 | -1): (() => void) | undefined => {
    const next = opened?.column.cards[opened.index + by];
    return next && (() => beside.open(next.number));
  };
  const isInPanel = () => panel.current?.contains(document.activeElement) ?? false;
  const openMove = () => {
    const focused = document.activeElement?.closest<HTMLElement>(CARDS)?.dataset['card'];
    const card = (focused === undefined ? opened : placeOf(columns, focused))?.card;
    if (!card?.viewerCan.changeStatus) return;
    const isHere = isInPanel();
    const from = isHere ? panel.current : cardOf(box.current, card.id);
    const { left, top, bottom } = from?.getBoundingClientRect() ?? new DOMRect();
    setMoving({ card, x: left + 12, y: isHere ? top + 40 : bottom, from: isHere ? from : linkOf(from) });
  };
  useSingleKeys({
    j: () => (isInPanel() ? stepTo(1)?.() : walk.step('down')),
    k: () => (isInPanel() ? stepTo(-1)?.() : walk.step('up')),
    m: mayWork ? openMove : undefined,
  });

  const now = useRef({ prefetch, fold, more: state.more });
  useEffect(() => {
    now.current = { prefetch, fold, more: state.more };
  });
  const { hrefOf, link } = beside;
  const acts = useMemo<ColumnActs>(
    () => ({
      hrefOf,
      link,
      drag,
      priorityName,
      onApproach: ({ number }) => {
        now.current.prefetch(number);
        // It is asked for again when a card is opened.
        loadPeek().catch(() => undefined);
      },
      onMenu: (ticket, event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        const from = linkOf(event.currentTarget.closest(CARDS));
        const isButton = event.type === 'click';
        setMenu({ ticket, x: isButton ? left : event.clientX, y: isButton ? bottom : event.clientY, from });
      },
      onFold: (key, folded) => now.current.fold(key, folded),
      onMore: (key) => now.current.more(key),
    }),
    [hrefOf, link, drag, priorityName],
  );

  return (
    <>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {isEmpty ? (
        <div className={page.empty}>
          <EmptyState
            action={
              isNarrowed ? (
                <Button onClick={onReset}>{desk('list.resetFilters')}</Button>
              ) : (
                <RaiseButton client={client} look="default" />
              )
            }
          >
            {t(isNarrowed ? 'noneFit' : 'noneOpen')}
          </EmptyState>
        </div>
      ) : (
        <div
          ref={box}
          className={classes.board}
          role="region"
          aria-label={t('label', { name: board.name })}
          data-before={state.isBefore || undefined}
          data-peek={open > 0 || undefined}
          onKeyDown={walk.onKeyDown}
          onFocus={walk.onFocus}
          onBlur={walk.onBlur}
        >
          {columns.map((column) => (
            <BoardColumn
              key={column.key}
              column={column}
              isFolded={isFolded(column.key)}
              held={placeOf([column], dragging.id)?.card.id}
              drop={dragging.drop?.column === column.key ? dragging.drop : undefined}
              current={placeOf([column], walk.current)?.card.id}
              open={open}
              arrived={arrived}
              isGrowing={state.growing.has(column.key)}
              isStuck={state.stuck.has(column.key)}
              acts={acts}
              raise={mayWork && column.status.key === FIRST ? raiseAt(client) : undefined}
            />
          ))}
        </div>
      )}
      <Gliding box={box} columns={columns} of={state.question} dropped={dragging.dropped} />
      {open > 0 && (
        <Suspense>
          <TicketPeek
            ref={arrive}
            number={open}
            subject={opened?.card.subject}
            steps={{
              previous: stepTo(-1),
              next: stepTo(1),
              nextNumber: opened?.column.cards[opened.index + 1]?.number,
            }}
            actions={
              mayWork &&
              opened?.card.viewerCan.changeStatus && <MoveButton card={opened.card} columns={columns} onMove={moveTo} />
            }
            onClose={beside.close}
          />
        </Suspense>
      )}
      {menu && (
        <CardMenu
          place={menu}
          columns={columns}
          mayMove={mayWork}
          onMove={moveAndFollow}
          onClose={() => setMenu(null)}
        />
      )}
      {moving && (
        <MoveMenu
          at={moving}
          columns={columns}
          onMove={({ id }, to, end) => (moving.from === panel.current ? moveTo : moveAndFollow)(id, to, end)}
          onClose={() => setMoving(null)}
        />
      )}
    </>
  );
}

/** The card whose panel opens is not left under it. */
function useInSight(box: RefObject<HTMLElement | null>, id: string | undefined): void {
  useEffect(() => {
    if (id) cardOf(box.current, id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [box, id]);
}
