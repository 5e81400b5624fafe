import { useQuery } from '@apollo/client/react';
import { graphql, type PortalTicketFragment } from '@quayside/graphql/documents';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Answer, answerOf } from '../../lib/answer.ts';
import { useFormats } from '../../lib/formats.tsx';
import { useRefreshOnReturn } from '../../lib/refresh.ts';
import { useTitle } from '../../lib/title.tsx';
import { useViewer } from '../../lib/viewer.tsx';
import { Answered } from '../../ui/Answered.tsx';
import { NotFoundPage } from '../../ui/EmptyState.tsx';
import { Columns, Crumb, PageTitle } from '../../ui/Page.tsx';
import { usePageVerb } from '../../ui/pageVerb.tsx';
import { CloseCard } from './CloseCard.tsx';
import { FollowersCard } from './FollowersCard.tsx';
import { ReplyBox } from './ReplyBox.tsx';
import { TicketDetails } from './TicketDetails.tsx';
import { TicketFacts } from './TicketFacts.tsx';
import { TicketTalk } from './TicketTalk.tsx';

const PORTAL_TICKET = graphql(`
  query PortalTicket($number: Int!) {
    ticket(number: $number) {
      ...PortalTicket
    }
    ...PriorityMeanings
  }

  fragment PortalTicket on Ticket {
    id
    number
    subject
    version
    createdAt
    closedAt
    contact {
      id
      name
    }
    viewerCan {
      reply
      close
      reopen
      subscribe
    }
    ...TicketFacts
    ...TicketTalk
    ...TicketFollowers
    ...TicketDetails
  }
`);

/** How often an open page looks for something new, in milliseconds; not while nobody looks at it. */
const LOOK_EVERY = 20_000;

/** One ticket: where it stands, all that was said, and the place to answer. */
export function TicketPage() {
  const number = Number(useParams()['number']);
  // Each ticket is a page of its own: nothing of the one before may show.
  return isNumber(number) ? <Ticket key={number} number={number} /> : <NotFoundPage home="/portal" />;
}

/** A number that a ticket can have. */
const isNumber = (number: number): boolean => Number.isInteger(number) && number > 0 && number < 2 ** 31;

function Ticket({ number }: { number: number }) {
  const asked = useQuery(PORTAL_TICKET, {
    variables: { number },
    pollInterval: LOOK_EVERY,
    skipPollAttempt: () => document.hidden,
  });
  const { refetch } = asked;
  useRefreshOnReturn(() => refetch());
  const answer = answerOf(asked);
  useTitle(answer.data?.ticket ? `${number} ${answer.data.ticket.subject}` : undefined);
  usePageVerb();
  return (
    <Answered answer={answer} home="/portal">
      {({ ticket, ticketPriorities }) =>
        ticket ? (
          <Whole ticket={ticket} meanings={ticketPriorities} again={answer.again} />
        ) : (
          <NotFoundPage home="/portal" />
        )
      }
    </Answered>
  );
}

function Whole({
  ticket,
  meanings,
  again,
}: {
  ticket: PortalTicketFragment;
  meanings: Parameters<typeof TicketFacts>[0]['meanings'];
  again: Answer<unknown>['again'];
}) {
  const { t } = useTranslation('tickets');
  return (
    <>
      <Crumb to="/portal/tickets">{t('ticket.back')}</Crumb>
      <PageTitle spacing="tight" title={ticket.subject} lead={<Raised ticket={ticket} />} />
      <Columns
        side={
          <>
            <FollowersCard ticket={ticket} />
            <TicketDetails ticket={ticket} meanings={meanings} />
            <CloseCard ticket={ticket} onRefused={again} />
          </>
        }
      >
        <TicketFacts ticket={ticket} meanings={meanings} />
        <TicketTalk ticket={ticket} />
        <ReplyBox ticket={ticket} onRefused={again} />
      </Columns>
    </>
  );
}

/** "Ticket 4821, raised by you on Tuesday", "raised by Tomás for you today" */
function Raised({ ticket: { number, contact, createdAt, activity } }: { ticket: PortalTicketFragment }) {
  const { t } = useTranslation('tickets');
  const viewer = useViewer();
  const { dayInSentence, exact } = useFormats();
  const { distance, day } = dayInSentence(createdAt);
  const when = t(`when.${distance}`, { day });
  const called = (person: { id: string; name: string }) => (person.id === viewer.id ? t('who.you') : person.name);
  const raisedBy = activity.nodes.find(({ kind }) => kind === 'RAISED')?.actor ?? contact;
  const words = () => {
    if (!raisedBy) return t('ticket.raised', { number, when });
    if (!contact || contact.id === raisedBy.id) return t('ticket.raisedBy', { number, who: called(raisedBy), when });
    const whom = contact.id === viewer.id ? t('who.youAlso') : contact.name;
    return t('ticket.raisedFor', { number, who: called(raisedBy), whom, when });
  };
  return <span title={exact(createdAt)}>{words()}</span>;
}
