import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Service Request, Incident, Problem, Change Request, Alert. */
@Entity('ticket_type')
@Unique('ticket_type_key', ['key'])
export class TicketType {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** Set for the built-in ones, stable. */
  @Column({ type: 'text', nullable: true }) key!: string | null;
  /** By locale. */
  @Column({ type: 'jsonb' }) names!: Record<string, string>;
  @Column({ type: 'integer' }) position!: number;
}
