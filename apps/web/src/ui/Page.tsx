import { ArrowLeft } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { Icon } from './Icon.tsx';
import classes from './Page.module.css';

/** The title of a portal page: one sentence under it, one or two buttons beside it. `tight` under a Crumb or a SubNav, `form` above a form. */
export function PageTitle({
  title,
  lead,
  actions,
  spacing,
}: {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  spacing?: 'tight' | 'form';
}) {
  return (
    <div className={classes.title} data-spacing={spacing}>
      <div className={classes.words}>
        <h1 dir="auto">{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}

/** The way back to the list, above a PageTitle. */
export const Crumb = ({
  to,
  onClick,
  children,
}: {
  to: string;
  onClick?: (event: MouseEvent) => void;
  children: ReactNode;
}) => (
  <Link className={classes.crumb} to={to} onClick={onClick}>
    <Icon of={ArrowLeft} />
    {children}
  </Link>
);

/** The pages of one area, as tabs that are links (Finance, Technical, Account). On phones they scroll sideways. */
export function SubNav({
  label,
  items,
}: {
  label: string;
  items: readonly { href: string; label: string; /** not the pages below it */ end?: boolean }[];
}) {
  return (
    <nav className={classes.subNav} aria-label={label}>
      {items.map((item) => (
        <NavLink key={item.href} to={item.href} end={item.end} className={classes.tab}>
          {item.label}
        </NavLink>
      ))}
    </nav>
  );
}

/** The work and, to its right, what belongs to it (336 px); below each other when there is no room. */
export const Columns = ({ children, side }: { children: ReactNode; side: ReactNode }) => (
  <div className={classes.columns}>
    <Stack>{children}</Stack>
    <Stack>{side}</Stack>
  </div>
);

/** Things below each other, 24 px apart (16 on phones). */
const Stack = ({ children }: { children: ReactNode }) => <div className={classes.stack}>{children}</div>;

/** A link inside text or at the end of a card's head; `small` is 13 px. */
export const TextLink = ({
  to,
  children,
  label,
  small,
}: {
  to: string;
  children: ReactNode;
  label?: string;
  small?: boolean;
}) => (
  <Link className={classes.link} data-small={small} to={to} aria-label={label}>
    {children}
  </Link>
);

/** A button that looks like a TextLink. */
export const TextButton = ({
  onClick,
  children,
  label,
  small,
}: {
  onClick: () => void;
  children: ReactNode;
  label?: string;
  small?: boolean;
}) => (
  <button type="button" className={classes.link} data-small={small} onClick={onClick} aria-label={label}>
    {children}
  </button>
);
