import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Contact } from './contact.entity.ts';
import { Login } from './login.entity.ts';
import { Technician } from './technician.entity.ts';

/** A signed-in browser. It acts as one membership of its login: a contact or a technician. */
@Entity('session')
@Unique('session_token', ['tokenHash'])
@Index('session_by_login', ['loginId'])
@Check('session_acts_as_one', 'num_nonnulls(contact_id, technician_id) = 1')
export class Session {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** SHA-256 of the token in the cookie; the token itself is kept nowhere. */
  @Column({ type: 'bytea' }) tokenHash!: Buffer;
  @Column({ type: 'uuid' }) loginId!: string;
  @Column({ type: 'uuid', nullable: true }) contactId!: string | null;
  @Column({ type: 'uuid', nullable: true }) technicianId!: string | null;
  @Column({ type: 'text', nullable: true }) userAgent!: string | null;
  @Column({ type: 'inet', nullable: true }) address!: string | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
  @Column({ type: 'timestamptz' }) expiresAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt!: Date | null;

  @ManyToOne(() => Login) @JoinColumn() login!: Login;
  @ManyToOne(() => Contact) @JoinColumn() contact!: Contact | null;
  @ManyToOne(() => Technician) @JoinColumn() technician!: Technician | null;
}
