import { Column, Entity, Index, OneToMany, PrimaryColumn } from 'typeorm';
import { Site } from './site.entity.ts';

/** A customer company of the provider. */
@Entity('client')
@Index('client_by_name', ['name', 'id'])
export class Client {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'text' }) name!: string;
  /** IANA name; business hours and days are counted in it. */
  @Column({ type: 'text' }) timeZone!: string;
  @Column({ type: 'text', nullable: true }) phone!: string | null;
  @Column({ type: 'text', nullable: true }) website!: string | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;

  @OneToMany(() => Site, (site) => site.client) sites!: Site[];
}
