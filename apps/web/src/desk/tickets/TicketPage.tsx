import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useTitle } from '../../lib/title.tsx';
import { useUrlState } from '../../lib/urlState.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useKnownTicket } from '../../shared/tickets/useKnownTicket.ts';
import { TicketLost } from '../../shared/tickets/TicketLost.tsx';
import { NotFoundPage } from '../../ui/EmptyState.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DeskHead } from '../DeskHead.tsx';
import { noteDraft, replyDraft } from './DeskComposer.tsx';
import { useKeptTexts } from '../../lib/draft.ts';
import { lastOpened } from './lastOpened.ts';
import { LIST, viewOf } from './listAddress.ts';
import { TICKET_ROW } from './ticketRow.ts';
import { TicketTitle } from './TicketTitle.tsx';
import { TicketView } from './TicketView.tsx';
import classes from './TicketPage.module.css';
import { useNeighbours } from './useNeighbours.ts';
import { useTicket } from './useTicket.ts';

/** The largest number that the endpoint takes. */
const MAX_NUMBER = 2_147_483_647;

/** The ticket whose number stands in the address. */
export function TicketPage() {
  const { t } = useTranslation('desk');
  const { number: asked = '' } = useParams();
  const number = Number(asked);
  const [list] = useUrlState(LIST);
  const neighbours = useNeighbours(list, number);
  const exists = Number.isInteger(number) && number > 0 && number <= MAX_NUMBER;
  const crumb = { to: `/desk/tickets${neighbours.search}`, label: t(`nav.${viewOf(list)}`) };
  if (exists) return <Loaded number={number} crumb={crumb} neighbours={neighbours} />;
  return <Missing crumb={crumb} asked={asked} />;
}

type Crumb = { readonly to: string; readonly label: string };

function Loaded({
  number,
  crumb,
  neighbours,
}: {
  number: number;
  crumb: Crumb;
  neighbours: ReturnType<typeof useNeighbours>;
}) {
  const { ticket, lost, failure, fresh, ask, retry } = useTicket(number);
  const known = useKnownTicket(number, TICKET_ROW, 'DeskTicketRow');
  const row = neighbours.row ?? known;
  const subject = (ticket ?? row)?.subject;
  useTitle(subject === undefined ? String(number) : `${number} ${subject}`);
  useEffect(() => lastOpened.set(number), [number]);

  if (ticket)
    return (
      <TicketView key={ticket.id} ticket={ticket} crumb={crumb} neighbours={neighbours} fresh={fresh} onWritten={ask} />
    );
  if (lost) return <Lost key={lost} id={lost} number={number} crumb={crumb} />;
  if (ticket === null || failure?.code === 'NOT_FOUND') return <Missing crumb={crumb} asked={String(number)} />;
  return (
    <>
      <DeskHead title={String(number)} crumb={crumb} />
      {row && <TicketTitle ticket={row} />}
      <div className={classes.waiting}>
        {failure ? <FailurePanel failure={failure} again={retry} /> : <Skeleton rows={5} />}
      </div>
    </>
  );
}

/** In the place of a ticket that the viewer looked at and no longer sees. */
function Lost({ id, number, crumb }: { id: string; number: number; crumb: Crumb }) {
  const { t } = useTranslation('desk');
  const drafts = useKeptTexts([replyDraft(id), noteDraft(id)], 'text');
  return (
    <>
      <DeskHead title={String(number)} crumb={crumb} />
      <div className={classes.waiting}>
        <TicketLost number={number} back={crumb.to} hint={t('ticket.lostHint')} drafts={drafts} />
      </div>
    </>
  );
}

function Missing({ crumb, asked }: { crumb: Crumb; asked: string }) {
  const { t } = useTranslation('desk');
  return (
    <>
      <DeskHead title={asked} crumb={crumb} />
      <NotFoundPage home={crumb.to} back={t('ticket.toList', { list: crumb.label })}>
        {t('ticket.missing', { number: asked })}
      </NotFoundPage>
    </>
  );
}
