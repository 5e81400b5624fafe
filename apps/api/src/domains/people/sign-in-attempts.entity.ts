import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed tries to sign in, counted by login name and by network address. */
@Entity('sign_in_attempts')
export class SignInAttempts {
  /** `name:<what was typed, hashed>` or `address:<network address>`. */
  @PrimaryColumn({ type: 'text' }) subject!: string;
  @Column({ type: 'integer' }) failures!: number;
  @Column({ type: 'timestamptz' }) lastAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) lockedUntil!: Date | null;
}
