import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '../ui/Icon.tsx';
import { IconLink } from '../ui/IconButton.tsx';
import classes from './DeskHead.module.css';

/**
 * The head of a desk page, 52 px: what it is, how many, and what one can do. On phones it holds the way back.
 * With a `crumb` (a ticket in its list) the title is only a word here, and the page has its h1 below.
 */
export function DeskHead({
  title,
  count,
  crumb,
  children,
  actions,
}: {
  title: string;
  count?: ReactNode;
  crumb?: { to: string; label: string };
  /** Beside the title: previous and next, view options */
  children?: ReactNode;
  /** At the end; at most one of them filled */
  actions?: ReactNode;
}) {
  return (
    <div className={classes.head}>
      {crumb && (
        <span className={classes.phone}>
          <IconLink icon={ChevronLeft} iconSize="lg" label={crumb.label} to={crumb.to} />
        </span>
      )}
      {crumb && (
        <span className={classes.crumb}>
          <Link to={crumb.to}>{crumb.label}</Link>
          <Icon of={ChevronRight} size="sm" />
        </span>
      )}
      {crumb ? <b className={classes.title}>{title}</b> : <h1 className={classes.title}>{title}</h1>}
      {count !== undefined && <span className={classes.count}>{count}</span>}
      {children}
      <span className={classes.gap} />
      {actions}
    </div>
  );
}

/** The row of filters and view options under a DeskHead; scrolls sideways on phones. */
export const DeskTools = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={classes.tools} role="group" aria-label={label}>
    {children}
  </div>
);

/** Pushes what follows to the end of a row of tools. */
export const ToolsGap = () => <span className={classes.gap} />;
