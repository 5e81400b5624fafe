import { VisuallyHidden } from '@mantine/core';
import classes from './Skeleton.module.css';
import { useTranslation } from '../lib/useTranslation.ts';

/** Bones in the shape of rows to come. They show themselves only after 150 ms: what is quick never flickers. */
export function Skeleton({
  rows = 3,
  discs = true,
}: {
  rows?: number;
  /** a disc at the start of each row */ discs?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <div className={classes.skeleton} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.row} aria-hidden="true">
          {discs && <span className={classes.disc} />}
          <span className={classes.bone} style={{ width: `${[46, 34, 40, 28][row % 4]}%` }} />
          <span className={classes.bone} style={{ width: '18%', marginInlineStart: 'auto' }} />
        </div>
      ))}
    </div>
  );
}
