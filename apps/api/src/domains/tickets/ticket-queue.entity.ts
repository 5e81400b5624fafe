import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Where tickets wait for somebody to take them. */
@Entity('ticket_queue')
@Unique('ticket_queue_key', ['key'])
export class TicketQueue {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** Set for the built-in ones, stable. */
  @Column({ type: 'text', nullable: true }) key!: string | null;
  /** By locale. */
  @Column({ type: 'jsonb' }) names!: Record<string, string>;
  @Column({ type: 'integer' }) position!: number;
}
