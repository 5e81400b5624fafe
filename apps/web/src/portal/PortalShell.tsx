import { Button } from '@mantine/core';
import { ChevronDown, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useTranslation } from '../lib/useTranslation.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Brand, type BrandOf } from '../ui/Brand.tsx';
import { Icon } from '../ui/Icon.tsx';
import { type NavItem, useCurrent } from '../ui/navigation.ts';
import { PageVerbProvider, useHasPageVerb } from '../ui/pageVerb.tsx';
import { PaletteButton } from '../ui/PaletteButton.tsx';
import { type Person, PersonMenu } from '../ui/PersonMenu.tsx';
import { useSide } from '../ui/side.ts';
import { CONTENT, SkipLink } from '../ui/SkipLink.tsx';
import classes from './PortalShell.module.css';
import { PortalBar } from './PortalBar.tsx';
import { useKeyboardHeight } from './useKeyboardHeight.ts';
import { usePageFocus } from './usePageFocus.ts';

/** What a shell of the portal is told; the caller decides by permissions what is in it. */
export interface PortalShellProps {
  brand: BrandOf;
  person: Person;
  /** Home first; the first three are also in the phone's bar, everything is under its More */
  nav: readonly NavItem[];
  /** Where New Ticket leads; none without it */
  newTicket?: string;
  /** Where Account leads; none without it */
  account?: string;
  onSignOut: () => void;
  children: ReactNode;
}

/** The frame of every customer page: head with navigation, content of 1136 px, and a bar at the thumb on phones. */
export function PortalShell(props: PortalShellProps) {
  const { brand, person, nav, newTicket, account, onSignOut, children } = props;
  useSide('portal');
  useKeyboardHeight();
  const content = usePageFocus();
  const home = nav[0]?.href ?? '/';
  return (
    <PageVerbProvider>
      <div className={classes.shell}>
        <SkipLink />
        <header className={classes.head}>
          <Brand brand={brand} to={home} />
          <MainNav nav={nav} />
          <div className={classes.search}>
            <PaletteButton look="short" />
          </div>
          {newTicket && <NewTicket to={newTicket} />}
          <PersonMenu account={account} onSignOut={onSignOut} position="bottom-end">
            <button type="button" className={classes.me}>
              <Avatar side="them" name={person.name} initials={person.initials} photo={person.photo} size={32} />
              <span className={classes.name}>{person.name.split(' ')[0]}</span>
              <Icon of={ChevronDown} className={classes.chevron} />
            </button>
          </PersonMenu>
        </header>
        <main ref={content} id={CONTENT} tabIndex={-1} className={classes.page}>
          {children}
        </main>
        <PortalBar nav={nav} newTicket={newTicket} account={account} onSignOut={onSignOut} />
      </div>
    </PageVerbProvider>
  );
}

function MainNav({ nav }: { nav: readonly NavItem[] }) {
  const { t } = useTranslation();
  const current = useCurrent(nav);
  return (
    <nav className={classes.nav} aria-label={t('menu.main')}>
      {nav.map((item) => (
        <Link key={item.key} to={item.href} aria-current={item.key === current ? 'page' : undefined}>
          {item.label}
          {item.count !== undefined && <span className={classes.count}>{item.count}</span>}
        </Link>
      ))}
    </nav>
  );
}

/** Filled where raising a ticket is the main thing, outlined where the page has a verb of its own, gone on the form itself. */
function NewTicket({ to }: { to: string }) {
  const { t } = useTranslation('portal');
  const hasVerb = useHasPageVerb();
  const { pathname } = useLocation();
  if (pathname === to) return null;
  return (
    <Button
      component={Link}
      to={to}
      variant={hasVerb ? 'default' : 'filled'}
      leftSection={<Icon of={Plus} />}
      className={classes.newTicket}
    >
      {t('newTicket')}
    </Button>
  );
}
