import { Building2, LayoutDashboard, Ticket, Wallet } from 'lucide-react';
import { Outlet } from 'react-router';
import { DeskShell } from '../desk/DeskShell.tsx';
import { FormatsProvider } from '../lib/formats.tsx';
import { showToast } from '../ui/toasts.tsx';
import { standingClock } from './samples.ts';

const nav = [
  { key: 'dashboards', label: 'Dashboards', href: '/dev/desk/dashboards', icon: LayoutDashboard },
  {
    key: 'tickets',
    label: 'Tickets',
    href: '/dev/desk/tickets',
    icon: Ticket,
    children: [
      { key: 'process', label: 'To process', href: '/dev/desk/tickets', count: 23 },
      { key: 'mine', label: 'My tickets', href: '/dev/desk/tickets?of=me', count: 9 },
      { key: 'unassigned', label: 'Unassigned', href: '/dev/desk/tickets?of=nobody', count: 5 },
      {
        key: 'dispatch',
        label: 'Dispatch board list',
        href: '/dev/desk/tickets?view=dispatch',
        count: 14,
        heading: 'Shared',
      },
    ],
  },
  { key: 'clients', label: 'Clients', href: '/dev/desk/clients', icon: Building2, count: 1 },
  { key: 'finance', label: 'Finance', href: '/dev/desk/finance', icon: Wallet },
];

export const DeskSample = () => (
  <FormatsProvider locale="en-GB" timeZone="Europe/Berlin" now={standingClock}>
    <DeskShell
      brand={{ name: 'Lanternworks IT' }}
      person={{ name: 'Priya Raman', initials: 'PR' }}
      nav={nav}
      account="/dev/desk/account"
      onSignOut={() => showToast({ message: 'Signed out' })}
    >
      <Outlet />
    </DeskShell>
  </FormatsProvider>
);
