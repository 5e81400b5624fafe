import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Client } from './client.entity.ts';

/** A location of a client. */
@Entity('site')
@Unique('site_of_client', ['id', 'clientId'])
@Index('site_by_client', ['clientId', 'name', 'id'])
export class Site {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) clientId!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', nullable: true }) address!: string | null;
  @Column({ type: 'text', nullable: true }) city!: string | null;
  /** The one that a ticket gets when nothing else is said. */
  @Column({ type: 'boolean', default: false }) default!: boolean;

  @ManyToOne(() => Client, (client) => client.sites) @JoinColumn() client!: Client;
}
