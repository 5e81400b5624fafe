import type { MessageVisibility } from '@quayside/graphql/types';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Transaction } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { newId } from '../../graphql/ids.ts';

export type NewMessage = { readonly ticketId: string; readonly body: string; readonly visibility: MessageVisibility };

/** Writes a message under the viewer's name; a public one counts as an update of the ticket. Answers with its key. */
export async function addMessage(
  tx: Transaction,
  { clock }: Context,
  viewer: SignedInViewer,
  { ticketId, body, visibility }: NewMessage,
): Promise<string> {
  const id = newId(clock);
  const now = clock.now();
  await tx.query({
    text: `insert into ticket_message (id, ticket_id, body, visibility, author_contact_id, author_technician_id, created_at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      id,
      ticketId,
      body,
      visibility,
      viewer.kind === 'contact' ? viewer.id : null,
      viewer.kind === 'technician' ? viewer.id : null,
      now,
    ],
  });
  if (visibility === 'PUBLIC')
    await tx.query({ text: `update ticket set updated_at = $2 where id = $1`, values: [ticketId, now] });
  return id;
}
