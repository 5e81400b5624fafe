import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An event that a consumer could not handle, set aside so that the rest goes on. Tried again, and gone once that succeeds. */
@Entity('event_set_aside')
@Index('event_set_aside_due', ['consumer', 'nextAttemptAt'], { where: 'next_attempt_at is not null' })
export class EventSetAside {
  @PrimaryColumn({ type: 'text' }) consumer!: string;
  @PrimaryColumn({ type: 'uuid' }) eventId!: string;
  /** Of the last attempt. */
  @Column({ type: 'text' }) reason!: string;
  @Column({ type: 'integer' }) attempts!: number;
  /** Null when it was given up. */
  @Column({ type: 'timestamptz', nullable: true }) nextAttemptAt!: Date | null;
  @Column({ type: 'timestamptz' }) setAsideAt!: Date;
}
