import type { SignedInViewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../database/database.ts';
import { newId } from '../graphql/ids.ts';

/** What happened, before it is written down. */
export type Happening = {
  /** What of, what happened: `ticket.raised`. */
  readonly type: string;
  /** The form of the payload. */
  readonly version: number;
  readonly subjectId: string;
  /** IDs and codes, never text. */
  readonly payload: Readonly<Record<string, string | null>>;
};

/** What happened to a record, in the first form of its payload. */
export const happened = (
  type: string,
  subject: { readonly id: string },
  payload: Happening['payload'] = {},
): Happening => ({ type, version: 1, subjectId: subject.id, payload });

/** Who did it. */
export type Actor = Pick<SignedInViewer, 'kind' | 'id'>;

/** Writes down what happened, in the transaction of the act. Everything else follows from it. Without a viewer it happened by rule. */
export async function record(
  tx: Transaction,
  { viewer, clock }: { viewer: Actor | null; clock: Clock },
  happening: Happening,
): Promise<void> {
  await tx.query({
    text: `with happened as (
        insert into event (id, type, version, subject_id, actor_contact_id, actor_technician_id, payload, occurred_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8) returning id
      ) insert into event_pending (event_id) select id from happened`,
    values: eventRow(viewer, clock, happening),
  });
}

/** The values of an event's row, in the order of its columns. */
export function eventRow(
  viewer: Actor | null,
  clock: Clock,
  { type, version, subjectId, payload }: Happening,
): unknown[] {
  const now = clock.now();
  return [
    newId(clock),
    type,
    version,
    subjectId,
    viewer?.kind === 'contact' ? viewer.id : null,
    viewer?.kind === 'technician' ? viewer.id : null,
    JSON.stringify(payload),
    now,
  ];
}
