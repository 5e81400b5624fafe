import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { MailState } from '@quayside/graphql/types';
import { Ticket } from '../tickets/ticket.entity.ts';

/** A mail that the installation sends, written in the transaction that sees its event: one per event and address. */
@Entity('mail')
@Unique('mail_once', ['eventId', 'toAddress'])
@Unique('mail_message_id', ['messageId'])
@Index('mail_by_creation', ['createdAt', 'id'])
@Index('mail_by_state', ['state', 'createdAt', 'id'])
@Index('mail_due', ['nextAttemptAt', 'id'], { where: `state = 'QUEUED'` })
@Index('mail_by_ticket', ['ticketId', 'createdAt', 'id'])
export class Mail {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) eventId!: string;
  @Column({ type: 'uuid', nullable: true }) ticketId!: string | null;
  /** What it tells of: `ticket.replied`. */
  @Column({ type: 'text' }) template!: string;
  @Column({ type: 'text' }) toAddress!: string;
  @Column({ type: 'text' }) toName!: string;
  @Column({ type: 'text' }) subject!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text' }) html!: string;
  /** The Message-ID, the same at every attempt. */
  @Column({ type: 'text' }) messageId!: string;
  @Column({ type: 'text' }) state!: MailState;
  @Column({ type: 'integer', default: 0 }) attempts!: number;
  @Column({ type: 'timestamptz', nullable: true }) nextAttemptAt!: Date | null;
  @Column({ type: 'text', nullable: true }) lastError!: string | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) sentAt!: Date | null;

  @ManyToOne(() => Ticket) @JoinColumn() ticket!: Ticket | null;
}
