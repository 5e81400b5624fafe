import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEachMinute } from '../../lib/formats.tsx';
import { Time } from '../../ui/Time.tsx';
import classes from './DueTime.module.css';

const SOON_MS = 4 * 60 * 60 * 1000;

/** By when a ticket is due: amber in the last four hours, red when that has passed, quiet once it is complete. */
export function DueTime({ at, done }: { at: string; done: boolean }) {
  const { t } = useTranslation('desk');
  const left = Date.parse(at) - useEachMinute();
  if (done || left > SOON_MS) return <Time at={at} as="deadline" />;
  return (
    <>
      <Time at={at} as="deadline" className={left < 0 ? classes.late : classes.soon} />
      {left < 0 && <VisuallyHidden> {t('overdue')}</VisuallyHidden>}
    </>
  );
}
