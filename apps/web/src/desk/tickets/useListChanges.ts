import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/toasts.tsx';
import { useChangeWords } from './changeWords.ts';
import { useTicketChange, type TicketChange } from './ticketChanges.ts';
import type { TicketInMenu } from './ticketRow.ts';

/** Changes tickets of a list: a toast says what came of it, and offers to undo what can be undone. */
export function useListChanges(): (ticket: TicketInMenu, change: TicketChange) => Promise<void> {
  const { t } = useTranslation('desk');
  const change = useTicketChange();
  const words = useChangeWords();

  return async function make(ticket: TicketInMenu, wanted: TicketChange, isUndo = false): Promise<void> {
    const outcome = await change(ticket, wanted);
    if ('failure' in outcome) {
      showToast({ message: words.refused(ticket.number, outcome) });
      return;
    }
    const message = words.done(ticket.number, wanted);
    const back = isUndo ? undefined : reverse(ticket, outcome.ticket, wanted);
    if (!message) return;
    showToast({
      message,
      action: back && { label: t('undo'), onClick: () => void make(outcome.ticket, back, true) },
    });
  };
}

/** What brings a ticket back to how it was; undefined when one change can't, or when the viewer may not. */
function reverse(before: TicketInMenu, after: TicketInMenu, change: TicketChange): TicketChange | undefined {
  if (change.kind === 'status') return { kind: 'status', to: before.status };
  if (change.kind === 'priority') return { kind: 'priority', to: before.priority };
  const movedAlong = before.status.id !== after.status.id;
  const mayGiveBack = after.viewerCan.assign || before.technician === null;
  if (change.kind !== 'technician' || movedAlong || !mayGiveBack) return undefined;
  return { kind: 'technician', to: before.technician };
}
