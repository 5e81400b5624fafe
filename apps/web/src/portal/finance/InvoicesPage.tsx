import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { graphql, type InvoiceRowFragment } from '@quayside/graphql/documents';
import type { InvoiceOrderField, InvoiceStatus as Status } from '@quayside/graphql/types';
import { useState } from 'react';
import { firstPage, PAGE, rowCount, useGrowingAnswer } from '../../lib/growing.ts';
import { useRefreshOnReturn } from '../../lib/refresh.ts';
import { useTitle } from '../../lib/title.tsx';
import { choice, order, text, useUrlState } from '../../lib/urlState.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChoiceFilter } from '../../ui/ChoiceFilter.tsx';
import type { Column } from '../../ui/DataList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { GrowingList } from '../../ui/GrowingList.tsx';
import { ListTools } from '../../ui/ListTools.tsx';
import { Money } from '../../ui/Money.tsx';
import { PageTitle } from '../../ui/Page.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Day } from '../../ui/Time.tsx';
import { useListPlace } from '../wayBack.ts';
import { DueDay } from './DueDay.tsx';
import { FinanceForbidden, FinanceOnly } from './FinanceOnly.tsx';
import { InvoiceStatus } from './InvoiceStatus.tsx';
import classes from './InvoicesPage.module.css';

const PORTAL_INVOICES = graphql(`
  query PortalInvoices($first: Int!, $after: String, $filter: InvoiceFilter!, $orderBy: InvoiceOrder!) {
    invoices(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      totalCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...InvoiceRow
      }
    }
  }

  fragment InvoiceRow on Invoice {
    id
    number
    status
    issuedOn
    dueOn
    purchaseOrder
    total {
      amount
      currency
    }
    paymentDue {
      amount
      currency
    }
  }
`);

const TO_PAY: readonly Status[] = ['UNPAID', 'PARTIAL', 'OVERDUE'];
const STATUSES: readonly Status[] = [...TO_PAY, 'PAID', 'VOID'];
const views = { due: TO_PAY, paid: ['PAID'], all: null } as const;
const ORDERS: Record<string, InvoiceOrderField> = { number: 'NUMBER', issued: 'ISSUED_ON', due: 'DUE_ON' };

const PARAMS = {
  view: choice(['due', 'paid', 'all'], 'all'),
  status: choice(['', ...STATUSES], ''),
  q: text(),
  sort: order(Object.keys(ORDERS), '-issued'),
  rows: rowCount,
};

/** Finance > Invoices: what was billed, what is due, what is paid. */
export function InvoicesPage() {
  const { t } = useTranslation('finance');
  useTitle(t('invoices.title'));
  return (
    <FinanceOnly>
      <PageTitle title={t('invoices.title')} />
      <InvoiceList />
    </FinanceOnly>
  );
}

