import { useTranslation } from '../../lib/useTranslation.ts';
import { showToast } from '../../ui/toasts.tsx';
import { useChangeWords } from './changeWords.ts';
import { useTicketChange, type TicketChange } from './ticketChanges.ts';
import type { TicketInMenu } from './ticketRow.ts';
import { undoing } from './undoing.ts';

/** Changes tickets of a list: a toast says what came of it, and offers to undo what can be undone. */
export function useListChanges(): (ticket: TicketInMenu, change: TicketChange) => Promise<void> {
  const { t } = useTranslation('desk');
  const change = useTicketChange();
  const words = useChangeWords();

  const undo = async (ticket: TicketInMenu, [first, ...rest]: readonly TicketChange[]): Promise<void> => {
    if (!first) return;
    const outcome = await change(ticket, first);
    if ('failure' in outcome) return void showToast({ message: words.refused(ticket.number, outcome) });
    if (rest.length > 0) return undo(outcome.ticket, rest);
    const message = words.done(ticket.number, first);
    if (message) showToast({ message });
  };

  return async (ticket, wanted) => {
    const outcome = await change(ticket, wanted);
    if ('failure' in outcome) return void showToast({ message: words.refused(ticket.number, outcome) });
    const message = words.done(ticket.number, wanted);
    if (!message) return;
    const back = undoing(ticket, outcome.ticket, wanted);
    showToast({
      message,
      action: back.length > 0 ? { label: t('undo'), onClick: () => void undo(outcome.ticket, back) } : undefined,
    });
  };
}
