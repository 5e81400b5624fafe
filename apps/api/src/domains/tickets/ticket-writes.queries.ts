import type { StatusClock, TicketPriority } from '@quayside/graphql/types';
import type { Transaction } from '../../database/database.ts';
import { sql } from '../../database/reader/sql.ts';
import type { Context } from '../../graphql/context.ts';
import { invalid } from '../../graphql/errors.ts';
import { insideId, type IdentifiedType } from '../../graphql/ids.ts';
import { canBeAssigned, technicians } from '../people/people.queries.ts';
import type { LockedTicket } from './lock.queries.ts';

export type Status = { readonly id: string; readonly key: string | null; readonly clock: StatusClock };

const KEY = /^[A-Z][A-Z0-9_]*$/;

/** What was given as the ID or key of something built in, as whichever of the two it is; as neither when nothing has such a name. */
export const idOrKey = (type: IdentifiedType, given: string): { id: string | null; key: string | null } => ({
  id: insideId(type, given) ?? null,
  key: KEY.test(given) ? given : null,
});

/** A status by its ID or key. BAD_USER_INPUT `statusId` when there is none. */
export async function findStatus(tx: Transaction, given: string): Promise<Status> {
  const { id, key } = idOrKey('TicketStatus', given);
  const [status] = await tx.query<Status>({
    text: `select id, key, clock from ticket_status where id = $1 or key = $2`,
    values: [id, key],
  });
  if (!status) throw invalid({ path: 'input.statusId', code: 'not_found' });
  return status;
}

/** The key of a technician whom the viewer sees and who can work for the ticket's client. BAD_USER_INPUT `technicianId` otherwise. */
export async function findTechnicianFor(
  tx: Transaction,
  context: Context,
  ticket: LockedTicket,
  technicianId: string,
): Promise<string> {
  const id = insideId('Technician', technicianId) ?? null;
  const [found] = await tx.query<{ id: string }>(
    context.database.reader.compose(context, ({ table, visible }) => {
      const t = table(technicians);
      return sql`select ${t.id} from ${t.$from} where ${t.id} = ${() => id} and (${visible(technicians, t)})
        and ${canBeAssigned(t)} and (${t.clientId} is null or ${t.clientId} = ${() => ticket.clientId})`;
    }),
  );
  if (!found) throw invalid({ path: 'input.technicianId', code: 'not_found' });
  return found.id;
}

/** Sets the status; the time of closing stands as long as the clock is stopped. */
export async function setStatus(
  tx: Transaction,
  { clock }: Pick<Context, 'clock'>,
  ticket: Pick<LockedTicket, 'id'>,
  status: Status,
): Promise<void> {
  await tx.query({
    text: `update ticket set status_id = $2, updated_at = $3, version = version + 1,
        closed_at = case when $4 then coalesce(closed_at, $3) end
      where id = $1`,
    values: [ticket.id, status.id, clock.now(), status.clock === 'STOPS'],
  });
}

export async function setTechnician(
  tx: Transaction,
  { clock }: Context,
  ticket: LockedTicket,
  technicianId: string | null,
): Promise<void> {
  await tx.query({
    // Whoever has it helps with it no longer.
    text: `with helping as (delete from ticket_secondary_technician where ticket_id = $1 and technician_id = $2)
      update ticket set technician_id = $2, updated_at = $3, version = version + 1 where id = $1`,
    values: [ticket.id, technicianId, clock.now()],
  });
}

export async function setPriority(
  tx: Transaction,
  { clock }: Context,
  ticket: LockedTicket,
  priority: TicketPriority,
): Promise<void> {
  await tx.query({
    text: `update ticket set priority = $2, updated_at = $3, version = version + 1 where id = $1`,
    values: [ticket.id, priority, clock.now()],
  });
}
