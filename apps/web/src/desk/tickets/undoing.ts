import type { TicketChange } from './ticketChanges.ts';
import type { TicketInMenu } from './ticketRow.ts';

/** What brings a ticket back to how it was, in that order; nothing when the viewer may not, or when it can't be undone. */
export function undoing(before: TicketInMenu, after: TicketInMenu, change: TicketChange): readonly TicketChange[] {
  if (change.kind === 'status') return [{ kind: 'status', to: before.status }];
  if (change.kind === 'priority') return [{ kind: 'priority', to: before.priority }];
  if (change.kind !== 'technician') return [];
  const mayGiveBack = after.viewerCan.assign || before.technician === null;
  const movedAlong = before.status.id !== after.status.id;
  if (!mayGiveBack || (movedAlong && !after.viewerCan.changeStatus)) return [];
  return [
    { kind: 'technician', to: before.technician },
    ...(movedAlong ? [{ kind: 'status' as const, to: before.status }] : []),
  ];
}

/** Whether the ticket is that way already, so that there is nothing to do. */
export function isSo(ticket: TicketInMenu, change: TicketChange): boolean {
  if (change.kind === 'status') return ticket.status.id === change.to.id;
  if (change.kind === 'priority') return ticket.priority === change.to;
  if (change.kind === 'technician') return (ticket.technician?.id ?? null) === (change.to?.id ?? null);
  return false;
}

/** Whether the viewer may change it that way, as the server has said with the ticket. */
export function mayBe({ viewerCan, technician }: TicketInMenu, change: TicketChange, viewerId: string): boolean {
  if (change.kind === 'status') return viewerCan.changeStatus;
  if (change.kind === 'priority') return viewerCan.changePriority;
  if (change.kind === 'close') return viewerCan.close;
  if (change.kind === 'reopen') return viewerCan.reopen;
  const isOwn = change.to ? change.to.id === viewerId : technician?.id === viewerId;
  return viewerCan.assign || (isOwn && viewerCan.take);
}
