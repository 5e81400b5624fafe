import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Invoice } from './invoice.entity.ts';

/** One line of an invoice. Amounts in minor units of the invoice's currency. */
@Entity('invoice_line')
@Index('invoice_line_in_order', ['invoiceId', 'position', 'id'])
export class InvoiceLine {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) invoiceId!: string;
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'text' }) description!: string;
  @Column({ type: 'numeric', precision: 12, scale: 2 }) quantity!: string;
  @Column({ type: 'bigint' }) unitPrice!: string;
  @Column({ type: 'bigint', default: 0 }) discount!: string;
  @Column({ type: 'bigint' }) amount!: string;

  @ManyToOne(() => Invoice, (invoice) => invoice.lines) @JoinColumn() invoice!: Invoice;
}
