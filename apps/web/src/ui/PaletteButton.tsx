import { Search } from 'lucide-react';
import { SHORTCUTS } from '../lib/keys.ts';
import { useTranslation } from '../lib/useTranslation.ts';
import { openCommand } from './commands.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { Keys } from './Keys.tsx';
import classes from './PaletteButton.module.css';

/** Looks like a search, and opens the command palette. `look`: "Search or jump to" on the desk, "Search" in the portal, or only the icon. */
export function PaletteButton({ look }: { look: 'long' | 'short' | 'icon' }) {
  const { t } = useTranslation();
  const open = () => openCommand('palette');
  if (look === 'icon') return <IconButton icon={Search} iconSize="lg" label={t('palette.label')} onClick={open} />;
  return (
    <button type="button" className={classes.button} data-look={look} aria-haspopup="dialog" onClick={open}>
      <Icon of={Search} />
      <span className={classes.words}>{t(look === 'long' ? 'palette.label' : 'palette.short')}</span>
      <span className={classes.keys} aria-hidden="true">
        <Keys of={SHORTCUTS.everywhere.palette.keys} asOne />
      </span>
    </button>
  );
}
