import { Ellipsis, Signal } from 'lucide-react';
import { useMemo, type MouseEvent } from 'react';
import { useEachMinute } from '../../lib/formats.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import type { Translate } from '../../lib/words.ts';
import { TicketStatus } from '../../shared/tickets/TicketStatus.tsx';
import { AvatarStack } from '../../ui/Avatar.tsx';
import type { Column } from '../../ui/DataList.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { PriorityGlyph } from '../../ui/Priority.tsx';
import { Time } from '../../ui/Time.tsx';
import { usePriorityName } from './choices.ts';
import { DueTime } from './DueTime.tsx';
import { TickAll, TickOne } from './ticks.tsx';
import classes from './ticketColumns.module.css';
import type { TicketRow } from './ticketRow.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How many days a ticket has been, or was, open. */
const ageOf = ({ createdAt, closedAt }: TicketRow, now: number): number =>
  Math.max(0, Math.floor(((closedAt ? Date.parse(closedAt) : now) - Date.parse(createdAt)) / DAY_MS));

/** The narrowest and the widest that the title becomes, in pixels. */
const TITLE = { least: 300, most: 560 };

type Parts = {
  /** A row's button was pressed. */
  readonly openMenu: (ticket: TicketRow, event: MouseEvent<HTMLElement>) => void;
  /** Columns that are left out */
  readonly hidden: readonly string[];
  /** How wide the list is: what the others leave goes to the title */
  readonly room: number;
};

/** The columns of the desk's list; the same array until something of them changes, so that rows are not drawn anew. */
export function useTicketColumns({ openMenu, hidden, room }: Parts): readonly Column<TicketRow>[] {
  const { t } = useTranslation('desk');
  const priorityName = usePriorityName();
  const now = useEachMinute();
  const columns = useMemo(() => columnsOf({ t, priorityName, now, openMenu }), [t, priorityName, now, openMenu]);
  return useMemo(() => {
    const shown = columns.filter(({ key }) => !hidden.includes(key));
    const spare = room - shown.reduce((sum, { width = 0 }) => sum + width, 0);
    const title = Math.min(TITLE.most, TITLE.least + Math.max(0, spare));
    return shown.map((column) => (column.title ? { ...column, width: title } : column));
  }, [columns, hidden, room]);
}

type Words = {
  readonly t: Translate<'desk'>;
  readonly priorityName: ReturnType<typeof usePriorityName>;
  readonly now: number;
  readonly openMenu: Parts['openMenu'];
};

function columnsOf({ t, priorityName, now, openMenu }: Words): Column<TicketRow>[] {
  return [
    {
      key: 'select',
      header: t('bulk.column'),
      headerIcon: <TickAll />,
      width: 40,
      pinned: true,
      card: 'hidden',
      cell: ({ id, number }) => <TickOne id={id} number={number} />,
    },
    {
      key: 'priority',
      header: t('columns.priority'),
      headerIcon: <Icon of={Signal} size="sm" />,
      width: 30,
      pinned: true,
      sortable: true,
      sorts: 'levels',
      cell: ({ priority }) => <PriorityGlyph level={priority} label={priorityName(priority)} />,
    },
    {
      key: 'number',
      header: t('columns.number'),
      width: 64,
      pinned: true,
      sortable: true,
      sorts: 'moments',
      cell: ({ number }) => <span className={classes.number}>{number}</span>,
    },
    {
      key: 'title',
      header: t('columns.title'),
      width: TITLE.least,
      pinned: true,
      title: true,
      cell: ({ subject }) => subject,
    },
    {
      key: 'actions',
      header: t('columns.actions'),
      headerIcon: ' ',
      width: 34,
      pinned: true,
      cell: (ticket) => (
        <IconButton
          icon={Ellipsis}
          size="sm"
          label={t('row.menu', { number: ticket.number })}
          className={classes.menu}
          aria-haspopup="menu"
          onClick={(event) => openMenu(ticket, event)}
        />
      ),
    },
    {
      key: 'client',
      header: t('columns.client'),
      width: 142,
      cell: ({ client }) => <span className={classes.client}>{client.name}</span>,
    },
    { key: 'contact', header: t('columns.contact'), width: 120, card: 'hidden', cell: ({ contact }) => contact?.name },
    {
      key: 'technicians',
      header: t('columns.technicians'),
      width: 92,
      cell: ({ technician, secondaryTechnicians }) => (
        <AvatarStack
          people={[...(technician ? [technician] : []), ...secondaryTechnicians].map(({ name }) => ({
            name,
            side: 'us',
          }))}
        />
      ),
    },
    { key: 'status', header: t('columns.status'), width: 178, cell: ({ status }) => <TicketStatus status={status} /> },
    {
      key: 'due',
      header: t('columns.due'),
      width: 108,
      sortable: true,
      sorts: 'days',
      labelled: true,
      cell: ({ dueAt, closedAt }) => dueAt && <DueTime at={dueAt} done={closedAt !== null} short />,
    },
    {
      key: 'age',
      header: t('columns.age'),
      headerIcon: t('columns.ageShort'),
      width: 44,
      align: 'end',
      card: 'hidden',
      cell: (ticket) => ageOf(ticket, now),
    },
    {
      key: 'created',
      header: t('columns.created'),
      width: 74,
      sortable: true,
      sorts: 'moments',
      card: 'hidden',
      cell: ({ createdAt }) => <Time at={createdAt} as="day" />,
    },
    {
      key: 'updated',
      header: t('columns.updated'),
      width: 98,
      sortable: true,
      sorts: 'moments',
      card: 'hidden',
      cell: ({ updatedAt }) => <Time at={updatedAt} />,
    },
    { key: 'queue', header: t('columns.queue'), width: 112, card: 'hidden', cell: ({ queue }) => queue?.name },
    {
      key: 'asset',
      header: t('columns.asset'),
      width: 150,
      card: 'hidden',
      cell: ({ asset }) => asset && nameOf(asset),
    },
  ];
}

const nameOf = ({ name, referenceName }: NonNullable<TicketRow['asset']>) =>
  referenceName ? (
    <>
      {name} <span className={classes.number}>{referenceName}</span>
    </>
  ) : (
    name
  );
