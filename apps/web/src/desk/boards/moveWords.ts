import type { Failure } from '../../lib/failure.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import type { Activity } from '../tickets/activityWords.ts';
import type { Card } from './boardQuery.ts';
import { placeOf, type Move, type Place, type ShownColumn } from './columns.ts';

/** Where a ticket is: `ticket` null when it is not there for the viewer, no `column` when it is on no column of the board. */
export type Whereabouts = {
  readonly ticket: Card | null;
  readonly column: ShownColumn | undefined;
  /** What brought it there. */
  readonly last: Activity | undefined;
};

/** What is said about a card that was moved, or was not. */
export type MoveWords = {
  moved(place: Place): string;
  refused(
    move: Move,
    failure: Failure | undefined,
    columns: readonly ShownColumn[],
    now: Whereabouts | undefined,
  ): string;
};

/** The words for what came of moving a card. */
export function useMoveWords(): MoveWords {
  const { t } = useTranslation('boards');
  const { t: desk } = useTranslation('desk');
  return {
    moved: ({ column, index, card }) =>
      t('moved', {
        number: card.number,
        column: column.title,
        place: index + 1,
        total: Math.max(column.total.totalCount, index + 1),
      }),
    refused({ number, ticketId, to }, failure, columns, now) {
      const titleOf = (key: string) => columns.find((column) => column.key === key)?.title ?? key;
      const stays = placeOf(columns, ticketId)?.column.title ?? '';
      switch (failure?.code) {
        case 'CONFLICT':
        case 'NOT_FOUND':
          return now ? elsewhere(number, now) : t('refused.meanwhile', { number });
        case 'OFFLINE':
          return t('refused.offline', { number, column: stays });
        case 'FORBIDDEN':
          return desk('refused.forbidden', { number });
        case 'BAD_USER_INPUT':
          return t('refused.columnGone', { number, column: titleOf(to) });
        default:
          return t('refused.broken', { number, column: stays });
      }
    },
  };

  function elsewhere(number: number, { ticket, column, last }: Whereabouts): string {
    if (!ticket) return desk('refused.gone', { number });
    const values = { number, actor: last?.actor?.name ?? '', status: column?.title ?? ticket.status.name };
    if (!column) return t(values.actor ? 'refused.leftBy' : 'refused.left', values);
    return t(values.actor ? 'refused.movedBy' : 'refused.isIn', values);
  }
}
