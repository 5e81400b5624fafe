import { House, MonitorSmartphone, Ticket, Wallet } from 'lucide-react';
import { Outlet } from 'react-router';
import { FormatsProvider } from '../lib/formats.tsx';
import { PortalShell } from '../portal/PortalShell.tsx';
import { showToast } from '../ui/toasts.tsx';
import { standingClock } from './samples.ts';

const finance = ['Invoices', 'Quotes', 'Recurring Invoices', 'Auto Payment', 'Payments', 'Contracts'];
const technical = ['Contacts', 'Assets', 'Documents', 'Domains', 'Certificates', 'All Tickets'];
const pages = (area: string, labels: string[]) =>
  labels.map((label) => ({
    key: label,
    label,
    href: `/dev/portal/${area}/${label.toLowerCase().replaceAll(' ', '-')}`,
  }));

const nav = [
  { key: 'home', label: 'Home', href: '/dev/portal', icon: House },
  { key: 'tickets', label: 'Tickets', href: '/dev/portal/tickets', icon: Ticket },
  { key: 'finance', label: 'Finance', href: '/dev/portal/finance', icon: Wallet, children: pages('finance', finance) },
  {
    key: 'technical',
    label: 'Technical',
    href: '/dev/portal/technical',
    icon: MonitorSmartphone,
    children: pages('technical', technical),
  },
];

export const PortalSample = () => (
  <FormatsProvider locale="en-GB" timeZone="Europe/Berlin" now={standingClock}>
    <PortalShell
      brand={{ name: 'Lanternworks IT' }}
      person={{ name: 'Marguerite Oduya', initials: 'MO' }}
      nav={nav}
      newTicket="/dev/portal/tickets/new"
      account="/dev/portal/account"
      onSignOut={() => showToast({ message: 'Signed out' })}
    >
      <Outlet />
    </PortalShell>
  </FormatsProvider>
);
