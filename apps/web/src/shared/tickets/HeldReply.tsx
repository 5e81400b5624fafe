import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { TextButton } from '../../ui/Page.tsx';
import classes from './HeldReply.module.css';

/** After its time it is a moment until one hears that it is out; then one asks, so often. In milliseconds. */
const ASK_AFTER_MS = 2_500;
/** How long a reply can be taken back, in seconds. No clock that goes wrong promises more. */
export const HOLD_SECONDS = 8;

/** How many seconds are left until then, never less than 0. */
function useSecondsLeft(until: number): number {
  const [now, setNow] = useState(Date.now);
  const left = Math.max(0, Math.min(HOLD_SECONDS, Math.ceil((until - now) / 1000)));
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setNow(Date.now()), 250);
    return () => clearTimeout(timer);
  });
  return left;
}

/** "Reply to 4833 goes out in 6 s". Read out once, with the time that there is; the seconds only run for the eye. */
export function GoesOut({ number, until }: { number: number; until: number }) {
  const { t } = useTranslation('talk');
  const left = useSecondsLeft(until);
  const [atFirst] = useState(left);
  return (
    <>
      <span aria-hidden="true">{t('held.toast', { number, seconds: left })}</span>
      <VisuallyHidden>{t('held.toast', { number, seconds: atFirst })}</VisuallyHidden>
    </>
  );
}

/** Under a reply that only its author sees yet: when it goes out, and the way to take it back. */
export function HeldReply({
  until,
  onTakeBack,
  onDue,
}: {
  until: string;
  onTakeBack: () => void;
  /** Called while it should be out and is not known to be */
  onDue: () => void;
}) {
  const { t } = useTranslation('talk');
  const due = Date.parse(until);
  const left = useSecondsLeft(due);
  const isDue = left === 0;
  useEffect(() => {
    if (!isDue) return;
    const timer = setInterval(onDue, ASK_AFTER_MS);
    return () => clearInterval(timer);
  }, [isDue, onDue]);
  const isRead = useSoonAfter();
  return (
    <div className={classes.held}>
      <VisuallyHidden role="status">{isRead && !isDue && t('held.soon')}</VisuallyHidden>
      {isDue ? (
        t('held.now')
      ) : (
        <>
          <span aria-hidden="true">{t('held.in', { seconds: left })}</span>{' '}
          <TextButton small onClick={onTakeBack}>
            {t('undo')}
          </TextButton>
        </>
      )}
    </div>
  );
}

/** A moment after it has come: what is written into a place that is known by then is read out. */
function useSoonAfter(): boolean {
  const [isSoon, setSoon] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return isSoon;
}
