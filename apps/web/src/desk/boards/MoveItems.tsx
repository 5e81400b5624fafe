import { useState } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Menu } from '../../ui/Menu.tsx';
import { StatusGlyph } from '../../ui/Status.tsx';
import items from '../../ui/menus.module.css';
import { useCountWords } from '../tickets/countWords.ts';
import { familyOf } from '../tickets/family.ts';
import type { ShownColumn } from './columns.ts';
import classes from './MoveItems.module.css';

/** Where in a column a card is put. */
export type End = 'top' | 'bottom';

let lastEnd: End = 'top';

/** What a menu offers to move a card with: the columns, and whether it goes to their top or bottom. */
export function MoveItems({
  columns,
  from,
  onMove,
}: {
  columns: readonly ShownColumn[];
  /** The column that it stands in */
  from: string | undefined;
  onMove: (to: string, end: End) => void;
}) {
  const { t } = useTranslation('boards');
  const countWords = useCountWords();
  const [end, setEnd] = useState(lastEnd);
  return (
    <>
      <div className={items.long}>
        {columns.map(({ key, title, status, total }) => (
          <Menu.Item
            key={key}
            leftSection={<StatusGlyph family={familyOf(status)} />}
            rightSection={<span className={classes.count}>{key === from ? t('here') : countWords(total)}</span>}
            onClick={() => onMove(key, end)}
          >
            {title}
          </Menu.Item>
        ))}
      </div>
      <Menu.Divider />
      <Menu.RadioGroup
        value={end}
        onChange={(value) => {
          lastEnd = value === 'bottom' ? 'bottom' : 'top';
          setEnd(lastEnd);
        }}
        aria-label={t('where')}
      >
        <Menu.RadioItem value="top">{t('top')}</Menu.RadioItem>
        <Menu.RadioItem value="bottom">{t('bottom')}</Menu.RadioItem>
      </Menu.RadioGroup>
    </>
  );
}
