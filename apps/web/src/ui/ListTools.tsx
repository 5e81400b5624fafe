import type { ReactNode } from 'react';
import classes from './ListTools.module.css';

/** What narrows a list, above it: views and filters, and at the end the search. On phones the search comes first and takes the row. */
export const ListTools = ({ children, search }: { children?: ReactNode; search: ReactNode }) => (
  <div className={classes.tools}>
    {children}
    <div className={classes.search}>{search}</div>
  </div>
);
