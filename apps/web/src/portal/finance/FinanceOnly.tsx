import type { ReactNode } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useCan, useViewer, useViewerState } from '../../lib/viewer.tsx';
import { ForbiddenPage } from '../../ui/EmptyState.tsx';
import { ToStart } from '../ToStart.tsx';

/** Says for whom the money of a client is, and whom to ask. */
export function FinanceForbidden() {
  const { t } = useTranslation('finance');
  const { provider } = useViewerState();
  const viewer = useViewer();
  const client = viewer.__typename === 'Contact' ? viewer.client.name : '';
  return <ForbiddenPage action={<ToStart />}>{t('forbidden', { client, provider: provider.name })}</ForbiddenPage>;
}

/** What is inside only for those who may see invoices; nothing is asked for the others. */
export function FinanceOnly({ children }: { children: ReactNode }) {
  const can = useCan();
  return can('INVOICES_OF_CLIENT') ? children : <FinanceForbidden />;
}
