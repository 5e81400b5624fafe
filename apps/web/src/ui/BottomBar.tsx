import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './BottomBar.module.css';
import { Icon, type IconShape } from './Icon.tsx';
import { KEEP_CLEAR } from './useFreeBottom.ts';

/**
 * The navigation at the thumb of a phone; on anything wider there is none. `over` lies over a page that scrolls by itself and
 * goes while one types; `below` stands below a page that has its own parts to scroll.
 */
export const BottomBar = ({
  label,
  look,
  children,
}: {
  label: string;
  look: 'over' | 'below';
  children: ReactNode;
}) => (
  <nav className={classes.bar} data-look={look} aria-label={label} {...KEEP_CLEAR}>
    {children}
  </nav>
);

/** A place that the bar leads to. */
export const BarLink = ({
  to,
  icon,
  label,
  current,
}: {
  to: string;
  icon: IconShape;
  label: string;
  current: boolean;
}) => (
  <Link to={to} aria-current={current ? 'page' : undefined}>
    <Icon of={icon} size="lg" />
    {label}
  </Link>
);

/** What one comes to the bar for the most; `name` says in full what `label` has no room for. */
export const BarNew = ({
  to,
  label,
  name,
  current = false,
}: {
  to: string;
  label: string;
  name?: string;
  current?: boolean;
}) => (
  <Link to={to} className={classes.new} aria-label={name} aria-current={current ? 'page' : undefined}>
    <span>
      <Icon of={Plus} size="lg" />
    </span>
    {label}
  </Link>
);

/** Opens something over the page. */
export const BarButton = ({
  icon,
  label,
  current,
  expanded,
  onClick,
}: {
  icon: IconShape;
  label: string;
  /** Where one is lies behind it */
  current?: boolean;
  expanded?: boolean;
  onClick: () => void;
}) => (
  <button
    type="button"
    aria-haspopup="dialog"
    aria-expanded={expanded}
    data-current={current || undefined}
    onClick={onClick}
  >
    <Icon of={icon} size="lg" />
    {label}
  </button>
);
