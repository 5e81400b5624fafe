import { Button } from '@mantine/core';
import { useFormats } from '../../lib/formats.tsx';
import { useIsLive } from '../../lib/line.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { NotLive } from '../../shared/NotLive.tsx';
import { TextButton } from '../../ui/Page.tsx';
import type { Freshness } from '../fresh.ts';
import { useCountWords } from './countWords.ts';
import classes from './ListFooter.module.css';
import type { TicketList } from './useTicketList.ts';

/** Under the list: how much of it is shown, more of it, and as of when. */
export function ListFooter({
  tickets,
  fresh,
  selected,
}: {
  tickets: TicketList;
  fresh: Freshness;
  /** How many are ticked */
  selected: number;
}) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const { time, number } = useFormats();
  const isLive = useIsLive();
  const countWords = useCountWords();
  const { rows = [], total, hasMore, loadingMore, moreFailed, more } = tickets;
  return (
    <>
      {total && (
        <span>
          {hasMore
            ? t('list.shownOf', { shown: number(rows.length), total: countWords(total) })
            : t('list.found', { count: rows.length, shown: number(rows.length) })}
          {selected > 0 && t('list.andSelected', { count: selected })}
        </span>
      )}
      {moreFailed && <span role="alert">{t('list.moreBroken')}</span>}
      {hasMore && (
        <Button size="sm" variant="plain" loading={loadingMore} onClick={more}>
          {common('list.more')}
        </Button>
      )}
      <span className={classes.asOf}>
        {fresh.offline ? (
          <span role="status">
            {t('list.offline', { time: time(fresh.at) })}{' '}
            <TextButton small onClick={fresh.again}>
              {t('tryAgain')}
            </TextButton>
          </span>
        ) : isLive ? (
          t('list.live')
        ) : (
          <>
            <NotLive /> {t('list.updated', { time: time(fresh.at) })}
          </>
        )}
      </span>
    </>
  );
}
