import { lazy, Suspense, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useModKeys, useSingleKeys } from '../../lib/keys.ts';
import { whenAtRest } from '../../lib/rest.ts';
import { useCan, useViewer } from '../../lib/viewer.tsx';
import { closeCommand, openCommand, useOpenedCommand } from '../../ui/commands.ts';
import type { PaletteSide } from './paletteItems.tsx';
import { useRememberedTickets } from './recentTickets.ts';
import { useTypedAhead } from './useTypedAhead.ts';

const loadPalette = () => import('./TicketPalette.tsx');
const TicketPalette = lazy(async () => ({ default: (await loadPalette()).TicketPalette }));
const KeySheet = lazy(async () => ({ default: (await import('../../ui/KeySheet.tsx')).KeySheet }));

/** When it can't be had now, it is asked for again when it is opened. */
const fetchAhead = () => void loadPalette().catch(() => undefined);

/** The command palette (Ctrl or Cmd + K) and the sheet of keys (`?`) of a side; their code comes when the page is at rest. */
export function Commands({ side }: { side: PaletteSide }) {
  const opened = useOpenedCommand();
  const navigate = useNavigate();
  const can = useCan();
  const viewer = useViewer();
  useRememberedTickets(viewer.id);
  useEffect(() => whenAtRest(fetchAhead), []);
  // Whoever signs out leaves nothing open behind them.
  useEffect(() => () => closeCommand({ elsewhere: true }), []);
  useModKeys({ k: () => (opened === 'palette' ? closeCommand() : openCommand('palette')) });
  const { newTicket } = side;
  useSingleKeys({
    '?': () => openCommand('keys'),
    c: newTicket === undefined ? undefined : () => void navigate(newTicket),
  });
  return (
    <Suspense fallback={null}>
      {opened === 'palette' && <OpenedPalette side={side} />}
      {opened === 'keys' && <KeySheet of={keyUser(side.isDesk, can('TICKETS_WORK'))} onClose={() => closeCommand()} />}
    </Suspense>
  );
}

/** Takes what is typed from the moment it is asked for, also while its code is still on its way. */
function OpenedPalette({ side }: { side: PaletteSide }) {
  const [text, setText] = useState('');
  useTypedAhead(setText);
  return (
    <Suspense fallback={null}>
      <TicketPalette side={side} text={text} onText={setText} />
    </Suspense>
  );
}

const keyUser = (isDesk: boolean, mayWork: boolean) => (!isDesk ? 'portal' : mayWork ? 'work' : 'desk');
