import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../lib/formats.tsx';
import type { Growing } from '../lib/growing.ts';
import { FailurePanel } from './FailurePanel.tsx';
import classes from './ListTools.module.css';

/** The end of a list: how many are shown of how many, told to those who listen too, and the button that brings more. */
export function ListEnd({
  label,
  shown,
  total: { totalCount, totalCountCapped },
  growing,
  onMore,
}: {
  /** What the list holds */
  label: string;
  shown: number;
  /** As the API counts: exact, or with more than that */
  total: { readonly totalCount: number; readonly totalCountCapped: boolean };
  growing: Growing;
  onMore: () => void;
}) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const total = number(totalCount) + (totalCountCapped ? '+' : '');
  const words =
    shown < totalCount || totalCountCapped
      ? t('list.shown', { shown: number(shown), total })
      : t('list.all', { total });
  return (
    <>
      <VisuallyHidden role="status">{t('list.announced', { label, words })}</VisuallyHidden>
      {growing.failure && <FailurePanel failure={growing.failure} again={growing.again} />}
      {shown > 0 && (
        <div className={classes.end}>
          <span aria-hidden="true">{words}</span>
          {growing.hasMore && (
            <Button loading={growing.growing} onClick={onMore}>
              {t('list.more')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
