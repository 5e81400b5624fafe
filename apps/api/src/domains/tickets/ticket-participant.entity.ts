import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { ParticipantKind } from '@quayside/graphql/types';
import { Contact } from '../people/contact.entity.ts';
import { Ticket } from './ticket.entity.ts';

/** A contact of the ticket's client on it beside its requester. */
@Entity('ticket_participant')
@Unique('ticket_participant_once', ['ticketId', 'contactId', 'kind'])
@Index('ticket_participant_by_contact', ['contactId', 'ticketId'])
@ForeignKey(() => Ticket, ['ticketId', 'clientId'], ['id', 'clientId'], { name: 'ticket_participant_ticket' })
@ForeignKey(() => Contact, ['contactId', 'clientId'], ['id', 'clientId'], {
  name: 'ticket_participant_contact_of_client',
})
export class TicketParticipant {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) ticketId!: string;
  @Column({ type: 'uuid' }) contactId!: string;
  @Column({ type: 'uuid' }) clientId!: string;
  @Column({ type: 'text' }) kind!: ParticipantKind;
  @Column({ type: 'timestamptz' }) createdAt!: Date;

  @ManyToOne(() => Ticket, (ticket) => ticket.participants, { createForeignKeyConstraints: false })
  @JoinColumn()
  ticket!: Ticket;
  @ManyToOne(() => Contact, { createForeignKeyConstraints: false }) @JoinColumn() contact!: Contact;
}
