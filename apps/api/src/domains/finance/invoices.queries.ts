import { readable, type Table, type Who } from '../../database/reader/declaration.ts';
import { anywhere } from '../../database/reader/filter.ts';
import { raw, sql, type Sql } from '../../database/reader/sql.ts';
import { InvoiceLine } from './invoice-line.entity.ts';
import { Invoice } from './invoice.entity.ts';

/** The status that the viewer sees: overdue by the day, and to customers Unpaid instead of Sent or Viewed. */
function seenStatus(t: Table<Invoice>, who: Who): Sql {
  const unpaid = who.can('INVOICES_OF_EVERY_CLIENT') ? t.status : raw(`'UNPAID'`);
  return sql`case when ${t.status} in ('SENT', 'VIEWED', 'PARTIAL') and ${t.dueOn} < ${who.now}::timestamptz::date then 'OVERDUE'
    when ${t.status} in ('SENT', 'VIEWED') then ${unpaid} else ${t.status} end`;
}

const money = (amount: Sql, currency: Sql): Sql => sql`json_build_object('amount', ${amount}, 'currency', ${currency})`;
const currencyOf = (t: Table<InvoiceLine>): Sql => sql`(select i.currency from invoice i where i.id = ${t.invoiceId})`;

export const invoices = readable('Invoice', Invoice, {
  visibleTo: (t, who) => {
    if (who.can('INVOICES_OF_EVERY_CLIENT')) return undefined;
    if (who.can('INVOICES_OF_CLIENT')) return sql`${t.clientId} = ${who.clientId} and ${t.status} <> 'DRAFT'`;
    return raw('false');
  },
  orders: { ISSUED_ON: 'issuedOn', DUE_ON: 'dueOn', NUMBER: 'number' },
  descending: true,
  fields: {
    status: seenStatus,
    subtotal: (t) => money(t.subtotal, t.currency),
    discount: (t) => money(t.discount, t.currency),
    tax: (t) => money(t.tax, t.currency),
    total: (t) => money(t.total, t.currency),
    paid: (t) => money(t.paid, t.currency),
    paymentDue: (t) => money(sql`case when ${t.status} = 'VOID' then 0 else ${t.total} - ${t.paid} end`, t.currency),
  },
  links: { client: { implied: true }, lines: { order: 'POSITION' } },
  filters: {
    status: (t, { who, compare }) => compare(seenStatus(t, who), 'text'),
    text: (t, { value, planAnew }) => {
      planAnew();
      const pattern = (run: Parameters<typeof value>[0]) => anywhere(value(run));
      return sql`(${t.number}::text ilike ${pattern} or ${t.purchaseOrder} ilike ${pattern})`;
    },
  },
});

export const invoiceLines = readable('InvoiceLine', InvoiceLine, {
  visibleTo: () => undefined,
  belongsTo: 'invoice',
  orders: { POSITION: 'position' },
  fields: {
    unitPrice: (t) => money(t.unitPrice, currencyOf(t)),
    discount: (t) => money(t.discount, currencyOf(t)),
    amount: (t) => money(t.amount, currencyOf(t)),
  },
});
