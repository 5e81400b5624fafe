import { graphql, type InvoiceLinesFragment } from '@quayside/graphql/documents';
import { useFormats } from '../../lib/formats.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Card } from '../../ui/Card.tsx';
import classes from './InvoiceLines.module.css';

graphql(`
  fragment InvoiceLines on Invoice {
    id
    lines {
      id
      description
      quantity
      unitPrice {
        amount
        currency
      }
      discount {
        amount
        currency
      }
      amount {
        amount
        currency
      }
    }
    subtotal {
      amount
      currency
    }
    discount {
      amount
      currency
    }
    tax {
      amount
      currency
    }
    total {
      amount
      currency
    }
    paid {
      amount
      currency
    }
    paymentDue {
      amount
      currency
    }
  }
`);

type Line = InvoiceLinesFragment['lines'][number];
type Sum = InvoiceLinesFragment['total'];

/** What was billed, line by line, and how it adds up. */
export function InvoiceLines({ invoice }: { invoice: InvoiceLinesFragment }) {
  const { t } = useTranslation('finance');
  const { lines, subtotal, discount, tax, total, paid, paymentDue } = invoice;
  const hasDiscounts = lines.some((line) => line.discount.amount !== 0);
  return (
    <Card label={t('lines.title')}>
      <table className={classes.lines} role="table" aria-label={t('lines.title')}>
        <thead role="rowgroup">
          <tr role="row">
            <Head>{t('lines.what')}</Head>
            <Head>{t('lines.quantity')}</Head>
            <Head>{t('lines.price')}</Head>
            {hasDiscounts && <Head>{t('lines.discount')}</Head>}
            <Head>{t('lines.amount')}</Head>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map((line) => (
            <LineRow key={line.id} line={line} hasDiscounts={hasDiscounts} />
          ))}
        </tbody>
      </table>
      <dl className={classes.totals}>
        <Total label={t('lines.subtotal')} of={subtotal} />
        {discount.amount !== 0 && <Total label={t('lines.discount')} of={discount} taken />}
        <Total label={t('lines.tax')} of={tax} />
        <Total label={t('lines.total')} of={total} />
        {paid.amount !== 0 && <Total label={t('lines.paid')} of={paid} taken />}
        <Total label={t('balance')} of={paymentDue} big />
      </dl>
    </Card>
  );
}

const Head = ({ children }: { children: string }) => (
  <th role="columnheader" scope="col">
    {children}
  </th>
);

/** A line; on phones quantity, price and discount stand under its amount. */
function LineRow({ line, hasDiscounts }: { line: Line; hasDiscounts: boolean }) {
  const { t } = useTranslation('finance');
  const { number, amount: figure } = useFormats();
  const { description, unitPrice, discount, amount } = line;
  const bare = ({ amount: minor, currency }: Sum) => figure(minor, currency);
  const quantity = number(Number(line.quantity));
  const times = t('lines.times', { quantity, price: bare(unitPrice) });
  return (
    <tr role="row">
      <td role="cell">
        <Description text={description} />
      </td>
      <td role="cell">{quantity}</td>
      <td role="cell">{bare(unitPrice)}</td>
      {hasDiscounts && <td role="cell">{discount.amount !== 0 && bare(discount)}</td>}
      <td role="cell">
        {bare(amount)}
        <span className={classes.sum}>
          {discount.amount !== 0 ? t('lines.less', { line: times, discount: bare(discount) }) : times}
        </span>
      </td>
    </tr>
  );
}

/** The first line of a description names it, further ones explain. */
function Description({ text }: { text: string }) {
  const [name, ...rest] = text.split('\n');
  return (
    <>
      <span className={classes.name}>{name}</span>
      {rest.length > 0 && <span className={classes.more}>{rest.join('\n')}</span>}
    </>
  );
}

/** A step of the sum; `taken` is what lessens it. */
function Total({
  label,
  of: { amount, currency },
  taken,
  big,
}: {
  label: string;
  of: Sum;
  taken?: boolean;
  big?: boolean;
}) {
  const { money, amount: figure } = useFormats();
  return (
    <div className={classes.total} data-big={big}>
      <dt>{label}</dt>
      <dd>
        {taken && '−'}
        {big ? money(amount, currency) : figure(amount, currency)}
      </dd>
    </div>
  );
}
