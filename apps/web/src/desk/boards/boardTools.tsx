import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
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

/** On a phone: brings a column into sight. */
export function ColumnSelect({
  columns,
  box,
}: {
  columns: readonly ShownColumn[];
  box: RefObject<HTMLElement | null>;
}) {
  const { t } = useTranslation('boards');
  const countWords = useCountWords();
  const show = (key: string) =>
    box.current
      ?.querySelector(`[data-board-column="${CSS.escape(key)}"]`)
      ?.scrollIntoView({ inline: 'center', block: 'nearest', behavior: 'smooth' });
  return (
    <select
      className={classes.toColumn}
      aria-label={t('toColumn')}
      value=""
      onChange={({ currentTarget: { value } }) => show(value)}
    >
      <option value="" disabled>
        {t('toColumn')}
      </option>
      {columns.map(({ key, title, total }) => (
        <option key={key} value={key}>
          {t('columnWith', { title, shown: countWords(total) })}
        </option>
      ))}
    </select>
  );
}
