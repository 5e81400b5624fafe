import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RequestedPriority, TicketPriority } from '@quayside/graphql/types';

/** What a priority means to people, editable by the provider. */
@Entity('priority_meaning')
export class PriorityMeaning {
  @PrimaryColumn({
    type: 'enum',
    enum: ['CRITICAL', 'HIGH', 'MEDIUM_HIGH', 'MEDIUM', 'MEDIUM_LOW', 'LOW', 'UNDETERMINED'],
    enumName: 'ticket_priority',
  })
  priority!: TicketPriority;
  /** By locale, as the two below. */
  @Column({ type: 'jsonb' }) names!: Record<string, string>;
  @Column({ type: 'jsonb' }) usesWhen!: Record<string, string>;
  @Column({ type: 'jsonb', nullable: true }) expectedResponses!: Record<string, string> | null;
  @Column({ type: 'text', nullable: true }) requestedPriority!: RequestedPriority | null;
}
