import type { ReactNode } from 'react';
import classes from './ErrorPanel.module.css';
import { useTranslation } from '../lib/useTranslation.ts';
import { StatusGlyph } from './Status.tsx';

/** What went wrong, in the place where it matters: what happened, what was kept, and what to do. Read out at once. */
export function ErrorPanel({
  children,
  action,
  reference,
}: {
  children: ReactNode;
  action?: { label: string; onClick: () => void };
  /** The request's id, when the reason is unknown */
  reference?: string;
}) {
  const { t } = useTranslation();
  return (
    <div className={classes.problem} role="alert">
      <StatusGlyph family="alert" className={classes.glyph} />
      <p>
        {children}
        {reference && <span className={classes.reference}> {t('problem.reference', { id: reference })}</span>}
        {action && (
          <>
            {' '}
            <button type="button" onClick={action.onClick}>
              {action.label}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

/** Something that concerns everyone on the page for a while: an outage, a notice. `actions` stand at its end. */
export const Banner = ({
  label,
  title,
  children,
  actions,
}: {
  label: string;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <aside className={classes.banner} aria-label={label}>
    <StatusGlyph family="alert" size={18} className={classes.bannerGlyph} />
    <div className={classes.words}>
      <b>{title}</b> <span>{children}</span>
    </div>
    {actions && <div className={classes.actions}>{actions}</div>}
  </aside>
);
