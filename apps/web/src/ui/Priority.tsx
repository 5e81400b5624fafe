import classes from './Priority.module.css';
import { useTranslation } from '../lib/useTranslation.ts';

/** From an outage to "when convenient", and what nobody has judged yet. */
export type PriorityLevel = 'CRITICAL' | 'HIGH' | 'MEDIUM_HIGH' | 'MEDIUM' | 'MEDIUM_LOW' | 'LOW' | 'UNDETERMINED';

/** How many of the five bars are filled. */
const filled: Partial<Record<PriorityLevel, number>> = { HIGH: 5, MEDIUM_HIGH: 4, MEDIUM: 3, MEDIUM_LOW: 2, LOW: 1 };

/** The mark of a priority: five rising bars; a red square for Critical, three dashes for Undetermined. Read out unless its label is `beside` it. */
export function PriorityGlyph({
  level,
  label,
  size = 16,
  beside = false,
  className,
}: {
  level: PriorityLevel;
  /** An administrator's own name for it */
  label?: string;
  size?: number;
  beside?: boolean;
  className?: string;
}) {
  const { t } = useTranslation();
  const name = t('priority.named', { level: label ?? t(`priority.${level}`) });
  return (
    <svg
      className={className ? `${classes.glyph} ${className}` : classes.glyph}
      data-level={level}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      {...(beside ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      {!beside && <title>{name}</title>}
      <Drawing level={level} />
    </svg>
  );
}

function Drawing({ level }: { level: PriorityLevel }) {
  if (level === 'CRITICAL')
    return (
      <>
        <rect x=".8" y=".8" width="14.4" height="14.4" rx="3.6" fill="currentColor" />
        <path d="M8 4.3v4.2M8 11.5v.1" stroke="var(--on-p0)" strokeWidth="1.9" strokeLinecap="round" />
      </>
    );
  if (level === 'UNDETERMINED')
    return (
      <path d="M1.5 10h2.6M6.7 10h2.6M11.9 10h2.6" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    );
  return [0, 1, 2, 3, 4].map((bar) => (
    <rect
      key={bar}
      x={0.4 + 3.2 * bar}
      y={10.5 - 2.1 * bar}
      width="2.2"
      height={3 + 2.1 * bar}
      rx=".7"
      fill={bar < (filled[level] ?? 0) ? 'currentColor' : 'var(--bar-off)'}
    />
  ));
}

/** A priority: glyph and label. */
export function Priority({ level, label }: { level: PriorityLevel; label?: string }) {
  const { t } = useTranslation();
  return (
    <span className={classes.priority}>
      <PriorityGlyph level={level} beside />
      {label ?? t(`priority.${level}`)}
    </span>
  );
}
