import type { ReactNode } from 'react';
import { TicketStatus } from '../../shared/tickets/TicketStatus.tsx';
import { Priority } from '../../ui/Priority.tsx';
import { DueLeft } from '../boards/DueLeft.tsx';
import { usePriorityName } from './choices.ts';
import type { TicketRow } from './ticketRow.ts';
import classes from './TicketTitle.module.css';

/** What a ticket is about, how urgent, how far, and whose; `children` stands below: what one must know before going on. */
export function TicketTitle({
  ticket: { number, subject, priority, status, contact, client, dueAt, closedAt },
  children,
}: {
  ticket: Pick<TicketRow, 'number' | 'subject' | 'priority' | 'status' | 'contact' | 'client' | 'dueAt' | 'closedAt'>;
  children?: ReactNode;
}) {
  const named = usePriorityName();
  return (
    <div className={classes.title}>
      <h1 dir="auto" data-number={number}>
        {subject}
      </h1>
      <div className={classes.meta}>
        <Priority level={priority} label={named(priority)} />
        <TicketStatus status={status} />
        {dueAt && !closedAt && <DueLeft at={dueAt} />}
        <span className={classes.whose}>{contact ? `${contact.name}, ${client.name}` : client.name}</span>
      </div>
      {children}
    </div>
  );
}
