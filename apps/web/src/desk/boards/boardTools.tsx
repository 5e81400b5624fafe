import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useCan } from '../../lib/viewer.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useCountWords } from '../tickets/countWords.ts';
import classes from './BoardPage.module.css';
import type { ShownColumn } from './columns.ts';

/** Where a ticket is raised from a board; for the client that it is narrowed to, when that is one. */
export const raiseAt = (client: readonly string[]): string =>
  `/desk/tickets/new${client.length === 1 ? `?client=${client[0]}` : ''}`;

/** New Ticket, for whoever may raise one. */
export function RaiseButton({ client, look = 'filled' }: { client: readonly string[]; look?: 'filled' | 'default' }) {
  const { t } = useTranslation('desk');
  const can = useCan();
  if (!can('TICKETS_WORK')) return null;
  return (
    <Button
      component={Link}
      to={raiseAt(client)}
      className={classes.raise}
      data-filled={look === 'filled' || undefined}
      size="sm"
      variant={look}
      leftSection={<Icon of={Plus} />}
    >
      {t('newTicket')}
    </Button>
  );
}

/** How many tickets the board shows. */
export function Total({ columns }: { columns: readonly ShownColumn[] }) {
  const { t } = useTranslation('desk');
  const countWords = useCountWords();
  const totalCount = columns.reduce((sum, { total }) => sum + total.totalCount, 0);
  const totalCountCapped = columns.some(({ total }) => total.totalCountCapped);
  return (
    <span className={classes.total}>
      {t('list.found', { count: totalCount, shown: countWords({ totalCount, totalCountCapped }) })}
    </span>
  );
}
