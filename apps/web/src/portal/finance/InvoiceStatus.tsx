import type { InvoiceStatus as Status } from '@quayside/graphql/types';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Tag } from '../../ui/Tag.tsx';

const tones: Partial<Record<Status, 'ok' | 'warn' | 'error'>> = { PAID: 'ok', PARTIAL: 'warn', OVERDUE: 'error' };

/** Where an invoice stands, in a word. */
export function InvoiceStatus({ status }: { status: Status }) {
  const { t } = useTranslation('finance');
  return <Tag tone={tones[status]}>{t(`status.${status}`)}</Tag>;
}
