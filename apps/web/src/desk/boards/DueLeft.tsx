import { VisuallyHidden } from '@mantine/core';
import { AlarmClock, Timer } from 'lucide-react';
import { useEachMinute, useFormats } from '../../lib/formats.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './DueLeft.module.css';

const HOUR = 60 * 60 * 1000;
const SOON_MS = 4 * HOUR;
const IN_HOURS_MS = 24 * HOUR;

/** How long a card has until it is due: in hours on the last day, amber in the last four of them, red once it is over. */
export function DueLeft({ at }: { at: string }) {
  const { t } = useTranslation('boards');
  const formats = useFormats();
  const left = Date.parse(at) - useEachMinute();
  const isLate = left < 0;
  const time = formats.hours(Math.abs(left) / 60_000);
  const words = Math.abs(left) >= IN_HOURS_MS ? formats.relative(at) : isLate ? t('over', { time }) : time;
  return (
    <time
      className={classes.due}
      data-urgency={isLate ? 'late' : left < SOON_MS ? 'soon' : undefined}
      dateTime={at}
      title={formats.exact(at)}
    >
      <Icon of={isLate ? AlarmClock : Timer} size="sm" />
      <VisuallyHidden>{t('due')} </VisuallyHidden>
      {words}
    </time>
  );
}