function InvoiceList() {
  const { t } = useTranslation('finance');
  const [{ view, status, q, sort, rows }, change] = useUrlState(PARAMS);
  useListPlace('invoices');
  const [atFirst] = useState(() => firstPage(rows));
  const narrow = (narrowed: Parameters<typeof change>[0], options?: { replace?: boolean }) =>
    change({ ...narrowed, rows: PAGE }, options);
  const wanted = status ? [status] : views[view];
  const asked = useQuery(PORTAL_INVOICES, {
    variables: {
      first: atFirst,
      filter: { status: wanted && { in: [...wanted] }, text: q.trim() || null },
      orderBy: {
        field: ORDERS[sort.by] ?? 'ISSUED_ON',
        direction: sort.descending ? 'DESC' : 'ASC',
      },
    },
  });
  const grown = useGrowingAnswer(asked, ({ invoices }) => invoices, rows);
  const { answer, refresh } = grown;
  useRefreshOnReturn(refresh);
  const columns = useInvoiceColumns();
  const isNarrowed = q !== '' || status !== '';
  const offered = view === 'due' ? TO_PAY : STATUSES;

  return (
    <>
      <ListTools
        search={
          <SearchField
            label={t('invoices.search')}
            value={q}
            onSearch={(words) => narrow({ q: words }, { replace: true })}
            width={300}
          />
        }
      >
        <Segmented
          label={t('invoices.view')}
          value={view}
          onChange={(chosen) => narrow({ view: chosen, status: '' })}
          options={[
            { value: 'due', label: t('view.due') },
            { value: 'paid', label: t('view.paid') },
            { value: 'all', label: t('view.all') },
          ]}
        />
        {view !== 'paid' && (
          <ChoiceFilter
            label={t('column.status')}
            all={t('invoices.anyStatus')}
            value={status || undefined}
            onChange={(chosen) => narrow({ status: chosen ?? '' })}
            options={offered.map((value) => ({ value, label: t(`status.${value}`) }))}
          />
        )}
      </ListTools>
      <Answered answer={answer} home="/portal" forbidden={<FinanceForbidden />}>
        {({ invoices }) => (
          <Card label={t('invoices.title')}>
            <GrowingList
              label={t('invoices.title')}
              columns={columns}
              list={invoices}
              of={grown}
              counted={(count, shown) => t('invoices.counted', { count, shown })}
              rowHref={({ id }) => `/portal/finance/invoices/${id}`}
              onApproach={() => void import('./InvoicePage.tsx')}
              sort={sort}
              onSort={(changed) => narrow({ sort: changed })}
              onRows={(more) => change({ rows: more }, { replace: true })}
              empty={
                <EmptyState
                  action={
                    (isNarrowed || view !== 'all') && (
                      <Button onClick={() => narrow({ q: '', status: '', view: 'all' })}>
                        {t('invoices.showAll')}
                      </Button>
                    )
                  }
                >
                  {isNarrowed ? t('invoices.noMatch') : t(view === 'due' ? 'invoices.noneDue' : 'invoices.none')}
                </EmptyState>
              }
            />
          </Card>
        )}
      </Answered>
    </>
  );
}

function useInvoiceColumns(): Column<InvoiceRowFragment>[] {
  const { t } = useTranslation('finance');
  return [
    {
      key: 'number',
      header: t('column.invoice'),
      title: true,
      sortable: true,
      sorts: 'moments',
      descendingFirst: true,
      cell: ({ number }) => t('invoice.title', { number }),
      detail: ({ purchaseOrder }) => purchaseOrder && t('invoice.purchaseOrder', { number: purchaseOrder }),
    },
    {
      key: 'status',
      header: t('column.status'),
      width: 120,
      cell: ({ status }) => <InvoiceStatus status={status} />,
    },
    {
      key: 'issued',
      header: t('column.issued'),
      width: 132,
      sortable: true,
      sorts: 'moments',
      descendingFirst: true,
      card: 'hidden',
      cell: ({ issuedOn }) => <Day on={issuedOn} as="short" />,
    },
    {
      key: 'due',
      header: t('column.due'),
      width: 200,
      sortable: true,
      sorts: 'days',
      labelled: true,
      cell: ({ status, dueOn, paymentDue }) => status !== 'VOID' && <DueDay on={dueOn} open={paymentDue.amount > 0} />,
    },
    {
      key: 'total',
      header: t('column.total'),
      width: 130,
      align: 'end',
      card: 'hidden',
      cell: ({ total }) => <Money minor={total.amount} currency={total.currency} />,
    },
    {
      key: 'balance',
      header: t('column.balance'),
      width: 130,
      align: 'end',
      card: 'end',
      cell: ({ total, paymentDue }) =>
        paymentDue.amount > 0 ? (
          <Money minor={paymentDue.amount} currency={paymentDue.currency} />
        ) : (
          // A card has no column for the total.
          <span className={classes.onCard}>
            <Money minor={total.amount} currency={total.currency} />
          </span>
        ),
    },
  ];
}
