import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { graphql, type AssetRowFragment } from '@quayside/graphql/documents';
import type { AssetOrderField, AssetType } from '@quayside/graphql/types';
import { useState } from 'react';
import { firstPage, PAGE, rowCount, useGrowingAnswer } from '../../lib/growing.ts';
import { useRefreshOnReturn } from '../../lib/refresh.ts';
import { useTitle } from '../../lib/title.tsx';
import { choice, flag, order, text, useUrlState } from '../../lib/urlState.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useCan } from '../../lib/viewer.tsx';
import { Answered } from '../../ui/Answered.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChoiceFilter } from '../../ui/ChoiceFilter.tsx';
import type { Column } from '../../ui/DataList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { GrowingList } from '../../ui/GrowingList.tsx';
import { ListTools } from '../../ui/ListTools.tsx';
import { PageTitle } from '../../ui/Page.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useListPlace } from '../wayBack.ts';
import { AssetIcon } from './AssetIcon.tsx';
import { Warranty } from './Warranty.tsx';
import classes from './Assets.module.css';

const PORTAL_ASSETS = graphql(`
  query PortalAssets($first: Int!, $after: String, $filter: AssetFilter!, $orderBy: AssetOrder!) {
    assets(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      totalCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AssetRow
      }
    }
  }

  fragment AssetRow on Asset {
    id
    name
    type
    referenceName
    make
    model
    warrantyEndsOn
    contact {
      id
      name
    }
    site {
      id
      name
    }
  }
`);

const TYPES: readonly AssetType[] = [
  'LAPTOP',
  'DESKTOP',
  'TABLET',
  'PHONE',
  'DISPLAY',
  'PRINTER',
  'POINT_OF_SALE',
  'SERVER',
  'NETWORK',
  'SOFTWARE',
  'OTHER',
];
const ORDERS: Record<string, AssetOrderField> = { name: 'NAME', warranty: 'WARRANTY_ENDS_ON' };

const PARAMS = {
  mine: flag(),
  type: choice(['', ...TYPES], ''),
  q: text(),
  sort: order(Object.keys(ORDERS), 'name'),
  rows: rowCount,
};

/** Technical > Assets: the equipment of the company, or for those who don't look after it their own. */
export function AssetsPage() {
  const { t } = useTranslation('technical');
  const can = useCan();
  const title = can('ASSETS_OF_CLIENT') ? t('assets.title') : t('assets.yours');
  useTitle(title);
  return (
    <>
      <PageTitle title={title} />
      <AssetList label={title} ofClient={can('ASSETS_OF_CLIENT')} />
    </>
  );
}

function AssetList({ label, ofClient }: { label: string; ofClient: boolean }) {
  const { t } = useTranslation('technical');
  const [{ mine, type, q, sort, rows }, change] = useUrlState(PARAMS);
  useListPlace('assets');
  const [atFirst] = useState(() => firstPage(rows));
  const narrow = (narrowed: Parameters<typeof change>[0], options?: { replace?: boolean }) =>
    change({ ...narrowed, rows: PAGE }, options);
  const asked = useQuery(PORTAL_ASSETS, {
    variables: {
      first: atFirst,
      filter: { mine: mine || null, type: type ? { eq: type } : null, text: q.trim() || null },
      orderBy: {
        field: ORDERS[sort.by] ?? 'NAME',
        direction: sort.descending ? 'DESC' : 'ASC',
      },
    },
  });
  const grown = useGrowingAnswer(asked, ({ assets }) => assets, rows);
  const { answer, refresh } = grown;
  useRefreshOnReturn(refresh);
  const columns = useAssetColumns(ofClient);
  const isNarrowed = q !== '' || type !== '' || mine;

  return (
    <>
      <ListTools
        search={
          <SearchField
            label={t('assets.search')}
            value={q}
            onSearch={(words) => narrow({ q: words }, { replace: true })}
            width={300}
          />
        }
      >
        {ofClient && (
          <Segmented
            label={t('assets.view')}
            value={mine ? 'mine' : 'all'}
            onChange={(chosen) => narrow({ mine: chosen === 'mine' })}
            options={[
              { value: 'all', label: t('assets.all') },
              { value: 'mine', label: t('assets.mine') },
            ]}
          />
        )}
        <ChoiceFilter
          label={t('column.type')}
          all={t('assets.anyType')}
          value={type || undefined}
          onChange={(chosen) => narrow({ type: chosen ?? '' })}
          options={TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
        />
      </ListTools>
      <Answered answer={answer} home="/portal">
        {({ assets }) => (
          <Card label={label}>
            <GrowingList
              label={label}
              columns={columns}
              list={assets}
              of={grown}
              counted={(count, shown) => t('assets.counted', { count, shown })}
              rowHref={({ id }) => `/portal/technical/assets/${id}`}
              onApproach={() => void import('./AssetPage.tsx')}
              sort={sort}
              onSort={(changed) => narrow({ sort: changed })}
              onRows={(more) => change({ rows: more }, { replace: true })}
              empty={
                <EmptyState
                  action={
                    isNarrowed && (
                      <Button onClick={() => narrow({ q: '', type: '', mine: false })}>{t('assets.showAll')}</Button>
                    )
                  }
                >
                  {t(isNarrowed ? 'assets.noMatch' : 'assets.none')}
                </EmptyState>
              }
            />
          </Card>
        )}
      </Answered>
    </>
  );
}

function useAssetColumns(ofClient: boolean): Column<AssetRowFragment>[] {
  const { t } = useTranslation('technical');
  const columns: Column<AssetRowFragment>[] = [
    {
      key: 'name',
      header: t('column.name'),
      title: true,
      sortable: true,
      sorts: 'words',
      cell: ({ name }) => name,
      detail: ({ referenceName, make, model }) =>
        [referenceName, [make, model].filter(Boolean).join(' ')].filter(Boolean).join(' · '),
    },
    {
      key: 'type',
      header: t('column.type'),
      width: 170,
      cell: ({ type }) => (
        <span className={classes.type}>
          <AssetIcon type={type} small />
          {t(`type.${type}`)}
        </span>
      ),
    },
    { key: 'contact', header: t('column.contact'), width: 180, cell: ({ contact }) => contact?.name },
    {
      key: 'site',
      wideOnly: true,
      header: t('column.site'),
      width: 160,
      card: 'hidden',
      cell: ({ site }) => site?.name,
    },
    {
      key: 'warranty',
      header: t('column.warranty'),
      width: 160,
      sortable: true,
      sorts: 'days',
      card: 'end',
      labelled: true,
      cell: ({ warrantyEndsOn }) => warrantyEndsOn && <Warranty endsOn={warrantyEndsOn} />,
    },
  ];
  return columns.filter(({ key }) => key !== 'contact' || ofClient);
}
