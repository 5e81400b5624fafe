import { useFormats } from '../lib/formats.tsx';
import classes from './Money.module.css';

/** An amount in minor units: `<Money minor={81837} currency="USD" />` is $818.37. `big` is the one figure of a card; `bare` leaves the sign out, in columns. */
export function Money({ minor, currency, look }: { minor: number; currency: string; look?: 'big' | 'bare' }) {
  const formats = useFormats();
  return (
    <span className={classes.money} data-look={look}>
      {look === 'bare' ? formats.amount(minor, currency) : formats.money(minor, currency)}
    </span>
  );
}
