import { Fragment } from 'react';
import classes from './EmailAddress.module.css';

/** An address that breaks, when it must, behind its @ and its dots: never in the middle of a name while that has room. */
export const EmailAddress = ({ of: email }: { of: string }) => (
  <span dir="ltr" className={classes.address}>
    {email.split(/(?<=[@.])/).map((part, place) => (
      <Fragment key={place}>
        {place > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </span>
);
