import type { TicketPriority } from '@quayside/graphql/types';
import type { Transaction } from '../../database/database.ts';
import { sql } from '../../database/reader/sql.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, notFound } from '../../graphql/errors.ts';
import { insideId, outsideId } from '../../graphql/ids.ts';
import { ticketFacts, tickets, type TicketFacts } from './tickets.queries.ts';

/** A ticket that nobody else changes until the transaction ends. */
export type LockedTicket = {
  readonly id: string;
  readonly clientId: string;
  readonly contactId: string | null;
  readonly technicianId: string | null;
  readonly statusId: string;
  readonly statusKey: string | null;
  readonly priority: TicketPriority;
  readonly version: number;
  readonly rank: string;
  readonly facts: TicketFacts;
};

/** As much of it as a change of its status needs. */
export type MovableTicket = Pick<LockedTicket, 'id' | 'statusId'> & { readonly facts: Pick<TicketFacts, 'closed'> };

/**
 * Locks a ticket that the viewer sees. NOT_FOUND when they don't; CONFLICT with the present state when a version is given
 * and the ticket has changed since.
 */
export async function lockVisible(
  tx: Transaction,
  context: Context,
  ticketId: string,
  version?: number | null,
): Promise<LockedTicket> {
  const id = insideId('Ticket', ticketId);
  if (!id) throw notFound();
  const { reader } = context.database;
  const [ticket] = await tx.query<LockedTicket>(
    reader.compose(context, ({ table, visible, who }) => {
      const t = table(tickets);
      return sql`select ${t.id}, ${t.clientId} as "clientId", ${t.contactId} as "contactId", ${t.technicianId} as "technicianId",
          ${t.statusId} as "statusId", (select s.key from ticket_status s where s.id = ${t.statusId}) as "statusKey",
          ${t.priority}, ${t.version}, ${t.rank}, ${ticketFacts(t, who)} as facts
        from ${t.$from} where ${t.id} = ${() => id} and (${visible(tickets, t)}) for update of ${t.$alias}`;
    }),
  );
  if (!ticket) throw notFound();
  if (version !== undefined && version !== null && version !== ticket.version)
    throw conflict('stale_version', stateOf(ticket));
  return ticket;
}

/** What a client needs to show that somebody was faster. */
export const stateOf = (
  { id, version, statusId, technicianId, priority }: LockedTicket,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  current: {
    id: outsideId('Ticket', id),
    version,
    statusId: outsideId('TicketStatus', statusId),
    technicianId: technicianId && outsideId('Technician', technicianId),
    priority,
    ...more,
  },
});
