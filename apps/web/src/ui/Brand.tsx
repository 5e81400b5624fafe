import { Link } from 'react-router';
import classes from './Brand.module.css';

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
    <path d="M8 3.5h8M9.5 3.5V6M14.5 3.5V6M7 6h10l1.5 12h-13zM5 21h14" />
    <path
      d="M12 9.5c1.6 1.7 2.2 2.6 2.2 3.7a2.2 2.2 0 0 1-4.4 0c0-1.1.6-2 2.2-3.7z"
      fill="currentColor"
      stroke="none"
    />
  </svg>
);
