import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { ContactType } from '@quayside/graphql/types';
import { Client } from '../clients/client.entity.ts';
import { Login } from './login.entity.ts';
import { SecurityRole } from './security-role.entity.ts';

/** A person at a client. */
@Entity('contact')
@Unique('contact_of_client', ['id', 'clientId'])
@Index('contact_by_client', ['clientId', 'name', 'id'])
@Index('contact_by_name', ['name', 'id'])
@Index('contact_by_login', ['loginId'])
export class Contact {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) clientId!: string;
  @Column({ type: 'uuid', nullable: true }) loginId!: string | null;
  @Column({ type: 'uuid', nullable: true }) securityRoleId!: string | null;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'citext', nullable: true }) email!: string | null;
  @Column({ type: 'text', nullable: true }) title!: string | null;
  @Column({ type: 'text', nullable: true }) phone!: string | null;
  @Column({ type: 'text', array: true }) contactTypes!: ContactType[];
  /** May sign in to the portal. */
  @Column({ type: 'boolean', default: false }) portalAccess!: boolean;
  /** The language that they chose; null is what their browser says. */
  @Column({ type: 'text', nullable: true }) locale!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) disabledAt!: Date | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;

  @ManyToOne(() => Client) @JoinColumn() client!: Client;
  @ManyToOne(() => Login) @JoinColumn() login!: Login | null;
  @ManyToOne(() => SecurityRole) @JoinColumn() securityRole!: SecurityRole | null;
}
