import { useMediaQuery } from '@mantine/hooks';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../lib/useTranslation.ts';
import { IconButton } from './IconButton.tsx';
import { hideToast, seenOf, type ShownToast, useToasts } from './toastList.ts';
import classes from './toasts.module.css';
import { useFreeBottom } from './useFreeBottom.ts';

export { showToast } from './toastList.ts';

/**
 * Where toasts appear; the UiProvider holds it. Read out without interrupting: the place is there before they are. On a phone
 * those that are not seen yet wait, with all of their time.
 */
export function Toasts() {
  const toasts = useToasts();
  const isPhone = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false });
  const seen = seenOf(toasts, isPhone);
  const box = useRef<HTMLDivElement>(null);
  useFreeBottom(box, seen);
  return (
    <div ref={box} className={classes.toasts} role="status" aria-relevant="additions" aria-atomic="false">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} isHidden={!seen.includes(toast)} waits={isPhone} />
      ))}
    </div>
  );
}

/** One toast, with a ring that shows how long it stays: held up while a pointer or the focus rests on it. */
function OneToast({
  toast,
  isHidden,
  waits,
}: {
  toast: ShownToast;
  isHidden: boolean;
  /** Its time stands still while it is hidden */
  waits: boolean;
}) {
  const { t } = useTranslation();
  const { id, message, action, countdown = false, seconds = action ? 8 : 6 } = toast;
  const [isHeld, setHeld] = useState(false);
  const milliseconds = seconds === 'forever' ? undefined : seconds * 1000;
  useTimeout(milliseconds, (isHeld || (isHidden && waits)) && !countdown, () => hideToast(id));
  const hold = () => setHeld(true);
  return (
    <div
      className={classes.toast}
      hidden={isHidden}
      onPointerEnter={hold}
      onPointerLeave={({ currentTarget }) => setHeld(currentTarget.contains(document.activeElement))}
      onFocus={hold}
      onBlur={({ currentTarget, relatedTarget }) =>
        setHeld(currentTarget.contains(relatedTarget) || currentTarget.matches(':hover'))
      }
    >
      {milliseconds !== undefined && <Ring milliseconds={milliseconds} isHeld={isHeld && !countdown} />}
      <span className={classes.text}>{message}</span>
      {action && (
        <button
          type="button"
          className={classes.action}
          onClick={() => {
            hideToast(id);
            action.onClick();
          }}
        >
          {action.label}
        </button>
      )}
      {!countdown && (
        <IconButton icon={X} size="sm" label={t('close')} className={classes.close} onClick={() => hideToast(id)} />
      )}
    </div>
  );
}

/** Acts once this long has passed, without the time during which it was held up. */
function useTimeout(milliseconds: number | undefined, isHeld: boolean, act: () => void) {
  const left = useRef(milliseconds);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (left.current === undefined || isHeld) return;
    const began = performance.now();
    const timer = setTimeout(() => latest.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(0, (left.current ?? 0) - (performance.now() - began));
    };
  }, [isHeld]);
}

const Ring = ({ milliseconds, isHeld }: { milliseconds: number; isHeld: boolean }): ReactNode => (
  <svg className={classes.ring} data-held={isHeld || undefined} viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" />
    <circle cx="10" cy="10" r="8" pathLength="1" style={{ animationDuration: `${milliseconds}ms` }} />
  </svg>
);
