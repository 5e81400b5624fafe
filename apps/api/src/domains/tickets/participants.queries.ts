import type { Transaction } from '../../database/database.ts';
import { raw, sql } from '../../database/reader/sql.ts';
import type { Context } from '../../graphql/context.ts';
import { invalid } from '../../graphql/errors.ts';
import { newId } from '../../graphql/ids.ts';
import { contacts } from '../people/people.queries.ts';
import type { LockedTicket } from './lock.queries.ts';

/**
 * The key of a contact who can be put on the ticket: of its client, seen by the viewer, not disabled, and where a contact asks
 * with access to the portal. BAD_USER_INPUT `contactId` otherwise.
 */
export async function findContactFor(
  tx: Transaction,
  context: Context,
  ticket: LockedTicket,
  contactId: string,
): Promise<string> {
  const [found] = await tx.query<{ id: string }>(
    context.database.reader.compose(context, ({ table, visible, who }) => {
      const t = table(contacts);
      const reachable = who.kind === 'contact' ? t.portalAccess : raw('true');
      return sql`select ${t.id} from ${t.$from} where ${t.id} = ${() => contactId} and (${visible(contacts, t)})
        and ${t.disabledAt} is null and ${reachable} and ${t.clientId} = ${() => ticket.clientId}`;
    }),
  );
  if (!found) throw invalid({ path: 'input.contactId', code: 'not_found' });
  return found.id;
}

/** The key of a contact who is on the ticket, or could be seen to be: also one who is disabled by now. BAD_USER_INPUT `contactId` otherwise. */
export async function findContactOn(
  tx: Transaction,
  context: Context,
  ticket: LockedTicket,
  contactId: string,
): Promise<string> {
  const [found] = await tx.query<{ id: string }>(
    context.database.reader.compose(context, ({ table, visible }) => {
      const t = table(contacts);
      return sql`select ${t.id} from ${t.$from} where ${t.id} = ${() => contactId} and ${t.clientId} = ${() => ticket.clientId}
        and ((${visible(contacts, t)}) or exists (select from ticket_participant p where p.ticket_id = ${() => ticket.id} and p.contact_id = ${t.id}))`;
    }),
  );
  if (!found) throw invalid({ path: 'input.contactId', code: 'not_found' });
  return found.id;
}

/** Whether they were none before. */
export async function addSubscriber(
  tx: Transaction,
  { clock }: Context,
  ticket: LockedTicket,
  contactId: string,
): Promise<boolean> {
  const added = await tx.query({
    text: `insert into ticket_participant (id, ticket_id, client_id, contact_id, kind, created_at)
      values ($1, $2, $3, $4, 'SUBSCRIBER', $5) on conflict do nothing returning id`,
    values: [newId(clock), ticket.id, ticket.clientId, contactId, clock.now()],
  });
  return added.length > 0;
}

/** Whether they were one before. */
export async function removeSubscriber(tx: Transaction, ticket: LockedTicket, contactId: string): Promise<boolean> {
  const removed = await tx.query({
    text: `delete from ticket_participant where ticket_id = $1 and contact_id = $2 and kind = 'SUBSCRIBER' returning id`,
    values: [ticket.id, contactId],
  });
  return removed.length > 0;
}
