import { VisuallyHidden } from '@mantine/core';
import { ChevronsUpDown, PanelLeft } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../lib/useTranslation.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Brand, type BrandOf } from '../ui/Brand.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { type NavChild, type NavItem, useCurrent, useIsHere } from '../ui/navigation.ts';
import { PaletteButton } from '../ui/PaletteButton.tsx';
import { type Person, PersonMenu } from '../ui/PersonMenu.tsx';
import classes from './DeskNav.module.css';

interface Props {
  brand: BrandOf;
  person: Person;
  nav: readonly NavItem[];
  account?: string;
  /** Beside the person: a button for the keys, for help */
  help?: ReactNode;
  onSignOut: () => void;
  isSlim: boolean;
  /** Narrows or widens it; a phone's drawer has nothing to narrow */
  onToggle?: () => void;
}

/** The desk's navigation: 216 px with words, 52 without. */
export function DeskNav({ brand, person, nav, account, help, onSignOut, isSlim, onToggle }: Props) {
  const { t } = useTranslation('desk');
  const current = useCurrent(nav);
  return (
    <div className={classes.nav} data-slim={isSlim || undefined} data-drawer={!onToggle || undefined}>
      {onToggle && (
        <div className={classes.top}>
          {!isSlim && <Brand brand={brand} to={nav[0]?.href ?? '/'} />}
          <IconButton icon={PanelLeft} label={t(isSlim ? 'widen' : 'narrow')} onClick={onToggle} />
        </div>
      )}
      <div className={classes.search}>
        <PaletteButton look={isSlim ? 'icon' : 'long'} />
      </div>
      <nav aria-label={t('desk')} className={classes.entries}>
        <ul>
          {nav.map((item) => (
            <li key={item.key}>
              <Entry item={item} isCurrent={item.key === current} isSlim={isSlim} />
              {!isSlim && item.key === current && item.children && <Views views={item.children} />}
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.foot}>
        <PersonMenu account={account} onSignOut={onSignOut} position="top-start">
          <button type="button" className={classes.me}>
            <Avatar side="us" name={person.name} initials={person.initials} photo={person.photo} />
            {isSlim ? (
              <VisuallyHidden>{person.name}</VisuallyHidden>
            ) : (
              <span className={classes.name}>{person.name}</span>
            )}
            {!isSlim && <Icon of={ChevronsUpDown} className={classes.quiet} />}
          </button>
        </PersonMenu>
        {onToggle && help}
      </div>
    </div>
  );
}

function Entry({ item, isCurrent, isSlim }: { item: NavItem; isCurrent: boolean; isSlim: boolean }) {
  return (
    <Link
      to={item.href}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={isSlim ? item.label : undefined}
      data-tip={isSlim ? item.label : undefined}
      data-tip-beside={isSlim || undefined}
    >
      <Icon of={item.icon} className={classes.icon} />
      {!isSlim && <span className={classes.name}>{item.label}</span>}
      {!isSlim && item.count !== undefined && <span className={classes.count}>{item.count}</span>}
    </Link>
  );
}

function Views({ views }: { views: readonly NavChild[] }) {
  const isHere = useIsHere();
  return (
    <ul className={classes.views}>
      {views.map((view) => (
        <Fragment key={view.key}>
          {view.heading && <li className={classes.heading}>{view.heading}</li>}
          <li>
            <Link to={view.href} aria-current={(view.isOpen ?? isHere(view.href)) ? 'true' : undefined}>
              <span className={classes.name}>{view.label}</span>
              {view.count !== undefined && <span className={classes.count}>{view.count}</span>}
            </Link>
          </li>
        </Fragment>
      ))}
    </ul>
  );
}
