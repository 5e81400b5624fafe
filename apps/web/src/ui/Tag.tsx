import type { ReactNode } from 'react';
import classes from './Tag.module.css';

/** A word in a small box: a state of something that is not a ticket (Paid, Partial), or a plain mark. Statuses of tickets are `Status`. */
export const Tag = ({ tone, children }: { tone?: 'info' | 'ok' | 'warn' | 'error'; children: ReactNode }) => (
  <span className={classes.tag} data-tone={tone}>
    {children}
  </span>
);
