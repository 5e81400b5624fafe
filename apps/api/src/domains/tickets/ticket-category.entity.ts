import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** What a ticket is about, as the customer sorts it. */
@Entity('ticket_category')
@Unique('ticket_category_key', ['key'])
export class TicketCategory {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** Set for the built-in ones, stable. */
  @Column({ type: 'text', nullable: true }) key!: string | null;
  /** By locale. */
  @Column({ type: 'jsonb' }) names!: Record<string, string>;
  @Column({ type: 'integer' }) position!: number;
}
