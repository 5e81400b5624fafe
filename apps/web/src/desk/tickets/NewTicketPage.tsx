import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTitle } from '../../lib/title.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useCan } from '../../lib/viewer.tsx';
import { ForbiddenPage } from '../../ui/EmptyState.tsx';
import { DeskHead } from '../DeskHead.tsx';
import { NewTicketForm } from './NewTicketForm.tsx';

/** A technician raises a ticket for a client. */
export function NewTicketPage() {
  const { t } = useTranslation('desk');
  const can = useCan();
  useTitle(t('new.title'));
  const crumb = { to: '/desk/tickets', label: t('nav.open') };
  if (can('TICKETS_WORK'))
    return (
      <>
        <DeskHead title={t('new.title')} crumb={crumb} />
        <NewTicketForm />
      </>
    );
  return (
    <>
      <DeskHead title={t('new.title')} crumb={crumb} />
      <ForbiddenPage
        action={
          <Button component={Link} to="/desk/tickets">
            {t('new.back')}
          </Button>
        }
      >
        {t('new.forbidden')}
      </ForbiddenPage>
    </>
  );
}
