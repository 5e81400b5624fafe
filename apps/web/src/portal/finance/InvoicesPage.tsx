import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { graphql, type InvoiceRowFragment } from '@quayside/graphql/documents';
import type { InvoiceOrderField, InvoiceStatus as Status } from '@quayside/graphql/types';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../lib/answer.ts';
import { firstPage, PAGE, rowCount, useGrowing } from '../../lib/growing.ts';
import { useRefreshOnReturn } from '../../lib/refresh.ts';
import { useTitle } from '../../lib/title.tsx';
import { choice, text, useUrlState } from '../../lib/urlState.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChoiceFilter } from '../../ui/ChoiceFilter.tsx';
import { type Column, DataList } from '../../ui/DataList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ListEnd } from '../../ui/ListEnd.tsx';
import { ListTools } from '../../ui/ListTools.tsx';
import { Money } from '../../ui/Money.tsx';
import { PageTitle } from '../../ui/Page.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Day } from '../../ui/Time.tsx';
import { DueDay } from './DueDay.tsx';
import { FinanceForbidden, FinanceOnly } from './FinanceOnly.tsx';
import { InvoiceStatus } from './InvoiceStatus.tsx';

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
  sort: choice(
    Object.keys(ORDERS).flatMap((key) => [key, `-${key}`]),
    '-issued',
  ),
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
  const [atFirst] = useState(() => firstPage(rows));
  const narrow = (narrowed: Parameters<typeof change>[0], options?: { replace?: boolean }) =>
    change({ ...narrowed, rows: PAGE }, options);
  const wanted = status ? [status] : views[view];
  const asked = useQuery(PORTAL_INVOICES, {
    variables: {
      first: atFirst,
      filter: { status: wanted && { in: [...wanted] }, text: q.trim() || null },
      orderBy: {
        field: ORDERS[sort.replace('-', '')] ?? 'ISSUED_ON',
        direction: sort.startsWith('-') ? 'DESC' : 'ASC',
      },
    },
  });
  const answer = answerOf(asked);
  const { fetchMore, refetch } = asked;
  const more = useCallback((page: { after: string; first: number }) => fetchMore({ variables: page }), [fetchMore]);
  const growing = useGrowing(answer.data?.invoices, { wanted: rows, ready: !answer.waiting && !answer.failure, more });
  useRefreshOnReturn(() => refetch({ first: firstPage(rows) }));
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
            <DataList
              label={t('invoices.title')}
              columns={columns}
              rows={invoices.nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/portal/finance/invoices/${id}`}
              onApproach={() => void import('./InvoicePage.tsx')}
              sort={{ by: sort.replace('-', ''), descending: sort.startsWith('-') }}
              onSort={({ by, descending }) => narrow({ sort: (descending ? '-' : '') + by })}
              busy={answer.waiting}
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
            <ListEnd
              label={t('invoices.title')}
              shown={invoices.nodes.length}
              total={invoices}
              growing={growing}
              onMore={() => change({ rows: invoices.nodes.length + PAGE }, { replace: true })}
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
      descendingFirst: true,
      card: 'hidden',
      cell: ({ issuedOn }) => <Day on={issuedOn} as="short" />,
    },
    {
      key: 'due',
      header: t('column.due'),
      width: 200,
      sortable: true,
      labelled: true,
      cell: ({ dueOn, paymentDue }) => <DueDay on={dueOn} open={paymentDue.amount > 0} />,
    },
    {
      key: 'total',
      header: t('column.total'),
      width: 130,
      align: 'end',
      card: 'end',
      cell: ({ total }) => <Money minor={total.amount} currency={total.currency} />,
    },
    {
      key: 'balance',
      header: t('column.balance'),
      width: 130,
      align: 'end',
      card: 'hidden',
      cell: ({ paymentDue }) =>
        paymentDue.amount > 0 && <Money minor={paymentDue.amount} currency={paymentDue.currency} />,
    },
  ];
}
