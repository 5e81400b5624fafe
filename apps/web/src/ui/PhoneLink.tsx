import type { ReactNode } from 'react';
import classes from './PhoneLink.module.css';

/** A telephone number inside of a text; a phone calls it. */
export const PhoneLink = ({ number, children }: { number: string; children?: ReactNode }) => (
  <a className={classes.phone} href={`tel:${number.replace(/[^\d+]/g, '')}`}>
    {children ?? number}
  </a>
);
