import { VisuallyHidden } from '@mantine/core';
import board from './Board.module.css';
import classes from './BoardSkeleton.module.css';
import { useTranslation } from '../../lib/useTranslation.ts';

const COLUMNS = [4, 3, 5, 2, 3];

/** Bones in the shape of a board to come, after 150 ms: what is quick never flickers. */
export function BoardSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={`${board.board} ${classes.skeleton}`} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {COLUMNS.map((cards, column) => (
        <div key={column} className={classes.column} aria-hidden="true">
          <span className={classes.head} />
          {Array.from({ length: cards }, (_, card) => (
            <span key={card} className={classes.card} />
          ))}
        </div>
      ))}
    </div>
  );
}
