import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { AssetType } from '@quayside/graphql/types';
import { Client } from '../clients/client.entity.ts';
import { Site } from '../clients/site.entity.ts';
import { Contact } from '../people/contact.entity.ts';

/** A piece of equipment or software of a client. */
@Entity('asset')
@Unique('asset_of_client', ['id', 'clientId'])
@Index('asset_by_client', ['clientId', 'name', 'id'])
@Index('asset_by_name', ['name', 'id'])
@Index('asset_by_contact', ['contactId'])
@Index('asset_by_site', ['siteId'])
@Index('asset_by_warranty', { synchronize: false })
@Index('asset_by_client_and_warranty', { synchronize: false })
@ForeignKey(() => Contact, ['contactId', 'clientId'], ['id', 'clientId'], { name: 'asset_contact_of_client' })
@ForeignKey(() => Site, ['siteId', 'clientId'], ['id', 'clientId'], { name: 'asset_site_of_client' })
export class Asset {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) clientId!: string;
  @Column({ type: 'uuid', nullable: true }) contactId!: string | null;
  @Column({ type: 'uuid', nullable: true }) siteId!: string | null;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) type!: AssetType;
  @Column({ type: 'text', nullable: true }) make!: string | null;
  @Column({ type: 'text', nullable: true }) model!: string | null;
  @Column({ type: 'text', nullable: true }) serial!: string | null;
  /** The provider's own short name: `HC-PR-02`. */
  @Column({ type: 'text', nullable: true }) referenceName!: string | null;
  @Column({ type: 'text', nullable: true }) operatingSystem!: string | null;
  @Column({ type: 'text', nullable: true }) ipAddress!: string | null;
  @Column({ type: 'date', nullable: true }) installedOn!: string | null;
  @Column({ type: 'date', nullable: true }) warrantyEndsOn!: string | null;
  @Column({ type: 'date', nullable: true }) plannedReplacementOn!: string | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;

  @ManyToOne(() => Client) @JoinColumn() client!: Client;
  @ManyToOne(() => Contact, { createForeignKeyConstraints: false }) @JoinColumn() contact!: Contact | null;
  @ManyToOne(() => Site, { createForeignKeyConstraints: false }) @JoinColumn() site!: Site | null;
}
