import type { MessageVisibility } from '@quayside/graphql/types';
import type { Query, Transaction } from '../../database/database.ts';
import { sql } from '../../database/reader/sql.ts';
import type { Actor } from '../../events/record.ts';
import type { Context } from '../../graphql/context.ts';
import type { MovableTicket } from './lock.queries.ts';
import { ticketMessages } from './tickets.queries.ts';

/** A message of the viewer's own, as far as taking it back goes. */
export type OwnMessage = {
  readonly id: string;
  readonly ticketId: string;
  readonly body: string;
  readonly held: boolean;
};

/** Locks a message that the viewer wrote and sees. */
export async function lockOwnMessage(tx: Transaction, context: Context, id: string): Promise<OwnMessage | undefined> {
  const { viewer, database } = context;
  const [message] = await tx.query<OwnMessage>(
    database.reader.compose(context, ({ table, visible, who }) => {
      const m = table(ticketMessages);
      const author = viewer.kind === 'contact' ? m.authorContactId : m.authorTechnicianId;
      return sql`select ${m.id}, ${m.ticketId} as "ticketId", ${m.body}, ${m.heldUntil} is not null as held
        from ${m.$from} where ${m.id} = ${() => id} and ${author} = ${who.id} and (${visible(ticketMessages, m)}) for update of ${m.$alias}`;
    }),
  );
  return message;
}

/** Deletes a message on which nothing hangs any more. */
export async function deleteMessage(tx: Transaction, id: string): Promise<void> {
  await tx.query({ text: `delete from ticket_message where id = $1`, values: [id] });
}

/** The tickets with messages whose time has come, those that wait longest first. */
export async function ticketsWithDue(query: Query, now: Date): Promise<string[]> {
  const due = await query<{ ticketId: string }>({
    text: `select ticket_id as "ticketId" from ticket_message where held_until <= $1
      group by ticket_id order by min(held_until), ticket_id limit 100`,
    values: [now],
  });
  return due.map(({ ticketId }) => ticketId);
}

/** Locks a ticket, unless somebody else is at it. */
export async function lockUnlessTaken(tx: Transaction, ticketId: string): Promise<MovableTicket | undefined> {
  const [ticket] = await tx.query<MovableTicket>({
    text: `select id, status_id as "statusId", json_build_object('closed', closed_at is not null) as facts
      from ticket where id = $1 for update skip locked`,
    values: [ticketId],
  });
  return ticket;
}

/** A message that goes out. */
export type DueMessage = {
  readonly id: string;
  readonly visibility: MessageVisibility;
  readonly authorKind: Actor['kind'];
  readonly authorId: string;
};

/**
 * Lets the held messages of a ticket out, as written now: those whose time has come, or all of one author. Answers them in the
 * order in which they were written.
 */
export async function letOut(tx: Transaction, ticketId: string, now: Date, author?: Actor): Promise<DueMessage[]> {
  return tx.query<DueMessage>({
    text: `with due as (
        select id, row_number() over (order by held_until, id) as place from ticket_message where id in (
          select id from ticket_message where ticket_id = $1 and held_until is not null
            and (held_until <= $2 or $3::uuid in (author_contact_id, author_technician_id)) order by id for update skip locked
        )
      ), out as (
        update ticket_message m set held_until = null, created_at = $2 from due where m.id = due.id
        returning m.id, m.visibility, m.author_contact_id, m.author_technician_id, due.place
      ) select id, visibility, case when author_contact_id is null then 'technician' else 'contact' end as "authorKind",
          coalesce(author_contact_id, author_technician_id) as "authorId"
        from out order by place`,
    values: [ticketId, now, author?.id ?? null],
  });
}
