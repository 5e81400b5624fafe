import type { ReactNode } from 'react';
import classes from './FormFoot.module.css';
import { KEEP_CLEAR } from './useFreeBottom.ts';

/** The end of a long form, always in sight: the button, and what happens next. On phones it stands above the bar. */
export const FormFoot = ({ children, hint }: { children: ReactNode; hint?: ReactNode }) => (
  <div className={classes.foot} {...KEEP_CLEAR}>
    {children}
    {hint && <span className={classes.hint}>{hint}</span>}
  </div>
);
