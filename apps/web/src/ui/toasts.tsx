import { Button } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import classes from './toasts.module.css';

/** What a toast says and offers. */
export interface Toast {
  /** One sentence: what happened, what was kept. */
  message: ReactNode;
  /** Something one can still do; taking it closes the toast. */
  action?: { label: string; onClick: () => void };
  /** How long it stays, in seconds; `forever` until closed. 6 unless told, 8 with an action. */
  seconds?: number | 'forever';
  /** Shows a ring that empties while the action is still possible (Undo). Nothing holds it up: not even a pointer that rests on it. */
  countdown?: boolean;
}

/** Shows a toast at the bottom right (on phones above the bar); returns how to take it away before its time. Toasts are for what is over: an error that asks for something stays in the page, as an ErrorPanel. */
export function showToast({ message, action, countdown, seconds = action ? 8 : 6 }: Toast): () => void {
  const milliseconds = seconds === 'forever' ? false : seconds * 1000;
  const id = notifications.show({
    autoClose: countdown ? false : milliseconds,
    withCloseButton: !action,
    icon: countdown && milliseconds ? <Ring milliseconds={milliseconds} /> : undefined,
    message: (
      <span className={classes.line}>
        <span className={classes.text}>{message}</span>
        {action && (
          <Button
            size="sm"
            className={classes.action}
            onClick={() => {
              notifications.hide(id);
              action.onClick();
            }}
          >
            {action.label}
          </Button>
        )}
      </span>
    ),
  });
  const hide = () => void notifications.hide(id);
  if (countdown && milliseconds) setTimeout(hide, milliseconds);
  return hide;
}

/** Where toasts appear; the UiProvider holds it. */
export const Toasts = () => (
  <Notifications
    position="bottom-right"
    containerWidth={420}
    limit={3}
    classNames={{ root: classes.toasts, notification: classes.toast }}
  />
);

function Ring({ milliseconds }: { milliseconds: number }) {
  return (
    <svg className={classes.ring} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      <circle cx="10" cy="10" r="8" pathLength="1" style={{ animationDuration: `${milliseconds}ms` }} />
    </svg>
  );
}
