import type { Card } from './boardQuery.ts';
import { placeOf, type Place, type ShownColumn } from './columns.ts';
import type { End } from './MoveItems.tsx';
import type { Step } from './useWalk.ts';

type Move = (card: Card, to: string, before: string | null) => void;

/** The ways to move a card without dragging it. */
export function cardMoves(columns: readonly ShownColumn[], move: Move) {
  const toEnd = (card: Card, column: ShownColumn, end: End) => {
    const first = column.cards.find(({ id }) => id !== card.id);
    move(card, column.key, end === 'top' ? (first?.id ?? null) : null);
  };
  return {
    /** To the top or the bottom of a column. */
    moveTo(ticketId: string, to: string, end: End): void {
      const card = placeOf(columns, ticketId)?.card;
      const column = columns.find(({ key }) => key === to);
      if (card && column) toEnd(card, column, end);
    },
    /** By one: up or down in its column, or to the top of the column beside it. */
    shift({ card, column, index }: Place, step: Step): void {
      if (step === 'first' || step === 'last') toEnd(card, column, step === 'first' ? 'top' : 'bottom');
      else if (step === 'left' || step === 'right') {
        const beside = columns[columns.findIndex(({ key }) => key === column.key) + (step === 'left' ? -1 : 1)];
        if (beside) toEnd(card, beside, 'top');
      } else {
        // Downwards it goes in front of the one after the next.
        const to = step === 'up' ? index - 1 : index + 2;
        if (to < 0 || index + 1 === (step === 'down' ? column.cards.length : 0)) return;
        move(card, column.key, column.cards[to]?.id ?? null);
      }
    },
  };
}
