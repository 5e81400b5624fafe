import { graphql, type UnpaidInvoicesFragment } from '@quayside/graphql/documents';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Card, CardBody, Row, Rows } from '../../ui/Card.tsx';
import { Money } from '../../ui/Money.tsx';
import { TextLink } from '../../ui/Page.tsx';
import { DueDay } from '../finance/DueDay.tsx';
import classes from './Home.module.css';

graphql(`
  fragment UnpaidInvoices on InvoiceConnection {
    totalCount
    totalCountCapped
    nodes {
      id
      number
      dueOn
      paymentDue {
        amount
        currency
      }
    }
  }
`);

const SHOWN = 4;

/** What the client owes, soonest due first. */
export function UnpaidInvoices({ invoices }: { invoices: UnpaidInvoicesFragment }) {
  const { t } = useTranslation('portal');
  const { t: finance } = useTranslation('finance');
  const { totalCount, nodes } = invoices;
  const sum = sumOf(invoices);
  return (
    <Card
      title={t('unpaid.title')}
      count={totalCount > 0 ? totalCount : undefined}
      aside={<TextLink to="/portal/finance/invoices">{t('nav.finance')}</TextLink>}
    >
      {totalCount === 0 && (
        <CardBody>
          <p className={classes.quiet}>{t('unpaid.none')}</p>
        </CardBody>
      )}
      {sum && (
        <div className={classes.sum}>
          <Money minor={sum.amount} currency={sum.currency} look="big" />
          <p>{t('unpaid.sum', { count: totalCount })}</p>
        </div>
      )}
      <Rows>
        {nodes.slice(0, SHOWN).map(({ id, number, dueOn, paymentDue }) => (
          <Row
            key={id}
            title={
              <span className={classes.cover}>
                <TextLink to={`/portal/finance/invoices/${id}`}>{t('unpaid.invoice', { number })}</TextLink>
              </span>
            }
            detail={
              <>
                {finance('column.due')} <DueDay on={dueOn} />
              </>
            }
            end={totalCount > 1 && <Money minor={paymentDue.amount} currency={paymentDue.currency} />}
          />
        ))}
      </Rows>
      {totalCount > SHOWN && (
        <CardBody>
          <TextLink small to="/portal/finance/invoices?view=due">
            {t('unpaid.all')}
          </TextLink>
        </CardBody>
      )}
    </Card>
  );
}

/** The sum, where it can be told: all invoices are here and in one currency. */
function sumOf({ totalCount, nodes }: UnpaidInvoicesFragment): { amount: number; currency: string } | undefined {
  const [first] = nodes;
  if (!first || nodes.length < totalCount) return undefined;
  const { currency } = first.paymentDue;
  if (nodes.some(({ paymentDue }) => paymentDue.currency !== currency)) return undefined;
  return { amount: nodes.reduce((sum, { paymentDue }) => sum + paymentDue.amount, 0), currency };
}
