import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTitle } from '../../lib/title.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useCan, useViewer, useViewerState } from '../../lib/viewer.tsx';
import { ForbiddenPage } from '../../ui/EmptyState.tsx';
import { PageTitle, SubNav } from '../../ui/Page.tsx';
import { TicketList } from './TicketList.tsx';

/** The tickets that the viewer raised or takes part in. */
export function MyTicketsPage() {
  const { t } = useTranslation('tickets');
  const can = useCan();
  useTitle(t('list.mine'));
  return (
    <>
      <Views />
      <PageTitle title={t('list.mine')} spacing={can('TICKETS_OF_CLIENT') ? 'tight' : undefined} />
      <TicketList key="mine" mine />
    </>
  );
}

/** Every ticket of the viewer's client. */
export function AllTicketsPage() {
  const { t } = useTranslation('tickets');
  const can = useCan();
  const { provider } = useViewerState();
  const viewer = useViewer();
  const client = viewer.__typename === 'Contact' ? viewer.client.name : '';
  useTitle(t('list.all'));
  if (!can('TICKETS_OF_CLIENT'))
    return (
      <ForbiddenPage action={<ToMine />}>{t('list.forbidden', { client, provider: provider.name })}</ForbiddenPage>
    );
  return (
    <>
      <Views />
      <PageTitle title={t('list.all')} lead={client} spacing="tight" />
      <TicketList key="all" mine={false} />
    </>
  );
}

function ToMine() {
  const { t } = useTranslation('tickets');
  return (
    <Button component={Link} to="/portal/tickets">
      {t('list.toMine')}
    </Button>
  );
}

/** Both lists beside each other, for those who have both. */
function Views() {
  const { t } = useTranslation('tickets');
  const can = useCan();
  if (!can('TICKETS_OF_CLIENT')) return null;
  return (
    <SubNav
      label={t('list.views')}
      items={[
        { href: '/portal/tickets', label: t('list.mine'), end: true },
        { href: '/portal/tickets/all', label: t('list.all') },
      ]}
    />
  );
}
