import type { Failure } from '../../lib/failure.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import classes from './ListFailure.module.css';

/** In the place of a list that could not be loaded: why, and what to do. */
export function ListFailure({
  failure,
  onRetry,
  onReset,
}: {
  failure: Failure;
  onRetry: () => void;
  onReset: () => void;
}) {
  const { t } = useTranslation('desk');
  return (
    <div className={classes.frame}>
      {failure.code === 'BAD_USER_INPUT' ? (
        <ErrorPanel action={{ label: t('list.resetFilters'), onClick: onReset }}>{t('list.brokenFilter')}</ErrorPanel>
      ) : (
        <FailurePanel failure={failure} again={onRetry} />
      )}
    </div>
  );
}
