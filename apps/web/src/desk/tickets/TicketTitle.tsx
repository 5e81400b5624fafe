import type { ReactNode } from 'react';
import { TicketStatus } from '../../shared/tickets/TicketStatus.tsx';
import { Priority } from '../../ui/Priority.tsx';
import { usePriorityName } from './choices.ts';
import type { TicketRow } from './ticketRow.ts';
import classes from './TicketTitle.module.css';

/** What a ticket is about, how urgent, how far, and whose; `children` stands below: what one must know before going on. */
export function TicketTitle({
  ticket: { subject, priority, status, contact, client },
  children,
}: {
  ticket: Pick<TicketRow, 'subject' | 'priority' | 'status' | 'contact' | 'client'>;
  children?: ReactNode;
}) {
  const named = usePriorityName();
  return (
    <div className={classes.title}>
      <h1>{subject}</h1>
      <div className={classes.meta}>
        <Priority level={priority} label={named(priority)} />
        <TicketStatus status={status} />
        <span>{contact ? `${contact.name}, ${client.name}` : client.name}</span>
      </div>
      {children}
    </div>
  );
}
