import { House, ReceiptText, Server, Ticket } from 'lucide-react';
import { Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { initialsOf } from '../lib/initials.ts';
import '../lib/locales/en/portal.ts';
import { useTranslation } from '../lib/useTranslation.ts';
import { useCan, useViewer, useViewerState } from '../lib/viewer.tsx';
import { Commands } from '../shared/palette/Commands.tsx';
import { NotLive } from '../shared/NotLive.tsx';
import type { NavChild, NavItem } from '../ui/navigation.ts';
import { PortalShell } from './PortalShell.tsx';
import { SCROLLED, useScrollBack } from './useScrollBack.ts';

/** The portal around its pages: what it offers follows from what the viewer may do. */
export function PortalSide() {
  const { provider, signOut } = useViewerState();
  const viewer = useViewer();
  const navigate = useNavigate();
  const nav = useNav();
  useScrollBack();
  const newTicket = '/portal/tickets/new';
  const leave = () => void signOut().then(() => navigate('/login'));
  return (
    <PortalShell
      brand={{ name: provider.name }}
      person={{ name: viewer.name, initials: initialsOf(viewer.name) }}
      nav={nav}
      newTicket={newTicket}
      onSignOut={leave}
    >
      <Outlet />
      <Commands side={{ isDesk: false, nav, tickets: '/portal/tickets', newTicket, onSignOut: leave }} />
      <NotLive floating />
      <ScrollRestoration {...SCROLLED} />
    </PortalShell>
  );
}

/** The areas that the viewer has, as the menus name them. */
function useNav(): NavItem[] {
  const { t } = useTranslation('portal');
  const can = useCan();
  const allTickets: NavChild = { key: 'all-tickets', label: t('nav.allTickets'), href: '/portal/tickets/all' };
  const nav: NavItem[] = [
    { key: 'home', label: t('nav.home'), href: '/portal', exact: true, icon: House },
    {
      key: 'tickets',
      label: t('nav.tickets'),
      href: '/portal/tickets',
      icon: Ticket,
      children: can('TICKETS_OF_CLIENT')
        ? [{ key: 'my-tickets', label: t('nav.myTickets'), href: '/portal/tickets' }, allTickets]
        : [],
    },
  ];
  if (can('INVOICES_OF_CLIENT'))
    nav.push({
      key: 'finance',
      label: t('nav.finance'),
      href: '/portal/finance/invoices',
      under: '/portal/finance',
      icon: ReceiptText,
      children: [{ key: 'invoices', label: t('nav.invoices'), href: '/portal/finance/invoices' }],
    });
  if (can('ASSETS_OF_CLIENT'))
    nav.push({
      key: 'technical',
      label: t('nav.technical'),
      href: '/portal/technical/assets',
      under: '/portal/technical',
      icon: Server,
      children: [{ key: 'assets', label: t('nav.assets'), href: '/portal/technical/assets' }],
    });
  return nav;
}
