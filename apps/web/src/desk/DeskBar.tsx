import { Menu, Plus, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { openCommand } from '../ui/commands.ts';
import { Icon } from '../ui/Icon.tsx';
import { type NavItem, useCurrent } from '../ui/navigation.ts';
import classes from './DeskBar.module.css';

/** A ticket has its composer at the thumb, a form its button. */
const HAS_OWN_FOOT = /^\/desk\/tickets\/.+/;

/** A technician's phone: Tickets, New, Boards, Search, and More with everything else. */
export function DeskBar({
  nav,
  newTicket,
  onMore,
}: {
  nav: readonly NavItem[];
  /** None for who may not raise one */
  newTicket?: string;
  onMore: () => void;
}) {
  const { t } = useTranslation('desk');
  const { pathname } = useLocation();
  const current = useCurrent(nav);
  const [first, second] = nav;
  if (HAS_OWN_FOOT.test(pathname)) return null;
  const link = (item: NavItem | undefined) =>
    item && (
      <Link to={item.href} aria-current={item.key === current ? 'page' : undefined}>
        <Icon of={item.icon} size="lg" />
        {item.label}
      </Link>
    );
  return (
    <nav className={classes.bar} aria-label={t('bar.label')}>
      {link(first)}
      {link(second)}
      {newTicket && (
        <Link to={newTicket} className={classes.new} aria-label={t('newTicket')}>
          <span>
            <Icon of={Plus} size="lg" />
          </span>
          {t('bar.new')}
        </Link>
      )}
      <button type="button" aria-haspopup="dialog" onClick={() => openCommand('palette')}>
        <Icon of={Search} size="lg" />
        {t('bar.search')}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={onMore}>
        <Icon of={Menu} size="lg" />
        {t('bar.more')}
      </button>
    </nav>
  );
}
