import type { ReactNode } from 'react';
import { useTranslation } from '../lib/useTranslation.ts';
import { Menu } from './Menu.tsx';
import menus from './menus.module.css';

/** What a menu of many offers: a search at its top, what fits below it, and a word where nothing does. */
export function MenuFinder({
  label,
  placeholder,
  text,
  onText,
  isMany = true,
  isEmpty,
  looking = false,
  failed = false,
  nothing,
  children,
}: {
  /** What is looked for, for those who don't see it */
  label: string;
  /** "Search" unless told */
  placeholder?: string;
  text: string;
  onText: (text: string) => void;
  /** Few are seen at once: they need no search */
  isMany?: boolean;
  /** Nothing is offered */
  isEmpty: boolean;
  /** As `Finding` tells */
  looking?: boolean;
  failed?: boolean;
  /** "Nothing fits." unless told */
  nothing?: string;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <>
      {isMany && (
        <Menu.Search
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          placeholder={placeholder ?? t('find.search')}
          aria-label={label}
          className={menus.search}
        />
      )}
      <div className={menus.long}>{children}</div>
      {(isEmpty || failed) && (
        <p className={menus.nothing} role="status">
          {failed ? t('find.failed') : looking ? t('find.looking') : (nothing ?? t('find.nothing'))}
        </p>
      )}
    </>
  );
}
