import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useCan } from '../../lib/viewer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { isNarrowed, viewOf, type ListAddress } from './listAddress.ts';

/** Nothing in the list: why, and the one thing to do then. */
export function ListEmpty({ list, onReset }: { list: ListAddress; onReset: () => void }) {
  const { t } = useTranslation('desk');
  const can = useCan();
  const link = (to: string, words: string) => (
    <Button component={Link} to={to}>
      {words}
    </Button>
  );
  // What one looks for by words may lie outside of the view.
  if (list.q.trim() && viewOf(list) !== 'all')
    return (
      <EmptyState action={link(`/desk/tickets?show=all&q=${encodeURIComponent(list.q)}`, t('list.searchAll'))}>
        {t('list.noneFitHere')}
      </EmptyState>
    );
  if (isNarrowed(list))
    return (
      <EmptyState action={<Button onClick={onReset}>{t('list.resetFilters')}</Button>}>{t('list.noneFit')}</EmptyState>
    );
  switch (viewOf(list)) {
    case 'mine':
      return (
        <EmptyState action={link('/desk/tickets?unassigned=1', t('list.seeUnassigned'))}>
          {t('list.noneMine')}
        </EmptyState>
      );
    case 'unassigned':
      return (
        <EmptyState action={link('/desk/tickets?mine=1', t('list.seeMine'))}>{t('list.noneUnassigned')}</EmptyState>
      );
    case 'completed':
      return <EmptyState action={link('/desk/tickets', t('list.seeOpen'))}>{t('list.noneCompleted')}</EmptyState>;
    case 'open':
    case 'all':
      return (
        <EmptyState action={can('TICKETS_WORK') && link('/desk/tickets/new', t('newTicket'))}>
          {t(list.show === 'all' ? 'list.noneAll' : 'list.noneOpen')}
        </EmptyState>
      );
  }
}
