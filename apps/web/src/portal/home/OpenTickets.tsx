import { Button } from '@mantine/core';
import { graphql, type OpenTicketsFragment } from '@quayside/graphql/documents';
import { Link } from 'react-router';
import { useFormats } from '../../lib/formats.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Card } from '../../ui/Card.tsx';
import { DataList } from '../../ui/DataList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/Page.tsx';
import { useTicketColumns } from '../tickets/ticketColumns.tsx';

graphql(`
  fragment OpenTickets on TicketConnection {
    totalCount
    totalCountCapped
    nodes {
      ...TicketRow
    }
  }
`);

/** How many there are; `totalCountCapped` when there are more than that. */
export type OpenCount = { readonly totalCount: number; readonly totalCountCapped: boolean };

/** The viewer's open tickets that moved last: who has each, where it stands, by when it is promised. */
export function OpenTickets({ tickets, ofClient }: { tickets: OpenTicketsFragment; ofClient?: OpenCount }) {
  const { t } = useTranslation('portal');
  const { number } = useFormats();
  const columns = useTicketColumns(['number', 'holder', 'promised'], { takesPart: true });
  const { totalCount, totalCountCapped, nodes } = tickets;
  const many = (count: OpenCount) => number(count.totalCount) + (count.totalCountCapped ? '+' : '');
  return (
    <Card
      title={t('tickets.title')}
      count={totalCount > 0 ? t('tickets.open', { total: many({ totalCount, totalCountCapped }) }) : undefined}
      aside={
        ofClient && <TextLink to="/portal/tickets/all">{t('tickets.ofClient', { total: many(ofClient) })}</TextLink>
      }
    >
      <DataList
        label={t('tickets.title')}
        columns={columns.map((column) => ({ ...column, sortable: false }))}
        rows={nodes}
        rowKey={({ id }) => id}
        rowHref={(ticket) => `/portal/tickets/${ticket.number}`}
        onApproach={() => void import('../tickets/TicketPage.tsx')}
        empty={
          <EmptyState
            action={
              <Button component={Link} to="/portal/tickets/new">
                {t('tickets.raise')}
              </Button>
            }
          >
            {t('tickets.none')}
          </EmptyState>
        }
        footer={
          totalCount > nodes.length && (
            <TextLink small to="/portal/tickets">
              {t('tickets.all')}
            </TextLink>
          )
        }
      />
    </Card>
  );
}
