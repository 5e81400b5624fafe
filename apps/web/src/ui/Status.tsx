import type { ReactNode } from 'react';
import classes from './Status.module.css';

/** Whose turn it is: ours, planned, theirs, something needs us now, over. Administrators name the statuses; each keeps a family. */
export type StatusFamily = 'us' | 'planned' | 'them' | 'alert' | 'done';

const ring = <circle cx="8" cy="8" r="6.1" fill="none" stroke="currentColor" strokeWidth="1.8" />;
const cut = {
  fill: 'none',
  stroke: 'var(--cut, var(--surface))',
  strokeWidth: 1.7,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/* Cut-outs take the colour of what lies under them: a surface other than the page's sets --cut. */
const drawings: Record<StatusFamily, ReactNode> = {
  us: (
    <>
      {ring}
      <path d="M8 4.2a3.8 3.8 0 0 1 0 7.6z" fill="currentColor" />
    </>
  ),
  planned: (
    <>
      {ring}
      <path d="M8 4.2A3.8 3.8 0 0 1 11.8 8H8z" fill="currentColor" />
    </>
  ),
  them: (
    <>
      {ring}
      <path d="M6.4 5.6v4.8M9.6 5.6v4.8" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
    </>
  ),
  alert: (
    <>
      <path
        d="M8 1.5c.6 0 1.1.3 1.4.8l5.3 9.4a1.6 1.6 0 0 1-1.4 2.4H2.7a1.6 1.6 0 0 1-1.4-2.4l5.3-9.4c.3-.5.8-.8 1.4-.8z"
        fill="currentColor"
      />
      <path d="M8 5.7v3.1M8 11.3v.1" {...cut} />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M5 8.2l2.1 2.1L11 6.1" {...cut} />
    </>
  ),
};

/** The mark of a status family. Never alone: its label stands beside it, which is why it is not read out. */
export function StatusGlyph({
  family,
  size = 14,
  className,
}: {
  family: StatusFamily;
  size?: number;
  className?: string;
}) {
  return (
    <svg
      className={className ? `${classes.glyph} ${className}` : classes.glyph}
      data-family={family}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {drawings[family]}
    </svg>
  );
}

/** A status: glyph and label. */
export function Status({ family, label, quiet = false }: { family: StatusFamily; label: string; quiet?: boolean }) {
  return (
    <span className={classes.status} data-quiet={quiet || undefined}>
      <StatusGlyph family={family} />
      <span className={classes.label}>{label}</span>
    </span>
  );
}
