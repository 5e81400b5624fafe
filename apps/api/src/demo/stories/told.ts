import type { ParticipantKind, RequestedPriority, TicketNature, TicketPriority } from '@quayside/graphql/types';
import type { Minute } from '../calendar.ts';
import type { ClientKey } from '../clients.ts';
import type { CategoryKey, Step, TypeKey } from './story.ts';

export type StatusKey =
  | 'NEW'
  | 'ASSIGNED'
  | 'IN_PROGRESS'
  | 'SCHEDULING_NEEDED'
  | 'SCHEDULED'
  | 'OVERDUE_SERVICE_CALL'
  | 'WAITING_INTERNAL_REVIEW'
  | 'WAITING_MATERIALS'
  | 'WAITING_CUSTOMER'
  | 'WAITING_VENDOR'
  | 'CLIENT_NO_RESPONSE'
  | 'VENDOR_NO_RESPONSE'
  | 'FEEDBACK_RECEIVED'
  | 'TICKET_REOPENED'
  | 'AUTO_COMPLETE_IN_2_DAYS'
  | 'AUTO_RESOLVED'
  | 'COMPLETE';

export type QueueKey = 'INTAKE' | 'SERVICE_DESK' | 'FIELD' | 'PROJECTS' | 'MONITORING' | 'CO_MANAGED';

/** A ticket that is told by hand, with everything that matters in it. */
export type Told = {
  readonly number: number;
  readonly raised: Minute;
  readonly client: ClientKey;
  readonly by: string;
  readonly type: TypeKey;
  readonly nature: TicketNature | null;
  readonly category: CategoryKey;
  readonly priority: TicketPriority;
  readonly asked: RequestedPriority | null;
  readonly queue: QueueKey;
  /** Where it stands now. */
  readonly ends: StatusKey;
  readonly technician?: string;
  readonly secondary?: readonly string[];
  /** The reference of the asset without the initials of the client. */
  readonly asset?: string;
  readonly site?: string;
  readonly due?: Minute;
  readonly participants?: readonly (readonly [kind: ParticipantKind, name: string])[];
  readonly subject: string;
  readonly text: string;
  readonly follows: readonly Step[];
};
