import { useTranslation } from 'react-i18next';
import { useTitle } from '../../lib/title.tsx';
import { useCan, useViewer, useViewerState } from '../../lib/viewer.tsx';
import { ForbiddenPage } from '../../ui/EmptyState.tsx';
import { PageTitle, SubNav } from '../../ui/Page.tsx';
import { TicketList } from './TicketList.tsx';

/** The tickets that the viewer raised or takes part in. */
export function MyTicketsPage() {
  const { t } = useTranslation('tickets');
  useTitle(t('list.mine'));
  return (
    <>
      <Views />
      <PageTitle title={t('list.mine')} spacing="tight" />
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
    return <ForbiddenPage>{t('list.forbidden', { client, provider: provider.name })}</ForbiddenPage>;
  return (
    <>
      <Views />
      <PageTitle title={t('list.all')} lead={client} spacing="tight" />
      <TicketList key="all" mine={false} />
    </>
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
