import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that happened. Written once, in the transaction of the act; ids and codes, never text. The database refuses to change it. */
@Entity('event')
@Index('event_by_subject', ['subjectId', 'occurredAt', 'id'])
export class Event {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** What of, what happened: `ticket.raised`. */
  @Column({ type: 'text' }) type!: string;
  /** The form of the payload; rises when it changes. */
  @Column({ type: 'smallint' }) version!: number;
  /** The record that it happened to. */
  @Column({ type: 'uuid' }) subjectId!: string;
  @Column({ type: 'uuid', nullable: true }) actorContactId!: string | null;
  @Column({ type: 'uuid', nullable: true }) actorTechnicianId!: string | null;
  @Column({ type: 'jsonb' }) payload!: Record<string, string | null>;
  @Column({ type: 'timestamptz' }) occurredAt!: Date;
}
