import { graphql, type PriorityMeaningsFragment, type TicketFactsFragment } from '@quayside/graphql/documents';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { TicketStatus } from '../../shared/tickets/TicketStatus.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { TextButton } from '../../ui/Page.tsx';
import { Time } from '../../ui/Time.tsx';
import { usePromised } from './Promised.tsx';
import { REPLY_FIELD } from './replyField.ts';
import { TicketPriority } from './TicketPriority.tsx';

graphql(`
  fragment TicketFacts on Ticket {
    id
    closedAt
    priority
    requestedPriority
    status {
      ...TicketStatusLabel
    }
    technician {
      id
      name
    }
    contact {
      id
    }
    participants {
      id
      contact {
        id
      }
    }
    ...TicketPromise
    viewerCan {
      reply
    }
  }
`);

/** A line of a list says all of it but who takes part and what the viewer may do. */
type Told = Omit<TicketFactsFragment, 'participants' | 'viewerCan'> &
  Partial<Pick<TicketFactsFragment, 'participants' | 'viewerCan'>>;

/** Where the ticket stands, who has it, and by when or how urgent. */
export function TicketFacts({
  ticket,
  meanings,
}: {
  ticket: Told;
  meanings: PriorityMeaningsFragment['ticketPriorities'];
}) {
  const { t } = useTranslation('ticket');
  const { t: columns } = useTranslation('tickets');
  const { status, technician } = ticket;
  const viewer = useViewer();
  const isOn = ticket.participants?.some(({ contact }) => contact.id === viewer.id);
  const promised = usePromised()(ticket, isOn);
  return (
    <Facts
      facts={[
        {
          label: columns('column.status'),
          value: <TicketStatus status={status} customer />,
          detail: <Turn ticket={ticket} />,
        },
        {
          label: t('fact.technician'),
          value: (
            <>
              <Avatar side={technician ? 'us' : 'nobody'} name={technician?.name} />
              {technician?.name ?? t(ticket.closedAt ? 'fact.noOne' : 'fact.nobody')}
            </>
          ),
        },
        last(),
      ]}
    />
  );

  function last(): Fact {
    if (ticket.closedAt) return { label: t('fact.closed'), value: <Time at={ticket.closedAt} /> };
    if (promised) return { label: t('fact.due'), value: promised.when, detail: promised.hangs };
    return { label: columns('column.priority'), value: <TicketPriority ticket={ticket} meanings={meanings} /> };
  }
}

/** Whose turn it is, when it is the viewer's. */
function Turn({ ticket: { status, contact, viewerCan } }: { ticket: Told }) {
  const { t } = useTranslation('ticket');
  const viewer = useViewer();
  if (status.customerKey !== 'WAITING_ON_CLIENT' || !viewerCan?.reply) return null;
  const isTheirs = contact?.id === viewer.id;
  return (
    <TextButton small onClick={() => document.getElementById(REPLY_FIELD)?.focus()}>
      {t(isTheirs ? 'fact.yourTurn' : 'fact.answer')}
    </TextButton>
  );
}
