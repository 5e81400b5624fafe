import { ChevronsLeft, ChevronsRight, Plus } from 'lucide-react';
import { memo, useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { IconButton, IconLink } from '../../ui/IconButton.tsx';
import { StatusGlyph } from '../../ui/Status.tsx';
import { useCountWords } from '../tickets/countWords.ts';
import { familyOf } from '../tickets/family.ts';
import classes from './BoardColumn.module.css';
import { ColumnCards, type ListActs, type ListLook } from './ColumnCards.tsx';
import type { ShownColumn } from './columns.ts';

/** What a column does; the same functions for all columns of a board. */
export type ColumnActs = ListActs & { onFold(column: string, folded: boolean): void };

type Props = ListLook & {
  readonly column: ShownColumn;
  readonly isFolded: boolean;
  readonly acts: ColumnActs;
  /** Where a ticket is raised that begins in this column */
  readonly raise?: string;
};

/** A column of a board: a status, how many of its tickets there are, and their cards. Folded it is narrow and takes cards all the same. */
export const BoardColumn = memo(function BoardColumn({ column, isFolded, acts, raise, ...look }: Props) {
  const { t } = useTranslation('boards');
  const countWords = useCountWords();
  const section = useRef<HTMLElement>(null);
  const { key, title, status, total } = column;
  const { drag } = acts;
  useEffect(
    () => (section.current ? drag?.letIntoColumn(section.current, key) : undefined),
    // Folded, it is another element.
    [drag, key, isFolded],
  );
  useFoldFocus(section, isFolded);
  const shown = countWords(total);
  const frame = {
    ref: section,
    'aria-label': t('column', { count: total.totalCount, title, shown }),
    'data-board-column': key,
    'data-over': look.drop ? true : undefined,
  };

  if (isFolded)
    return (
      <section {...frame} className={classes.folded}>
        <IconButton
          icon={ChevronsRight}
          size="sm"
          label={t('unfold', { title })}
          data-fold
          onClick={() => acts.onFold(key, false)}
        />
        <span className={classes.count}>{shown}</span>
        <StatusGlyph family={familyOf(status)} />
        <h2>{title}</h2>
      </section>
    );
  return (
    <section {...frame} className={classes.column}>
      <div className={classes.head}>
        <StatusGlyph family={familyOf(status)} />
        <h2>{title}</h2>
        <span className={classes.count}>{shown}</span>
        <span className={classes.gap} />
        {raise && <IconLink icon={Plus} size="sm" label={t('raiseIn', { title })} to={raise} />}
        <IconButton
          icon={ChevronsLeft}
          size="sm"
          label={t('fold', { title })}
          data-fold
          onClick={() => acts.onFold(key, true)}
        />
      </div>
      <ColumnCards column={column} acts={acts} {...look} />
    </section>
  );
});

/** The button that folds it and the one that unfolds it are two: the focus goes from one to the other. */
function useFoldFocus(section: RefObject<HTMLElement | null>, isFolded: boolean): void {
  const before = useRef(isFolded);
  useEffect(() => {
    if (before.current === isFolded) return;
    before.current = isFolded;
    if (document.activeElement === document.body)
      section.current?.querySelector<HTMLElement>('[data-fold]')?.focus({ preventScroll: true });
  }, [section, isFolded]);
}
