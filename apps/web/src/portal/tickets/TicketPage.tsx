import type { PortalTicketFragment, PortalTicketQuery, TicketRowFragment } from '@quayside/graphql/documents';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { changeDraft, useKeptTexts } from '../../lib/draft.ts';
import { useEachMinute, useFormats } from '../../lib/formats.tsx';
import '../../lib/locales/en/ticket.ts';
import { useTitle } from '../../lib/title.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { PictureViewer } from '../../shared/files/PictureViewer.tsx';
import { TicketFiles } from '../../shared/files/TicketFiles.tsx';
import { TicketLost } from '../../shared/tickets/TicketLost.tsx';
import { before, useHeldReplies } from '../../shared/tickets/useHeldReplies.tsx';
import { Answered } from '../../ui/Answered.tsx';
import { Card, CardBody } from '../../ui/Card.tsx';
import { NotFoundPage } from '../../ui/EmptyState.tsx';
import { Columns, Crumb, PageTitle } from '../../ui/Page.tsx';
import { usePageVerb } from '../../ui/pageVerb.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Letterhead } from '../Letterhead.tsx';
import { useWayBack } from '../wayBack.ts';
import { CloseCard } from './CloseCard.tsx';
import { FollowersCard } from './FollowersCard.tsx';
import { EMPTY_REPLY, ReplyBox, replyDraft } from './ReplyBox.tsx';
import { REPLY_FIELD } from './replyField.ts';
import { TicketDetails } from './TicketDetails.tsx';
import { TicketFacts } from './TicketFacts.tsx';
import { TicketTalk } from './TicketTalk.tsx';
import classes from './TicketPage.module.css';
import { useTicket, type KnownTicket } from './useTicket.ts';

/** One ticket: where it stands, all that was said, and the place to answer. */
export function TicketPage() {
  const number = Number(useParams()['number']);
  // Each ticket is a page of its own: nothing of the one before may show.
  return isNumber(number) ? <Ticket key={number} number={number} /> : <NotFoundPage home="/portal" />;
}

/** Where the viewer's tickets are. */
const LIST = '/portal/tickets';

/** A number that a ticket can have. */
const isNumber = (number: number): boolean => Number.isInteger(number) && number > 0 && number < 2 ** 31;

function Ticket({ number }: { number: number }) {
  const { t } = useTranslation('ticket');
  const { answer, known, lost, look } = useTicket(number);
  const wayBack = useWayBack('tickets', LIST);
  const shown = shownOf(answer.data, known);
  useTitle(shown?.head ? `${number} ${shown.head.subject}` : undefined);
  usePageVerb();
  if (lost !== undefined) return <Lost id={lost} number={number} />;
  return (
    <Answered answer={{ ...answer, data: shown }} home="/portal">
      {({ head, whole, meanings }) =>
        head ? (
          <>
            <Crumb {...wayBack}>{t('ticket.back')}</Crumb>
            <Letterhead />
            <PageTitle spacing="tight" title={head.subject} lead={<Raised ticket={head} />} />
            {whole ? (
              <Whole ticket={whole} meanings={meanings} ask={look} />
            ) : (
              <Coming ticket={head} meanings={meanings} isComing={!answer.failure} />
            )}
          </>
        ) : (
          <NotFoundPage home="/portal" />
        )
      }
    </Answered>
  );
}

type Meanings = Parameters<typeof TicketFacts>[0]['meanings'];
type Head = TicketRowFragment & Partial<Pick<PortalTicketFragment, 'activity'>>;
/** The head of the page, and all of the ticket as soon as it is there. */
type Shown = {
  readonly head: Head | null;
  readonly whole: PortalTicketFragment | undefined;
  readonly meanings: Meanings;
};

const shownOf = (data: PortalTicketQuery | undefined, known: KnownTicket | undefined): Shown | undefined => {
  if (data) return { head: data.ticket, whole: data.ticket ?? undefined, meanings: data.ticketPriorities };
  return known && { head: known.ticket, whole: undefined, meanings: known.meanings };
};

/** Where it stands, as a list knew it, while the rest is on its way. */
function Coming({ ticket, meanings, isComing }: { ticket: Head; meanings: Meanings; isComing: boolean }) {
  return (
    <Columns side={isComing && <Skeleton rows={4} />}>
      <TicketFacts ticket={ticket} meanings={meanings} />
      {isComing && <Skeleton rows={5} />}
    </Columns>
  );
}

function Whole({
  ticket,
  meanings,
  ask,
}: {
  ticket: PortalTicketFragment;
  meanings: Meanings;
  /** Looks at it anew */
  ask: () => void;
}) {
  const viewer = useViewer();
  const { id, number, files } = ticket;
  const { t } = useTranslation('ticket');
  const held = useHeldReplies({
    ticket,
    href: `/portal/tickets/${number}`,
    draft: replyDraft(id),
    putText: (text) =>
      changeDraft(viewer.id, replyDraft(id), EMPTY_REPLY, ({ body }) => ({ body: before(text, body) })),
  });
  const { putBack } = held;
  useEffect(() => {
    if (putBack > 0) document.getElementById(REPLY_FIELD)?.focus();
  }, [putBack]);
  return (
    <PictureViewer files={files}>
      <Columns
        side={
          <>
            <FollowersCard ticket={ticket} />
            <TicketDetails ticket={ticket} meanings={meanings} />
            {files.length > 0 && (
              <Card title={t('details.files')} count={files.length} className={classes.files}>
                <CardBody>
                  <TicketFiles files={files} />
                </CardBody>
              </Card>
            )}
            <CloseCard ticket={ticket} onRefused={ask} />
          </>
        }
      >
        <TicketFacts ticket={ticket} meanings={meanings} />
        <TicketTalk ticket={ticket} held={held} ask={ask} />
        <ReplyBox ticket={ticket} held={held} onRefused={ask} />
      </Columns>
    </PictureViewer>
  );
}

/** In the place of a ticket that the viewer looked at and no longer sees. */
function Lost({ id, number }: { id: string; number: number }) {
  const { t } = useTranslation('ticket');
  const wayBack = useWayBack('tickets', LIST);
  const drafts = useKeptTexts([replyDraft(id)], 'body');
  return (
    <>
      <Crumb {...wayBack}>{t('ticket.back')}</Crumb>
      <TicketLost number={number} hint={t('lost.hint')} back={LIST} drafts={drafts} />
    </>
  );
}

/** "Ticket 4821, raised by you on Tuesday", "raised by Tomás for you today 10:12" */
function Raised({ ticket: { number, contact, createdAt, activity } }: { ticket: Head }) {
  const { t } = useTranslation('ticket');
  const viewer = useViewer();
  const { dayInSentence, momentInSentence, exact } = useFormats();
  useEachMinute();
  const { distance, day } = dayInSentence(createdAt);
  const when = distance === 'today' ? momentInSentence(createdAt) : t(`when.${distance}`, { day });
  const called = (person: { id: string; name: string }) => (person.id === viewer.id ? t('who.you') : person.name);
  const raisedBy = activity?.nodes.find(({ kind }) => kind === 'RAISED')?.actor ?? contact;
  const words = () => {
    if (!raisedBy || !activity) return t('ticket.raised', { number, when });
    if (!contact || contact.id === raisedBy.id) return t('ticket.raisedBy', { number, who: called(raisedBy), when });
    const whom = contact.id === viewer.id ? t('who.youAlso') : contact.name;
    return t('ticket.raisedFor', { number, who: called(raisedBy), whom, when });
  };
  return <span title={exact(createdAt)}>{words()}</span>;
}
