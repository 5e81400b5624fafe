import { useQuery } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { Keyboard, Settings, SquareKanban, Ticket } from 'lucide-react';
import { Outlet, useNavigate } from 'react-router';
import { initialsOf } from '../lib/initials.ts';
import '../lib/locales/en/desk.ts';
import { useJumps } from '../lib/keys.ts';
import { useRepeated } from '../lib/polling.ts';
import { useRefreshOnReturn } from '../lib/refresh.ts';
import { useSoon } from '../lib/soon.ts';
import { useUrlState } from '../lib/urlState.ts';
import { useTranslation } from '../lib/useTranslation.ts';
import { useCan, useViewer, useViewerState } from '../lib/viewer.tsx';
import { Commands } from '../shared/palette/Commands.tsx';
import { openCommand } from '../ui/commands.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { NavItem } from '../ui/navigation.ts';
import { DeskShell } from './DeskShell.tsx';
import { useCountWords } from './tickets/countWords.ts';
import { LIST, viewOf } from './tickets/listAddress.ts';
import { useTicketsChanged } from './tickets/ticketsChanged.ts';

const COUNTS = graphql(`
  query DeskCounts {
    open: tickets(first: 1, filter: { open: true }) {
      totalCount
      totalCountCapped
    }
    mine: tickets(first: 1, filter: { open: true, mine: true }) {
      totalCount
      totalCountCapped
    }
    unassigned: tickets(first: 1, filter: { open: true, technician: { eq: null } }) {
      totalCount
      totalCountCapped
    }
  }
`);

/** How often one counts while changes don't come by themselves. */
const COUNTED_EACH_MS = 60_000;

/** The desk around its pages. */
export function DeskSide() {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const { t: admin } = useTranslation('admin');
  const { t: boards } = useTranslation('boards');
  const { provider, signOut } = useViewerState();
  const viewer = useViewer();
  const navigate = useNavigate();
  const can = useCan();
  const countWords = useCountWords();
  const [list] = useUrlState(LIST);
  const { data, refetch } = useQuery(COUNTS, useRepeated(COUNTED_EACH_MS));
  // The numbers stay as they are when they can't be had.
  const countSoon = useSoon(() => void refetch().catch(() => undefined));
  useTicketsChanged({ onChange: countSoon });
  useRefreshOnReturn(() => refetch());

  useJumps({ t: () => void navigate('/desk/tickets'), b: () => void navigate('/desk/boards') });

  const views = [
    { key: 'open', href: '/desk/tickets' },
    { key: 'mine', href: '/desk/tickets?mine=1' },
    { key: 'unassigned', href: '/desk/tickets?unassigned=1' },
    { key: 'completed', href: '/desk/tickets?show=completed' },
  ] as const;
  const count = (view: (typeof views)[number]['key']) =>
    view === 'completed' || !data ? undefined : countWords(data[view]);
  const nav: NavItem[] = [
    {
      key: 'tickets',
      label: t('nav.tickets'),
      href: '/desk/tickets',
      icon: Ticket,
      children: views.map(({ key, href }) => ({
        key,
        href,
        label: t(`nav.${key}`),
        count: count(key),
        isOpen: viewOf(list) === key,
      })),
    },
    { key: 'boards', label: boards('boards'), href: '/desk/boards', icon: SquareKanban },
    ...(can('SETTINGS')
      ? [
          {
            key: 'administration',
            label: admin('administration'),
            href: '/desk/admin/outbox',
            icon: Settings,
            children: [{ key: 'outbox', label: admin('outbox.title'), href: '/desk/admin/outbox', isOpen: true }],
          },
        ]
      : []),
  ];
  const leave = () => void signOut().then(() => navigate('/login'));
  const side = {
    isDesk: true,
    nav,
    tickets: '/desk/tickets',
    newTicket: can('TICKETS_WORK') ? '/desk/tickets/new' : undefined,
    onSignOut: leave,
  };
  return (
    <DeskShell
      brand={{ name: provider.name }}
      person={{ name: viewer.name, initials: initialsOf(viewer.name) }}
      nav={nav}
      help={<IconButton icon={Keyboard} label={common('keys.open')} onClick={() => openCommand('keys')} />}
      newTicket={side.newTicket}
      onSignOut={leave}
    >
      <Outlet />
      <Commands side={side} />
    </DeskShell>
  );
}
