import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A mutation that was sent with an Idempotency-Key: who sent it, what it asked, what came of it. Kept for 24 hours. */
@Entity('idempotency_key')
@Index('idempotency_key_by_age', ['createdAt'])
export class IdempotencyKey {
  /** Contact or technician. */
  @PrimaryColumn({ type: 'uuid' }) viewerId!: string;
  @PrimaryColumn({ type: 'text' }) key!: string;
  /** SHA-256 of the operation and its variables. */
  @Column({ type: 'bytea' }) requestHash!: Buffer;
  /** IDs of the records that it made or changed; they are read again under the permissions of whoever repeats it. */
  @Column({ type: 'jsonb' }) result!: Record<string, string>;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
}
