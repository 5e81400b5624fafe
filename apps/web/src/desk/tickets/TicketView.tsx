import { Button } from '@mantine/core';
import { ChevronDown, ChevronUp, PanelRight } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useFormats } from '../../lib/formats.tsx';
import { useSingleKeys } from '../../lib/keys.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { NotLive } from '../../shared/NotLive.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { IconButton, IconLink } from '../../ui/IconButton.tsx';
import { StatusGlyph } from '../../ui/Status.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { DeskHead } from '../DeskHead.tsx';
import type { Freshness } from '../fresh.ts';
import { useEscape } from '../useEscape.ts';
import { useAfterwards } from './useAfterwards.ts';
import { useChangeWords } from './changeWords.ts';
import { useCountWords } from './countWords.ts';
import { DeskComposer } from './DeskComposer.tsx';
import { Talk } from './Talk.tsx';
import { TicketAsset } from './TicketAsset.tsx';
import { useTicketChange, type TicketChange } from './ticketChanges.ts';
import { TicketFields } from './TicketFields.tsx';
import { TicketPeople } from './TicketPeople.tsx';
import { usePrefetch, type DeskTicket } from './ticketQuery.ts';
import { TicketTitle } from './TicketTitle.tsx';
import classes from './TicketView.module.css';
import { useHeldOf } from './useHeldOf.ts';
import type { Neighbours } from './useNeighbours.ts';

/** A ticket: what was said and done with the composer below, and its fields beside it. One ticket for its life. */
export function TicketView({
  ticket,
  crumb,
  neighbours,
  fresh,
  onWritten,
}: {
  ticket: DeskTicket;
  crumb: { readonly to: string; readonly label: string };
  neighbours: Neighbours;
  fresh: Freshness;
  onWritten: () => Promise<unknown>;
}) {
  const { t } = useTranslation('desk');
  const { time } = useFormats();
  const [showsDetails, setShowsDetails] = useState(false);
  const [problem, setProblem] = useState<string>();
  const side = useId();
  const held = useHeldOf(ticket, neighbours.search);
  const afterwards = useAfterwards(neighbours);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setShowsDetails(false);
    opener.current?.focus();
  };
  useEscape(showsDetails ? close : undefined);

  return (
    <>
      <DeskHead
        title={String(ticket.number)}
        crumb={crumb}
        count={<Place neighbours={neighbours} />}
        actions={
          <>
            <span className={classes.onlyNarrow}>
              <IconButton
                ref={opener}
                icon={PanelRight}
                iconSize="lg"
                label={t('ticket.details')}
                aria-expanded={showsDetails}
                aria-controls={side}
                onClick={() => setShowsDetails(!showsDetails)}
              />
            </span>
            <CloseOrReopen
              ticket={ticket}
              onProblem={setProblem}
              onClosed={() => {
                if (neighbours.place !== undefined && afterwards.go())
                  showToast({ message: t('ticket.completed', { number: ticket.number }) });
              }}
            />
          </>
        }
      >
        <Steps neighbours={neighbours} />
        {!fresh.offline && <NotLive />}
      </DeskHead>
      <div className={classes.body} data-details={showsDetails || undefined}>
        <div className={classes.talk}>
          <TicketTitle ticket={ticket}>
            {problem && <ErrorPanel>{problem}</ErrorPanel>}
            {fresh.offline && (
              <ErrorPanel action={{ label: t('tryAgain'), onClick: fresh.again }}>
                {t('ticket.stale', { time: time(fresh.at) })}
              </ErrorPanel>
            )}
          </TicketTitle>
          <Talk ticket={ticket} held={held} fresh={fresh}>
            <DeskComposer
              ticket={ticket}
              held={held}
              onWritten={onWritten}
              afterwards={neighbours.place === undefined ? undefined : afterwards}
            />
          </Talk>
        </div>
        <aside id={side} className={classes.side} aria-label={t('fields.label')}>
          <TicketFields ticket={ticket} />
          <TicketPeople ticket={ticket} />
          {ticket.asset && <TicketAsset asset={ticket.asset} />}
        </aside>
      </div>
    </>
  );
}

function Place({ neighbours: { place, total } }: { neighbours: Neighbours }) {
  const { t } = useTranslation('desk');
  const countWords = useCountWords();
  if (place === undefined || !total) return null;
  // Whoever has left the list is still counted here: never "12 of 11".
  const totalCount = Math.max(total.totalCount, place);
  return (
    <span className={classes.onlyWide}>
      {t('ticket.place', { place, total: countWords({ ...total, totalCount }) })}
    </span>
  );
}

/** To the ticket before and after, by buttons and by keys; what comes next is fetched ahead. */
function Steps({ neighbours: { previous, next, search } }: { neighbours: Neighbours }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const prefetch = usePrefetch();
  const to = (number: number) => `/desk/tickets/${number}${search}`;
  useSingleKeys({
    j: next === undefined ? undefined : () => void navigate(to(next)),
    k: previous === undefined ? undefined : () => void navigate(to(previous)),
  });
  useEffect(() => {
    if (next !== undefined) prefetch(next);
  }, [next, prefetch]);
  return (
    <span className={classes.onlyWide}>
      {previous === undefined ? (
        <IconButton icon={ChevronUp} label={t('ticket.previous')} disabled />
      ) : (
        <IconLink icon={ChevronUp} label={t('ticket.previous')} to={to(previous)} />
      )}
      {next === undefined ? (
        <IconButton icon={ChevronDown} label={t('ticket.next')} disabled />
      ) : (
        <IconLink icon={ChevronDown} label={t('ticket.next')} to={to(next)} />
      )}
    </span>
  );
}

function CloseOrReopen({
  ticket,
  onProblem,
  onClosed,
}: {
  ticket: DeskTicket;
  onProblem: (problem: string | undefined) => void;
  onClosed: () => void;
}) {
  const { t } = useTranslation('desk');
  const change = useTicketChange(['DeskTicket']);
  const { refused } = useChangeWords();
  const [saving, setSaving] = useState(false);
  const { close, reopen } = ticket.viewerCan;

  const make = async (wanted: TicketChange) => {
    if (saving) return;
    onProblem(undefined);
    setSaving(true);
    const outcome = await change(ticket, wanted);
    setSaving(false);
    if ('failure' in outcome) onProblem(refused(ticket.number, outcome, true));
    else if (wanted.kind === 'close') onClosed();
  };
  if (close)
    return (
      <Button
        size="sm"
        loading={saving}
        leftSection={<StatusGlyph family="done" />}
        onClick={() => void make({ kind: 'close' })}
      >
        {t('ticket.complete')}
      </Button>
    );
  if (!reopen) return null;
  return (
    <Button size="sm" loading={saving} onClick={() => void make({ kind: 'reopen' })}>
      {t('ticket.reopen')}
    </Button>
  );
}
