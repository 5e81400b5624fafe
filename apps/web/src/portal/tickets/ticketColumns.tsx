import { graphql, type PriorityMeaningsFragment, type TicketRowFragment } from '@quayside/graphql/documents';
import { useTranslation } from 'react-i18next';
import { TicketStatus } from '../../shared/tickets/TicketStatus.tsx';
import type { Column } from '../../ui/DataList.tsx';
import { Time } from '../../ui/Time.tsx';
import { Holder } from './Holder.tsx';
import { TicketPriority } from './TicketPriority.tsx';

/** What a line of a customer's list shows of a ticket. */
export const TICKET_ROW = graphql(`
  fragment TicketRow on Ticket {
    id
    version
    number
    subject
    priority
    requestedPriority
    createdAt
    updatedAt
    site {
      id
      name
    }
    ...TicketHolder
  }
`);

type TicketColumn = Column<TicketRowFragment> & { key: TicketColumnKey };
type TicketColumnKey =
  | 'number'
  | 'requester'
  | 'status'
  | 'holder'
  | 'holderAndStatus'
  | 'priority'
  | 'created'
  | 'updated';

/** The columns that a customer's list of tickets may have, in the order that is given. */
export function useTicketColumns(
  shown: readonly TicketColumnKey[],
  meanings: PriorityMeaningsFragment['ticketPriorities'] = [],
): Column<TicketRowFragment>[] {
  const { t } = useTranslation('tickets');
  const all: TicketColumn[] = [
    {
      key: 'number',
      header: t('column.ticket'),
      title: true,
      sortable: true,
      descendingFirst: true,
      cell: ({ subject }) => subject,
      detail: ({ number, site }) => (site ? `${number} · ${site.name}` : number),
    },
    {
      key: 'requester',
      header: t('column.requester'),
      width: 136,
      cell: ({ contact }) => contact?.name,
      labelled: true,
      card: 'line',
    },
    {
      key: 'status',
      header: t('column.status'),
      width: 148,
      card: 'line',
      cell: ({ status }) => <TicketStatus status={status} customer />,
    },
    { key: 'holder', header: t('column.holder'), width: 144, cell: (ticket) => <Holder ticket={ticket} /> },
    {
      key: 'holderAndStatus',
      header: t('column.holder'),
      width: 176,
      cell: (ticket) => <Holder ticket={ticket} withStatus />,
    },
    {
      key: 'priority',
      wideOnly: true,
      header: t('column.priority'),
      width: 126,
      sortable: true,
      cell: (ticket) => <TicketPriority ticket={ticket} meanings={meanings} />,
    },
    {
      key: 'created',
      wideOnly: true,
      header: t('column.created'),
      width: 78,
      sortable: true,
      descendingFirst: true,
      card: 'hidden',
      cell: ({ createdAt }) => <Time at={createdAt} as="day" />,
    },
    {
      key: 'updated',
      header: t('column.updated'),
      width: 128, // "Wed 08:30 PM" on one line
      sortable: true,
      descendingFirst: true,
      card: 'end',
      cell: ({ updatedAt }) => <Time at={updatedAt} />,
    },
  ];
  return shown.flatMap((key) => all.find((column) => column.key === key) ?? []);
}
