import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { TechnicianRole } from '@quayside/graphql/types';
import { Client } from '../clients/client.entity.ts';
import { Login } from './login.entity.ts';

/** A person of the provider, or a co-managed one of a client, who works tickets. */
@Entity('technician')
@Index('technician_by_name', ['name', 'id'])
@Index('technician_by_login', ['loginId'])
export class Technician {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid', nullable: true }) loginId!: string | null;
  /** Set for a co-managed technician: they work for this client only. */
  @Column({ type: 'uuid', nullable: true }) clientId!: string | null;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'citext', nullable: true }) email!: string | null;
  @Column({ type: 'text', nullable: true }) title!: string | null;
  @Column({ type: 'text', array: true }) roles!: TechnicianRole[];
  /** The language that they chose; null is what their browser says. */
  @Column({ type: 'text', nullable: true }) locale!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) disabledAt!: Date | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;

  @ManyToOne(() => Client) @JoinColumn() client!: Client | null;
  @ManyToOne(() => Login) @JoinColumn() login!: Login | null;
}
