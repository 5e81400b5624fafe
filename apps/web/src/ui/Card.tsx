import { type ReactNode, useId } from 'react';
import classes from './Card.module.css';

/** A sheet with a head: title, how many, and one thing at the end (a link, a Segmented, a word). Never put a card into a card. */
export function Card({
  title,
  count,
  aside,
  label,
  children,
  className,
}: {
  title?: string;
  /** How many, or "5 open"; written behind the title, lighter */
  count?: ReactNode;
  aside?: ReactNode;
  /** Its name when there is no title */
  label?: string;
  children: ReactNode;
  className?: string;
}) {
  const id = useId();
  return (
    <section
      className={className ? `${classes.card} ${className}` : classes.card}
      aria-labelledby={title ? id : undefined}
      aria-label={title ? undefined : label}
    >
      {title && (
        <div className={classes.head}>
          <h2 id={id}>
            {title} {count !== undefined && <span className={classes.count}>{count}</span>}
          </h2>
          {aside && <div className={classes.aside}>{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** The inset of a card's text. */
export const CardBody = ({ children }: { children: ReactNode }) => <div className={classes.body}>{children}</div>;

/** Lines of a card with hairlines between them; fill with `Row`. `dense` is smaller and without hairlines: people, short lists. */
export const Rows = ({ dense = false, children }: { dense?: boolean; children: ReactNode }) => (
  <ul className={classes.rows} data-dense={dense || undefined}>
    {children}
  </ul>
);

/**
 * One line: something at the start (an avatar, an AskDisc), a title with a quiet line under it, something at the end, which on a
 * phone stands under the rest with `endBelow`: a button with words, which would leave the title little room.
 */
export function Row({
  start,
  title,
  detail,
  end,
  endBelow = false,
}: {
  start?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  end?: ReactNode;
  endBelow?: boolean;
}) {
  return (
    <li className={classes.row} data-end-below={endBelow || undefined}>
      {start}
      <Two title={title} detail={detail} />
      {end}
    </li>
  );
}

/** A title with a quiet line under it. */
const Two = ({ title, detail }: { title: ReactNode; detail?: ReactNode }) => (
  <div className={classes.two}>
    <div className={classes.title}>{title}</div>
    {detail && <div className={classes.detail}>{detail}</div>}
  </div>
);

/** A soft disc with an icon, for what asks something of the reader. */
export const AskDisc = ({ children }: { children: ReactNode }) => <span className={classes.ask}>{children}</span>;
