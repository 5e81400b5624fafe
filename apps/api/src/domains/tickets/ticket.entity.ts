import {
  Column,
  Entity,
  ForeignKey,
  Generated,
  Index,
  JoinColumn,
  JoinTable,
  ManyToMany,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import type { RequestedPriority, TicketNature, TicketPriority } from '@quayside/graphql/types';
import { Client } from '../clients/client.entity.ts';
import { Site } from '../clients/site.entity.ts';
import { Contact } from '../people/contact.entity.ts';
import { Technician } from '../people/technician.entity.ts';
import { Asset } from '../records/asset.entity.ts';
import { TicketCategory } from './ticket-category.entity.ts';
import { TicketMessage } from './ticket-message.entity.ts';
import { TicketParticipant } from './ticket-participant.entity.ts';
import { TicketQueue } from './ticket-queue.entity.ts';
import { TicketStatus } from './ticket-status.entity.ts';
import { TicketType } from './ticket-type.entity.ts';

/** A request of a customer. Open ones have partial indexes: the cost of the desk's lists must not grow with closed tickets. */
@Entity('ticket')
@Unique('ticket_number', ['number'])
@Unique('ticket_of_client', ['id', 'clientId'])
@Index('ticket_by_creation', ['createdAt', 'id'])
@Index('ticket_by_update', ['updatedAt', 'id'])
@Index('ticket_by_client_and_creation', ['clientId', 'createdAt', 'id'])
@Index('ticket_by_client_and_update', ['clientId', 'updatedAt', 'id'])
@Index('ticket_by_priority', ['priority', 'id'])
@Index('ticket_by_client_and_number', ['clientId', 'number'])
@Index('ticket_by_client_and_priority', ['clientId', 'priority', 'id'])
@Index('ticket_by_contact', ['contactId'])
@Index('ticket_by_asset', ['assetId'], { where: 'asset_id is not null' })
@Index('ticket_open_by_creation', ['createdAt', 'id'], { where: 'closed_at is null' })
@Index('ticket_open_by_update', ['updatedAt', 'id'], { where: 'closed_at is null' })
@Index('ticket_open_by_priority', ['priority', 'id'], { where: 'closed_at is null' })
@Index('ticket_open_by_client', ['clientId', 'updatedAt', 'id'], { where: 'closed_at is null' })
@Index('ticket_open_by_technician', ['technicianId', 'updatedAt', 'id'], { where: 'closed_at is null' })
@Index('ticket_open_by_status', ['statusId', 'updatedAt', 'id'], { where: 'closed_at is null' })
@Index('ticket_open_by_rank', ['statusId', 'rank', 'id'], { where: 'closed_at is null' })
@Index('ticket_open_by_client_and_rank', ['clientId', 'statusId', 'rank', 'id'], { where: 'closed_at is null' })
@Index('ticket_by_due', { synchronize: false })
@Index('ticket_by_client_and_due', { synchronize: false })
@Index('ticket_open_by_due', { synchronize: false })
@Index('ticket_by_subject', { synchronize: false })
@ForeignKey(() => Contact, ['contactId', 'clientId'], ['id', 'clientId'], { name: 'ticket_contact_of_client' })
@ForeignKey(() => Site, ['siteId', 'clientId'], ['id', 'clientId'], { name: 'ticket_site_of_client' })
@ForeignKey(() => Asset, ['assetId', 'clientId'], ['id', 'clientId'], { name: 'ticket_asset_of_client' })
export class Ticket {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** For people; given by the database, rising. */
  @Column({ type: 'integer' }) @Generated('increment') number!: number;
  @Column({ type: 'text' }) subject!: string;
  @Column({ type: 'uuid' }) statusId!: string;
  @Column({
    type: 'enum',
    enum: ['CRITICAL', 'HIGH', 'MEDIUM_HIGH', 'MEDIUM', 'MEDIUM_LOW', 'LOW', 'UNDETERMINED'],
    enumName: 'ticket_priority',
  })
  priority!: TicketPriority;
  /** What the customer picked; null when a technician raised it. */
  @Column({ type: 'text', nullable: true }) requestedPriority!: RequestedPriority | null;
  @Column({ type: 'text', nullable: true }) nature!: TicketNature | null;
  @Column({ type: 'uuid' }) typeId!: string;
  @Column({ type: 'uuid', nullable: true }) categoryId!: string | null;
  @Column({ type: 'uuid' }) queueId!: string;
  @Column({ type: 'uuid' }) clientId!: string;
  /** The requester. */
  @Column({ type: 'uuid', nullable: true }) contactId!: string | null;
  /** The primary technician. */
  @Column({ type: 'uuid', nullable: true }) technicianId!: string | null;
  @Column({ type: 'uuid', nullable: true }) siteId!: string | null;
  @Column({ type: 'uuid', nullable: true }) assetId!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) dueAt!: Date | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
  /** When something was last said or changed that customers can see: a note does not count. */
  @Column({ type: 'timestamptz' }) updatedAt!: Date;
  /** Set as long as the status stops the clock. */
  @Column({ type: 'timestamptz', nullable: true }) closedAt!: Date | null;
  /**
   * Its place on boards, shared by all of them. A trigger gives a new ticket one from the time of its creation, in front of
   * the older ones; afterwards it is given under lock.
   */
  @Column({ type: 'text', collation: 'C', insert: false }) rank!: string;
  /** Counts edits of its fields. */
  @Column({ type: 'integer', default: 1 }) version!: number;

  @ManyToOne(() => TicketStatus) @JoinColumn() status!: TicketStatus;
  @ManyToOne(() => TicketType) @JoinColumn() type!: TicketType;
  @ManyToOne(() => TicketCategory) @JoinColumn() category!: TicketCategory | null;
  @ManyToOne(() => TicketQueue) @JoinColumn() queue!: TicketQueue;
  @ManyToOne(() => Client) @JoinColumn() client!: Client;
  @ManyToOne(() => Contact, { createForeignKeyConstraints: false }) @JoinColumn() contact!: Contact | null;
  @ManyToOne(() => Technician) @JoinColumn() technician!: Technician | null;
  @ManyToOne(() => Site, { createForeignKeyConstraints: false }) @JoinColumn() site!: Site | null;
  @ManyToOne(() => Asset, { createForeignKeyConstraints: false }) @JoinColumn() asset!: Asset | null;
  @ManyToMany(() => Technician) @JoinTable({ name: 'ticket_secondary_technician' }) secondaryTechnicians!: Technician[];
  @OneToMany(() => TicketMessage, (message) => message.ticket) conversation!: TicketMessage[];
  @OneToMany(() => TicketParticipant, (participant) => participant.ticket) participants!: TicketParticipant[];
}
