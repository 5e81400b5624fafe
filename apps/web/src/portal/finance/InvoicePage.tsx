import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { graphql, type PortalInvoiceQuery } from '@quayside/graphql/documents';
import { Printer } from 'lucide-react';
import { useParams } from 'react-router';
import { answerOf } from '../../lib/answer.ts';
import { useFormats } from '../../lib/formats.tsx';
import { useTitle } from '../../lib/title.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewerState } from '../../lib/viewer.tsx';
import { Answered } from '../../ui/Answered.tsx';
import { Card, CardBody } from '../../ui/Card.tsx';
import { NotFoundPage } from '../../ui/EmptyState.tsx';
import { DescriptionList } from '../../ui/Facts.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Money } from '../../ui/Money.tsx';
import { Crumb, PageTitle } from '../../ui/Page.tsx';
import { Day } from '../../ui/Time.tsx';
import { Letterhead } from '../Letterhead.tsx';
import { useWayBack } from '../wayBack.ts';
import { DueDay } from './DueDay.tsx';
import { FinanceForbidden, FinanceOnly } from './FinanceOnly.tsx';
import { InvoiceLines } from './InvoiceLines.tsx';
import { InvoiceStatus } from './InvoiceStatus.tsx';
import classes from './InvoicePage.module.css';

const PORTAL_INVOICE = graphql(`
  query PortalInvoice($id: ID!) {
    invoice(id: $id) {
      id
      number
      status
      issuedOn
      dueOn
      purchaseOrder
      terms
      notes
      client {
        id
        name
      }
      paymentDue {
        amount
        currency
      }
      ...InvoiceLines
    }
  }
`);

type Invoice = NonNullable<PortalInvoiceQuery['invoice']>;

/** One invoice, to read and to print. */
export function InvoicePage() {
  const id = useParams()['id'] ?? '';
  return (
    <FinanceOnly>
      <Whole key={id} id={id} />
    </FinanceOnly>
  );
}

function Whole({ id }: { id: string }) {
  const { t } = useTranslation('finance');
  const answer = answerOf(useQuery(PORTAL_INVOICE, { variables: { id } }));
  const invoice = answer.data?.invoice;
  useTitle(invoice ? t('invoice.title', { number: invoice.number }) : undefined);
  return (
    <Answered answer={answer} home="/portal" forbidden={<FinanceForbidden />}>
      {({ invoice: known }) => (known ? <Sheet invoice={known} /> : <NotFoundPage home="/portal" />)}
    </Answered>
  );
}

function Sheet({ invoice }: { invoice: Invoice }) {
  const { t } = useTranslation('finance');
  const { date } = useFormats();
  const wayBack = useWayBack('invoices', '/portal/finance/invoices');
  const { number, status, issuedOn, purchaseOrder, client } = invoice;
  return (
    <>
      <Crumb {...wayBack}>{t('invoices.title')}</Crumb>
      <Letterhead />
      <PageTitle
        spacing="tight"
        title={t('invoice.title', { number })}
        lead={
          purchaseOrder
            ? t('invoice.leadWithOrder', { day: date(issuedOn), order: purchaseOrder, client: client.name })
            : t('invoice.lead', { day: date(issuedOn), client: client.name })
        }
        actions={
          <>
            <span className={classes.onPaper}>
              <InvoiceStatus status={status} />
            </span>
            <Print />
          </>
        }
      />
      <div className={classes.parts}>
        <Balance invoice={invoice} />
        <div className={classes.lines}>
          <InvoiceLines invoice={invoice} />
        </div>
        <Details invoice={invoice} />
      </div>
      <div className={classes.atEnd}>
        <Print />
      </div>
    </>
  );
}

function Print() {
  const { t } = useTranslation('finance');
  return (
    <Button className={classes.print} leftSection={<Icon of={Printer} />} onClick={() => window.print()}>
      {t('invoice.print')}
    </Button>
  );
}

/** What is left to pay, and by when. */
function Balance({ invoice: { status, dueOn, paymentDue } }: { invoice: Invoice }) {
  const { t } = useTranslation('finance');
  return (
    <Card label={t('balance')}>
      <div className={classes.balance}>
        <div className={classes.pair}>
          <h2>{t('balance')}</h2>
          <InvoiceStatus status={status} />
        </div>
        <Money minor={paymentDue.amount} currency={paymentDue.currency} look="big" />
        {paymentDue.amount > 0 ? (
          <p>
            {t('invoice.dueLabel')} <DueDay on={dueOn} />
          </p>
        ) : (
          <p>{t(status === 'VOID' ? 'invoice.void' : 'invoice.settled')}</p>
        )}
      </div>
    </Card>
  );
}

/** Between whom, when, and on which terms. */
function Details({ invoice: { issuedOn, dueOn, purchaseOrder, client, terms, notes } }: { invoice: Invoice }) {
  const { t } = useTranslation('finance');
  const { provider } = useViewerState();
  return (
    <Card title={t('invoice.details')}>
      <CardBody>
        <DescriptionList
          look="stacked"
          facts={[
            { label: t('invoice.from'), value: provider.name },
            { label: t('invoice.to'), value: client.name },
            { label: t('column.issued'), value: <Day on={issuedOn} /> },
            { label: t('column.due'), value: <Day on={dueOn} /> },
            { label: t('invoice.order'), value: purchaseOrder },
            { label: t('invoice.terms'), value: terms && <span className={classes.text}>{terms}</span> },
            { label: t('invoice.notes'), value: notes && <span className={classes.text}>{notes}</span> },
          ]}
        />
      </CardBody>
    </Card>
  );
}
