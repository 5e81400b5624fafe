import { graphql, type PriorityMeaningsFragment, type TicketRowFragment } from '@quayside/graphql/documents';
import { useTranslation } from '../../lib/useTranslation.ts';
import type { Column } from '../../ui/DataList.tsx';
import { Time } from '../../ui/Time.tsx';
import classes from './ticketColumns.module.css';
import { Holder } from './Holder.tsx';
import { PromisedBy } from './Promised.tsx';
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
    ...TicketPromise
  }
`);

type TicketColumn = Column<TicketRowFragment> & { key: TicketColumnKey };
type TicketColumnKey = 'number' | 'requester' | 'holder' | 'promised' | 'priority' | 'created' | 'updated';

/** The columns that a customer's list of tickets may have, in the order that is given. */
export function useTicketColumns(
  shown: readonly TicketColumnKey[],
  {
    meanings = [],
    takesPart,
  }: {
    meanings?: PriorityMeaningsFragment['ticketPriorities'];
    /** Only tickets that the viewer is on */
    takesPart?: boolean;
  } = {},
): Column<TicketRowFragment>[] {
  const { t } = useTranslation('tickets');
  const all: TicketColumn[] = [
    {
      key: 'number',
      header: t('column.ticket'),
      title: true,
      sortable: true,
      sorts: 'moments',
      descendingFirst: true,
      cell: ({ subject }) => subject,
      detail: (ticket) => <Beside ticket={ticket} meanings={meanings} onCard={shown} />,
    },
    {
      key: 'requester',
      header: t('column.requester'),
      width: 136,
      wideOnly: true,
      card: 'hidden',
      cell: ({ contact }) => contact?.name,
    },
    {
      key: 'holder',
      header: t('column.holder'),
      width: 176,
      cell: (ticket) => <Holder ticket={ticket} withStatus takesPart={takesPart} />,
    },
    {
      key: 'promised',
      header: t('column.promised'),
      width: 172,
      card: 'end',
      cell: (ticket) => <PromisedBy ticket={ticket} takesPart={takesPart} />,
    },
    {
      key: 'priority',
      wideOnly: true,
      card: 'hidden',
      header: t('column.priority'),
      width: 126,
      sortable: true,
      sorts: 'levels',
      cell: (ticket) => <TicketPriority ticket={ticket} meanings={meanings} />,
    },
    {
      key: 'created',
      wideOnly: true,
      header: t('column.created'),
      width: 78,
      sortable: true,
      sorts: 'moments',
      descendingFirst: true,
      card: 'hidden',
      cell: ({ createdAt }) => <Time at={createdAt} as="day" />,
    },
    {
      key: 'updated',
      header: t('column.updated'),
      width: 128, // "Wed 08:30 PM" on one line
      sortable: true,
      sorts: 'moments',
      descendingFirst: true,
      card: shown.includes('priority') ? 'hidden' : 'end',
      cell: ({ updatedAt }) => <Time at={updatedAt} />,
    },
  ];
  return shown.flatMap((key) => all.find((column) => column.key === key) ?? []);
}

/** Under a subject: number and site; whom it is for where there is no room for a column; on a phone's card also how urgent it is and when it moved last. */
function Beside({
  ticket,
  meanings,
  onCard,
}: {
  ticket: TicketRowFragment;
  meanings: PriorityMeaningsFragment['ticketPriorities'];
  /** The columns that a card has none of */
  onCard: readonly TicketColumnKey[];
}) {
  const { t } = useTranslation('tickets');
  const { number, site, contact, updatedAt } = ticket;
  return (
    <>
      {site ? `${number} · ${site.name}` : number}
      {onCard.includes('requester') && contact && (
        <span className={classes.alsoOnCard}> · {t('list.for', { name: contact.name })}</span>
      )}
      {onCard.includes('priority') && (
        <span className={classes.onCard}>
          <TicketPriority ticket={ticket} meanings={meanings} />
          <span>
            {t('list.updated')} <Time at={updatedAt} as="momentInSentence" />
          </span>
        </span>
      )}
    </>
  );
}
