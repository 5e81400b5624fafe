import { useViewer } from '../../lib/viewer.tsx';
import { before, useHeldReplies, type HeldReplies } from '../../shared/tickets/useHeldReplies.tsx';
import { NOTHING, replyDraft } from './DeskComposer.tsx';
import { changeDraft } from '../../lib/draft.ts';
import type { DeskTicket } from './ticketQuery.ts';

/** The viewer's replies to a ticket that can still be taken back; `search` is that of the list that one came from. */
export function useHeldOf(ticket: DeskTicket, search = ''): HeldReplies {
  const viewer = useViewer();
  const draft = replyDraft(ticket.id);
  return useHeldReplies({
    ticket,
    href: `/desk/tickets/${ticket.number}${search}`,
    draft,
    putText: (body) =>
      changeDraft(viewer.id, draft, NOTHING, (written) => ({ ...written, text: before(body, written.text) })),
  });
}
