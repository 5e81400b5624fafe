import { Button, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useFormats } from '../lib/formats.tsx';
import type { Growing } from '../lib/growing.ts';
import { useTranslation } from '../lib/useTranslation.ts';
import { FailurePanel } from './FailurePanel.tsx';
import classes from './ListTools.module.css';

/** Puts a number of things in words; `shown` is the number as the reader writes it. */
export type Counted = (count: number, shown: string) => string;

/** The end of a list: how many are shown of how many, told to those who listen too, and the button that brings more. The focus goes on to the first row that came. */
export function ListEnd({
  label,
  shown,
  total: { totalCount, totalCountCapped },
  counted,
  growing,
  onMore,
}: {
  /** What the list holds */
  label: string;
  shown: number;
  /** As the API counts: exact, or with more than that */
  total: { readonly totalCount: number; readonly totalCountCapped: boolean };
  /** How many there are, in words: "1 ticket", "34 tickets" */
  counted: Counted;
  growing: Growing;
  onMore: () => void;
}) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const end = useRef<HTMLDivElement>(null);
  const asked = useRef<number>(undefined);
  useEffect(() => {
    const from = asked.current;
    if (from === undefined || shown <= from) return;
    asked.current = undefined;
    const isLost = document.activeElement === document.body || end.current?.contains(document.activeElement);
    const rows = end.current?.parentElement?.querySelectorAll<HTMLElement>('a[data-row-link]');
    if (isLost) rows?.[from]?.focus({ preventScroll: true });
  }, [shown]);
  const more = () => {
    asked.current = shown;
    onMore();
  };
  const total = number(totalCount) + (totalCountCapped ? '+' : '');
  const words =
    shown < totalCount || totalCountCapped
      ? t('list.shown', { shown: number(shown), total })
      : counted(totalCount, total);
  return (
    <>
      <VisuallyHidden role="status">{t('list.announced', { label, words })}</VisuallyHidden>
      {growing.failure && (
        <div className={classes.failure}>
          <FailurePanel failure={growing.failure} again={growing.again} />
        </div>
      )}
      {shown > 0 && (
        <div ref={end} className={classes.end}>
          <span aria-hidden="true">{words}</span>
          {growing.hasMore && (
            <Button loading={growing.growing} onClick={more}>
              {t('list.more')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
