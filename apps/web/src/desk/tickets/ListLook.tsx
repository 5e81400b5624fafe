import { Columns3, Rows3, Rows4 } from 'lucide-react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import classes from './ListLook.module.css';
import { CHOOSABLE, type ListView } from './useListView.ts';

/** Priority, number, title and the row's actions are always there. */
const ALWAYS = 4;

/** At the end of the tools of a list: which columns it has, and how close its rows stand. Nothing on phones, which have cards. */
export function ListLook({ view }: { view: ListView }) {
  const { t } = useTranslation('desk');
  const count = view.shown.length + ALWAYS;
  return (
    <div className={classes.look}>
      <Menu position="bottom-end">
        <Menu.Target>
          <button type="button" className={classes.button} aria-label={t('look.columns', { count })}>
            <Icon of={Columns3} />
            <span className={classes.word}>{t('look.columnsShort')}</span> <b>{count}</b>
          </button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('look.columnsShort')}>
          <Menu.CheckboxGroup value={[...view.shown]} onChange={view.show}>
            {CHOOSABLE.map((column) => (
              <Menu.CheckboxItem key={column} value={column}>
                {t(`columns.${column}`)}
              </Menu.CheckboxItem>
            ))}
          </Menu.CheckboxGroup>
          {view.shown.length < CHOOSABLE.length && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => view.show(CHOOSABLE)}>{t('look.allColumns')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <button
        type="button"
        className={classes.button}
        aria-pressed={view.isCompact}
        onClick={() => view.setCompact(!view.isCompact)}
      >
        <Icon of={view.isCompact ? Rows4 : Rows3} />
        <span className={classes.word}>{t('look.compact')}</span>
      </button>
    </div>
  );
}
