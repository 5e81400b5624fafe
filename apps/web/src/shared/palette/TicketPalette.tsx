import type { PaletteTicketFragment } from '@quayside/graphql/documents';
import { Building2, Ticket } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useTranslation } from '../../lib/useTranslation.ts';
import { closeCommand } from '../../ui/commands.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Palette, type PaletteGroup, type PaletteItem } from '../../ui/Palette.tsx';
import { TicketStatus } from '../tickets/TicketStatus.tsx';
import { fitting, useActions, usePages, type PaletteSide } from './paletteItems.tsx';
import { usePaletteTickets } from './usePaletteTickets.ts';

/** The command palette of a side: pages, tickets, clients, and what one can do anywhere. Shown while it is there. */
export function TicketPalette({
  side,
  text,
  onText,
}: {
  side: PaletteSide;
  text: string;
  onText: (text: string) => void;
}) {
  const navigate = useNavigate();
  const { groups, looking, failed, nothing } = useOffered(text, side);
  const go = ({ href, act }: PaletteItem, { newTab }: { newTab: boolean }) => {
    if (newTab && href) return void window.open(href, '_blank', 'noopener');
    closeCommand({ elsewhere: href !== undefined });
    if (href) void navigate(href);
    else act?.();
  };
  return (
    <Palette
      text={text}
      onText={onText}
      groups={groups}
      looking={looking}
      failed={failed}
      nothing={nothing}
      onGo={go}
      onClose={() => closeCommand()}
    />
  );
}

/** What fits what was typed: a number comes first; what is known at once comes before what has to be looked for. */
function useOffered(text: string, side: PaletteSide) {
  const { t } = useTranslation();
  const { numbered, tickets, recent, mine, clients, looking, failed } = usePaletteTickets(text);
  const pages = fitting(usePages(side.nav), text);
  const actions = fitting(useActions(side), text);

  const item = (kind: string, ticket: PaletteTicketFragment): PaletteItem => ({
    id: `${kind}-${ticket.id}`,
    label: ticket.subject,
    start: ticket.number,
    detail: side.isDesk && ticket.client.name,
    end: <TicketStatus status={ticket.status} customer={!side.isDesk} />,
    href: `${side.tickets}/${ticket.number}`,
  });
  const withNumber = (): PaletteItem[] => {
    if (!numbered) return [];
    const { number, ticket } = numbered;
    if (ticket) return [item('number', ticket)];
    if (ticket === null) return [];
    // It may be opened before one knows what it is about.
    const label = t('palette.ticket', { number });
    return [{ id: 'number', label, start: <Icon of={Ticket} />, href: `${side.tickets}/${number}` }];
  };

  const found: PaletteGroup = {
    key: 'tickets',
    label: t('palette.tickets'),
    items: [...withNumber(), ...tickets.map((ticket) => item('ticket', ticket))],
  };
  const groups: PaletteGroup[] = [
    ...(numbered ? [found] : []),
    { key: 'recent', label: t('palette.recent'), items: recent.map((ticket) => item('recent', ticket)) },
    { key: 'pages', label: t('palette.pages'), items: pages },
    { key: 'actions', label: t('palette.actions'), items: actions },
    { key: 'mine', label: t('palette.mine'), items: mine.map((ticket) => item('mine', ticket)) },
    ...(numbered ? [] : [found]),
    {
      key: 'clients',
      label: t('palette.clients'),
      items: clients.map(({ id, name }) => ({
        id: `client-${id}`,
        label: t('palette.ticketsOf', { client: name }),
        start: <Icon of={Building2} />,
        href: `/desk/tickets?client=${encodeURIComponent(id)}`,
      })),
    },
  ];
  const nothing = numbered?.ticket === null ? t('palette.noTicket', { number: numbered.number }) : undefined;
  return { groups, looking, failed, nothing };
}
