import { VisuallyHidden } from '@mantine/core';
import { useEachMinute, useFormats } from '../../lib/formats.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Time } from '../../ui/Time.tsx';
import classes from './DueTime.module.css';

const HOUR_MS = 60 * 60 * 1000;
const SOON_MS = 4 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * By when a ticket is due: amber in the last four hours, red when that has passed, quiet once it is complete. `short` where many
 * stand below each other: what is late says how late.
 */
export function DueTime({ at, done, short = false }: { at: string; done: boolean; short?: boolean }) {
  const { t } = useTranslation('desk');
  const { t: boards } = useTranslation('boards');
  const formats = useFormats();
  const left = Date.parse(at) - useEachMinute();
  const as = short ? 'due' : 'deadline';
  if (done || left > SOON_MS) return <Time at={at} as={as} />;
  if (left >= 0) return <Time at={at} as={as} className={classes.soon} />;
  return (
    <>
      {short && -left < DAY_MS ? (
        <time className={classes.late} dateTime={at} title={formats.exact(at)}>
          {boards('over', { time: formats.hours(-left / 60_000) })}
        </time>
      ) : (
        <Time at={at} as={short ? 'relative' : as} className={classes.late} />
      )}
      <VisuallyHidden> {t('overdue')}</VisuallyHidden>
    </>
  );
}
