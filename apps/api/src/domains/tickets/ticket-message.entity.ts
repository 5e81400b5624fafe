import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, PrimaryColumn } from 'typeorm';
import type { MessageVisibility } from '@quayside/graphql/types';
import { File } from '../files/file.entity.ts';
import { Contact } from '../people/contact.entity.ts';
import { Technician } from '../people/technician.entity.ts';
import { Ticket } from './ticket.entity.ts';

/** A reply or a note on a ticket. The description is the opening one. */
@Entity('ticket_message')
@Index('ticket_message_in_order', ['ticketId', 'createdAt', 'id'])
@Index('ticket_message_opening', ['ticketId'], { unique: true, where: 'opening' })
@Index('ticket_message_held', ['heldUntil', 'id'], { where: 'held_until is not null' })
@Check('ticket_message_one_author', 'num_nonnulls(author_contact_id, author_technician_id) <= 1')
export class TicketMessage {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) ticketId!: string;
  /** Plain text. */
  @Column({ type: 'text' }) body!: string;
  @Column({ type: 'text' }) visibility!: MessageVisibility;
  @Column({ type: 'boolean', default: false }) opening!: boolean;
  @Column({ type: 'uuid', nullable: true }) authorContactId!: string | null;
  @Column({ type: 'uuid', nullable: true }) authorTechnicianId!: string | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
  /** Set until it goes out: only its author sees it, and nothing has followed from it yet. */
  @Column({ type: 'timestamptz', nullable: true }) heldUntil!: Date | null;

  @ManyToOne(() => Ticket, (ticket) => ticket.conversation) @JoinColumn() ticket!: Ticket;
  @ManyToOne(() => Contact) @JoinColumn() authorContact!: Contact | null;
  @ManyToOne(() => Technician) @JoinColumn() authorTechnician!: Technician | null;
  @OneToMany(() => File, (file) => file.message) files!: File[];
}
