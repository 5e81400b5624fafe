import type { MessageVisibility } from '@quayside/graphql/types';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Transaction } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { newId } from '../../graphql/ids.ts';

export type NewMessage = {
  readonly ticketId: string;
  readonly body: string;
  readonly visibility: MessageVisibility;
  /** Until then nobody else sees it, and the ticket is as it was. */
  readonly heldUntil?: Date | null;
};

/** Writes a message under the viewer's name; a public one counts as an update of the ticket once it is out. Answers with its key. */
export async function addMessage(
  tx: Transaction,
  { clock }: Context,
  viewer: SignedInViewer,
  { ticketId, body, visibility, heldUntil = null }: NewMessage,
): Promise<string> {
  const id = newId(clock);
  const now = clock.now();
  await tx.query({
    text: `insert into ticket_message (id, ticket_id, body, visibility, author_contact_id, author_technician_id, created_at, held_until)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      id,
      ticketId,
      body,
      visibility,
      viewer.kind === 'contact' ? viewer.id : null,
      viewer.kind === 'technician' ? viewer.id : null,
      now,
      heldUntil,
    ],
  });
  if (visibility === 'PUBLIC' && !heldUntil) await updatedNow(tx, { clock }, ticketId);
  return id;
}

/** Something was said that customers can see. */
export async function updatedNow(tx: Transaction, { clock }: Pick<Context, 'clock'>, ticketId: string): Promise<void> {
  await tx.query({ text: `update ticket set updated_at = $2 where id = $1`, values: [ticketId, clock.now()] });
}
