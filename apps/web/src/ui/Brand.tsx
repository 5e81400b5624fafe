import { Link } from 'react-router';
import classes from './Brand.module.css';
import { LANTERN } from './lantern.ts';

/** The provider whose portal and desk this is. */
export interface BrandOf {
  name: string;
  /** Address of its logo; the harbour lantern unless told */
  logo?: string;
}

/** Logo and name, leading to the start. `compact` leaves the name out. */
export const Brand = ({ brand, to, compact = false }: { brand: BrandOf; to: string; compact?: boolean }) => (
  <Link className={classes.brand} to={to} aria-label={compact ? brand.name : undefined}>
    <span className={classes.mark}>{brand.logo ? <img src={brand.logo} alt="" /> : <Lantern />}</span>
    {!compact && <span className={classes.name}>{brand.name}</span>}
  </Link>
);

const Lantern = () => (
  <svg
    viewBox="0 0 24 24"
    width="18"
    height="18"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.9"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {LANTERN.map(([, line]) => (
      <path key={line.d} {...line} />
    ))}
  </svg>
);
