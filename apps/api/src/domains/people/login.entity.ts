import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** How a person signs in. Contacts and technicians are memberships of it; managing one of those never changes it. */
@Entity('login')
@Unique('login_email', ['email'])
@Unique('login_user_name', ['userName'])
export class Login {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'citext' }) email!: string;
  /** Signs in as well as the e-mail address does, when set. */
  @Column({ type: 'citext', nullable: true }) userName!: string | null;
  /** argon2id; null until a password was chosen. */
  @Column({ type: 'text', nullable: true }) passwordHash!: string | null;
  @Column({ type: 'boolean', default: false }) mustChangePassword!: boolean;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
}
