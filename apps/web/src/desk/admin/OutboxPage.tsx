import { rowCount } from '../../lib/growing.ts';
import { choice, text, useUrlState } from '../../lib/urlState.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { AdminOnly } from './AdminOnly.tsx';
import { MailPage } from './MailPage.tsx';
import { OutboxList } from './OutboxList.tsx';

const PARAMS = {
  state: choice(['', 'QUEUED', 'SENT', 'FAILED', 'KEPT'], ''),
  rows: rowCount,
  mail: text(),
};

/** Administration > Outbox: every mail that is sent, and what became of it; `?mail=` opens one. */
export function OutboxPage() {
  const { t } = useTranslation('admin');
  const [{ mail, ...list }, change] = useUrlState(PARAMS);
  return (
    <AdminOnly title={t('outbox.title')}>
      {mail ? <MailPage key={mail} id={mail} /> : <OutboxList list={list} onChange={change} />}
    </AdminOnly>
  );
}
