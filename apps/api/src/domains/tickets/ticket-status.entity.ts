import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { CustomerStatus, StatusClock, StatusFamily } from '@quayside/graphql/types';

/** A step in the life of a ticket. */
@Entity('ticket_status')
@Unique('ticket_status_key', ['key'])
export class TicketStatus {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** Set for the built-in ones, stable; the rules speak of statuses by it. */
  @Column({ type: 'text', nullable: true }) key!: string | null;
  /** By locale. */
  @Column({ type: 'jsonb' }) names!: Record<string, string>;
  /** What customers read instead, by locale. */
  @Column({ type: 'jsonb' }) customerLabels!: Record<string, string>;
  @Column({ type: 'text' }) customerKey!: CustomerStatus;
  @Column({ type: 'text' }) family!: StatusFamily;
  @Column({ type: 'text' }) clock!: StatusClock;
  @Column({ type: 'integer' }) position!: number;
}
