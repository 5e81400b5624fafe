import { useTranslation } from '../../lib/useTranslation.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { TextButton } from '../../ui/Page.tsx';
import classes from './BulkReport.module.css';
import type { Bulk } from './useBulkChanges.ts';

/** So many reasons are written out. */
const NAMED = 4;

/** Which tickets stayed as they were when several were to be changed, and why. They are still ticked. */
export function BulkReport({ bulk: { stayed, total, again, forget } }: { bulk: Bulk }) {
  const { t } = useTranslation('desk');
  if (stayed.length === 0) return null;
  const more = stayed.length - NAMED;
  return (
    <div className={classes.report}>
      <ErrorPanel action={{ label: t('tryAgain'), onClick: again }}>
        <b>{t('bulk.stayed', { count: stayed.length, total })}</b>{' '}
        {stayed
          .slice(0, NAMED)
          .map(({ why }) => why)
          .join(' ')}{' '}
        {more > 0 && t('bulk.more', { count: more })}
      </ErrorPanel>
      <TextButton small onClick={forget}>
        {t('bulk.forget')}
      </TextButton>
    </div>
  );
}
