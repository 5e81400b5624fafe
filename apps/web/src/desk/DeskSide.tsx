import { useQuery } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { Ticket } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate } from 'react-router';
import { initialsOf } from '../lib/initials.ts';
import { useSingleKeys } from '../lib/keys.ts';
import { useUrlState } from '../lib/urlState.ts';
import { useCan, useViewer, useViewerState } from '../lib/viewer.tsx';
import type { NavItem } from '../ui/navigation.ts';
import { DeskShell } from './DeskShell.tsx';
import { KeySheet } from './KeySheet.tsx';
import { useCountWords } from './tickets/countWords.ts';
import { LIST, viewOf } from './tickets/listAddress.ts';

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

const COUNTED_EACH_MS = 60_000;

/** The desk around its pages. */
export function DeskSide() {
  const { t } = useTranslation('desk');
  const { provider, signOut } = useViewerState();
  const viewer = useViewer();
  const navigate = useNavigate();
  const can = useCan();
  const countWords = useCountWords();
  const [list] = useUrlState(LIST);
  const { data } = useQuery(COUNTS, {
    pollInterval: COUNTED_EACH_MS,
    skipPollAttempt: () => document.visibilityState === 'hidden',
  });
  useSingleKeys({ c: can('TICKETS_WORK') ? () => void navigate('/desk/tickets/new') : undefined });

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
  ];
  return (
    <DeskShell
      brand={{ name: provider.name }}
      person={{ name: viewer.name, initials: initialsOf(viewer.name) }}
      nav={nav}
      help={<KeySheet />}
      onSignOut={() => void signOut().then(() => navigate('/login'))}
    >
      <Outlet />
    </DeskShell>
  );
}
