import {
  Check,
  Column,
  Entity,
  Generated,
  Index,
  JoinColumn,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import { Client } from '../clients/client.entity.ts';
import { InvoiceLine } from './invoice-line.entity.ts';

/** What is stored of an invoice's status; Unpaid and Overdue follow from it, the due date and the day. */
export type StoredInvoiceStatus = 'DRAFT' | 'SENT' | 'VIEWED' | 'PARTIAL' | 'PAID' | 'VOID';

/** A bill to a client. All amounts in minor units of its currency. */
@Entity('invoice')
@Unique('invoice_number', ['number'])
@Unique('invoice_of_client', ['id', 'clientId'])
@Index('invoice_by_client_and_issue', ['clientId', 'issuedOn', 'id'])
@Index('invoice_by_client_and_due', ['clientId', 'dueOn', 'id'])
@Index('invoice_by_client_and_number', ['clientId', 'number'])
@Index('invoice_by_issue', ['issuedOn', 'id'])
@Index('invoice_by_due', ['dueOn', 'id'])
@Check('invoice_paid_in_range', 'paid >= 0 and paid <= total')
export class Invoice {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** For people; given by the database. */
  @Column({ type: 'integer' }) @Generated('increment') number!: number;
  @Column({ type: 'uuid' }) clientId!: string;
  @Column({ type: 'text' }) status!: StoredInvoiceStatus;
  @Column({ type: 'date' }) issuedOn!: string;
  @Column({ type: 'date' }) dueOn!: string;
  @Column({ type: 'text', nullable: true }) purchaseOrder!: string | null;
  /** ISO 4217. */
  @Column({ type: 'text' }) currency!: string;
  @Column({ type: 'bigint' }) subtotal!: string;
  @Column({ type: 'bigint', default: 0 }) discount!: string;
  @Column({ type: 'bigint', default: 0 }) tax!: string;
  @Column({ type: 'bigint' }) total!: string;
  @Column({ type: 'bigint', default: 0 }) paid!: string;
  @Column({ type: 'text', nullable: true }) terms!: string | null;
  @Column({ type: 'text', nullable: true }) notes!: string | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;

  @ManyToOne(() => Client) @JoinColumn() client!: Client;
  @OneToMany(() => InvoiceLine, (line) => line.invoice) lines!: InvoiceLine[];
}
