import { useDisclosure } from '@mantine/hooks';
import { LogOut, Menu, Search, UserRound } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { useTranslation } from '../lib/useTranslation.ts';
import { BarButton, BarLink, BarNew, BottomBar } from '../ui/BottomBar.tsx';
import { Drawer } from '../ui/dialogs.tsx';
import { openCommand } from '../ui/commands.ts';
import { Icon, type IconShape } from '../ui/Icon.tsx';
import { type NavItem, useCurrent } from '../ui/navigation.ts';
import { LookSettings } from '../ui/LookSettings.tsx';
import classes from './PortalBar.module.css';

/** The phone's navigation, at the thumb: Home, Tickets, New, one more, and More with everything else. */
export function PortalBar({
  nav,
  newTicket,
  account,
  onSignOut,
}: {
  nav: readonly NavItem[];
  newTicket?: string;
  account?: string;
  onSignOut: () => void;
}) {
  const { t } = useTranslation('portal');
  const [isOpen, { open, close }] = useDisclosure(false);
  const { pathname, search } = useLocation();
  const current = useCurrent(nav);
  const [first, second, third] = nav;
  const inBar = [first, second, third].filter((item) => item !== undefined);
  const isElsewhere = pathname !== newTicket && !inBar.some((item) => item.key === current);
  useEffect(() => close(), [pathname, search, close]);
  const link = (item: NavItem | undefined) =>
    item && (
      <BarLink
        to={item.href}
        icon={item.icon}
        label={item.label}
        current={item.key === current && pathname !== newTicket}
      />
    );

  return (
    <>
      <BottomBar look="over" label={t('common:menu.main')}>
        {link(first)}
        {link(second)}
        {newTicket && <BarNew to={newTicket} label={t('new')} current={pathname === newTicket} />}
        {link(third)}
        <BarButton icon={Menu} label={t('more')} current={isElsewhere} expanded={isOpen} onClick={open} />
      </BottomBar>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="bottom"
        size="auto"
        title={t('more')}
        classNames={{ content: classes.sheet }}
      >
        <button
          type="button"
          className={classes.line}
          onClick={() => {
            close();
            openCommand('palette');
          }}
        >
          <Icon of={Search} size="lg" />
          {t('common:palette.short')}
        </button>
        <nav className={classes.pages} aria-label={t('more')}>
          <ul>
            {nav.map((item) => (
              <Group key={item.key} item={item} isInBar={inBar.includes(item)} />
            ))}
            {account && <Line to={account} icon={UserRound} label={t('common:menu.account')} />}
          </ul>
        </nav>
        <LookSettings />
        <button type="button" className={classes.line} onClick={onSignOut}>
          <Icon of={LogOut} size="lg" />
          {t('common:menu.signOut')}
        </button>
      </Drawer>
    </>
  );
}

/** An area: with pages below it, its name is a heading; without, and already in the bar, it needs no second mention. */
function Group({ item, isInBar }: { item: NavItem; isInBar: boolean }) {
  if (!item.children?.length) return isInBar ? null : <Line to={item.href} icon={item.icon} label={item.label} />;
  return (
    <li>
      <h3>{item.label}</h3>
      <ul className={classes.grid}>
        {item.children.map((child) => (
          <li key={child.key}>
            <Link to={child.href} className={classes.line}>
              {child.label}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}

const Line = ({ to, icon, label }: { to: string; icon: IconShape; label: string }) => (
  <li>
    <Link to={to} className={classes.line}>
      <Icon of={icon} size="lg" />
      {label}
    </Link>
  </li>
);
