import type { MailState as State } from '@quayside/graphql/types';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Status, type StatusFamily } from '../../ui/Status.tsx';

const families: Record<State, StatusFamily> = { QUEUED: 'planned', SENT: 'done', FAILED: 'alert', KEPT: 'them' };

/** Where a mail stands: glyph and label. */
export function MailState({ state }: { state: State }) {
  const { t } = useTranslation('admin');
  return <Status family={families[state]} label={t(`outbox.states.${state}`)} />;
}
