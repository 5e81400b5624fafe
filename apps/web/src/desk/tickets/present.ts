import type { Present } from './changeItems.tsx';
import type { TicketInMenu } from './ticketRow.ts';

/** How several tickets are: what they have in common, and what may be done with at least one of them. */
export function presentOf(tickets: readonly TicketInMenu[]): Present {
  const [first] = tickets;
  const alike = (of: (ticket: TicketInMenu) => string | undefined) =>
    tickets.every((ticket) => first && of(ticket) === of(first));
  const may = (verb: keyof Present['viewerCan']) => tickets.some(({ viewerCan }) => viewerCan[verb]);
  return {
    status: alike(({ status }) => status.id) ? first?.status : undefined,
    priority: alike(({ priority }) => priority) ? first?.priority : undefined,
    technician: alike(({ technician }) => technician?.id) ? first?.technician : undefined,
    viewerCan: {
      take: may('take'),
      assign: may('assign'),
      changeStatus: may('changeStatus'),
      changePriority: may('changePriority'),
    },
  };
}
