import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { graphql, type PortalAssetQuery } from '@quayside/graphql/documents';
import { LifeBuoy } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { answerOf } from '../../lib/answer.ts';
import { useTitle } from '../../lib/title.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useCan } from '../../lib/viewer.tsx';
import { Answered } from '../../ui/Answered.tsx';
import { Card, CardBody } from '../../ui/Card.tsx';
import { DataList } from '../../ui/DataList.tsx';
import { EmptyState, NotFoundPage } from '../../ui/EmptyState.tsx';
import { DescriptionList } from '../../ui/Facts.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Columns, Crumb, PageTitle } from '../../ui/Page.tsx';
import { usePageVerb } from '../../ui/pageVerb.tsx';
import { Day } from '../../ui/Time.tsx';
import { useTicketColumns } from '../tickets/ticketColumns.tsx';
import { useWayBack } from '../wayBack.ts';
import { WarrantyLeft } from './Warranty.tsx';
import classes from './Assets.module.css';

const PORTAL_ASSET = graphql(`
  query PortalAsset($id: ID!) {
    asset(id: $id) {
      id
      name
      type
      make
      model
      serial
      referenceName
      operatingSystem
      ipAddress
      installedOn
      warrantyEndsOn
      plannedReplacementOn
      contact {
        id
        name
      }
      site {
        id
        name
        address
        city
      }
    }
    tickets(first: 10, filter: { asset: { eq: $id } }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      nodes {
        ...TicketRow
      }
    }
  }
`);

type Asset = NonNullable<PortalAssetQuery['asset']>;

/** One piece of equipment: everything on record, what was reported about it, and help for it. */
export function AssetPage() {
  const id = useParams()['id'] ?? '';
  return <Whole key={id} id={id} />;
}

function Whole({ id }: { id: string }) {
  const { t } = useTranslation('technical');
  const can = useCan();
  const answer = answerOf(useQuery(PORTAL_ASSET, { variables: { id } }));
  const wayBack = useWayBack('assets', '/portal/technical/assets');
  useTitle(answer.data?.asset?.name);
  usePageVerb();
  return (
    <Answered answer={answer} home="/portal">
      {({ asset, tickets }) =>
        asset ? (
          <>
            <Crumb {...wayBack}>{t(can('ASSETS_OF_CLIENT') ? 'assets.title' : 'assets.yours')}</Crumb>
            <PageTitle
              spacing="tight"
              title={asset.name}
              lead={[t(`type.${asset.type}`), asset.referenceName].filter(Boolean).join(' · ')}
              actions={
                <Button
                  component={Link}
                  to={`/portal/tickets/new?asset=${asset.id}`}
                  variant="filled"
                  leftSection={<Icon of={LifeBuoy} />}
                >
                  {t('asset.help')}
                </Button>
              }
            />
            <Columns side={<Dates asset={asset} />}>
              <Records asset={asset} />
              <Tickets tickets={tickets} />
            </Columns>
          </>
        ) : (
          <NotFoundPage home="/portal" />
        )
      }
    </Answered>
  );
}

function Records({
  asset: { make, model, serial, referenceName, operatingSystem, ipAddress, contact, site },
}: {
  asset: Asset;
}) {
  const { t } = useTranslation('technical');
  return (
    <Card title={t('asset.records')}>
      <CardBody>
        <div className={classes.columns}>
          <DescriptionList
            look="stacked"
            facts={[
              { label: t('asset.make'), value: make },
              { label: t('asset.model'), value: model },
              { label: t('asset.serial'), value: serial },
              { label: t('asset.reference'), value: referenceName },
            ]}
          />
          <DescriptionList
            look="stacked"
            facts={[
              { label: t('asset.operatingSystem'), value: operatingSystem },
              { label: t('asset.ipAddress'), value: ipAddress },
              { label: t('column.contact'), value: contact?.name ?? t('asset.nobody') },
              {
                label: t('column.site'),
                value: site && (
                  <>
                    {site.name}
                    <span className={classes.place}>{placeOf(site)}</span>
                  </>
                ),
              },
            ]}
          />
        </div>
      </CardBody>
    </Card>
  );
}

const placeOf = ({ address, city }: { address?: string | null; city?: string | null }): string =>
  [address, city].filter(Boolean).join(', ');

function Dates({ asset: { installedOn, warrantyEndsOn, plannedReplacementOn } }: { asset: Asset }) {
  const { t } = useTranslation('technical');
  if (!installedOn && !warrantyEndsOn && !plannedReplacementOn) return null;
  return (
    <Card title={t('asset.dates')}>
      <CardBody>
        <DescriptionList
          look="stacked"
          facts={[
            { label: t('asset.installed'), value: installedOn && <Day on={installedOn} /> },
            {
              label: t('asset.warranty'),
              value: warrantyEndsOn && <Day on={warrantyEndsOn} />,
              detail: warrantyEndsOn && <WarrantyLeft endsOn={warrantyEndsOn} />,
            },
            { label: t('asset.replacement'), value: plannedReplacementOn && <Day on={plannedReplacementOn} /> },
          ]}
        />
      </CardBody>
    </Card>
  );
}

function Tickets({ tickets: { totalCount, nodes } }: { tickets: PortalAssetQuery['tickets'] }) {
  const { t } = useTranslation('technical');
  const columns = useTicketColumns(['number', 'holder', 'updated']);
  return (
    <Card title={t('asset.tickets')} count={totalCount > 0 ? totalCount : undefined}>
      <DataList
        label={t('asset.tickets')}
        columns={columns.map((column) => ({ ...column, sortable: false }))}
        rows={nodes}
        rowKey={({ id }) => id}
        rowHref={({ number }) => `/portal/tickets/${number}`}
        empty={<EmptyState>{t('asset.noTickets')}</EmptyState>}
      />
    </Card>
  );
}
