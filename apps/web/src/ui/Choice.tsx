import type { ReactNode } from 'react';
import { Avatar, type Side } from './Avatar.tsx';
import classes from './Choice.module.css';

/** One that can be chosen, in lists and menus: the disc of a person, a name, and what tells it from others of that name. */
export const Choice = ({
  name,
  shown = name,
  detail,
  side,
}: {
  name?: string;
  /** Written instead of the name: "Me" */
  shown?: ReactNode;
  detail?: string;
  /** A person of that side, or nobody */
  side?: Side;
}) => (
  <span className={classes.choice}>
    {side && <Avatar side={side} name={name} size={20} />}
    <span className={classes.name}>{shown}</span>
    {detail && <span className={classes.detail}>{detail}</span>}
  </span>
);
