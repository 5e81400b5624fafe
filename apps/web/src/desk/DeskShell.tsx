import { useDisclosure, useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { useTranslation } from '../lib/useTranslation.ts';
import { Drawer } from '../ui/dialogs.tsx';
import type { BrandOf } from '../ui/Brand.tsx';
import { useOpenedCommand } from '../ui/commands.ts';
import type { NavItem } from '../ui/navigation.ts';
import type { Person } from '../ui/PersonMenu.tsx';
import { useContentFocus, useSide } from '../ui/side.ts';
import { CONTENT, SkipLink } from '../ui/SkipLink.tsx';
import { DeskBar } from './DeskBar.tsx';
import { DeskNav } from './DeskNav.tsx';
import classes from './DeskShell.module.css';

/** What a shell of the desk is told; the caller decides by permissions what is in it. */
export interface DeskShellProps {
  brand: BrandOf;
  person: Person;
  /** Entries with children show them while they are open */
  nav: readonly NavItem[];
  /** Where a ticket is raised, for who may */
  newTicket?: string;
  /** Where Account leads; none without it */
  account?: string;
  /** Beside the person: a button for the keys, for help */
  help?: ReactNode;
  onSignOut: () => void;
  children: ReactNode;
}

/** The frame of every technician page: the navigation on the canvas, the work on one sheet. Every page begins with a DeskHead. */
export function DeskShell({ children, newTicket, ...props }: DeskShellProps) {
  useSide('desk');
  const { t } = useTranslation('desk');
  const content = useContentFocus();
  const { pathname, search } = useLocation();
  const [isOpen, { open, close }] = useDisclosure(false);
  const hasLittleRoom = useMediaQuery('(max-width: 1100px)', false, { getInitialValueInEffect: false });
  const [chosen, choose] = useLocalStorage<'slim' | 'wide' | null>({
    key: 'quayside.deskNav',
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const isSlim = chosen === null ? hasLittleRoom : chosen === 'slim';
  const command = useOpenedCommand();
  useEffect(() => close(), [pathname, search, command, close]);
  return (
    <div className={classes.desk}>
      <SkipLink />
      <header className={classes.nav}>
        <DeskNav {...props} isSlim={isSlim} onToggle={() => choose(isSlim ? 'wide' : 'slim')} />
      </header>
      <main ref={content} id={CONTENT} tabIndex={-1} className={classes.sheet}>
        {children}
      </main>
      <DeskBar nav={props.nav} newTicket={newTicket} onMore={open} />
      <Drawer opened={isOpen} onClose={close} size={288} title={t('menu')} classNames={{ body: classes.drawer }}>
        <DeskNav {...props} isSlim={false} />
      </Drawer>
    </div>
  );
}
