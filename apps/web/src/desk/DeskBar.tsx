import { Menu, Search } from 'lucide-react';
import { useLocation } from 'react-router';
import { useTranslation } from '../lib/useTranslation.ts';
import { BarButton, BarLink, BarNew, BottomBar } from '../ui/BottomBar.tsx';
import { openCommand } from '../ui/commands.ts';
import { type NavItem, useCurrent } from '../ui/navigation.ts';

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
    item && <BarLink to={item.href} icon={item.icon} label={item.label} current={item.key === current} />;
  return (
    <BottomBar look="below" label={t('bar.label')}>
      {link(first)}
      {link(second)}
      {newTicket && <BarNew to={newTicket} label={t('bar.new')} name={t('newTicket')} />}
      <BarButton icon={Search} label={t('bar.search')} onClick={() => openCommand('palette')} />
      <BarButton icon={Menu} label={t('bar.more')} onClick={onMore} />
    </BottomBar>
  );
}
