import { graphql, type TicketHolderFragment } from '@quayside/graphql/documents';
import { Store } from 'lucide-react';
import { firstNameOf } from '../../lib/initials.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { TicketStatus } from '../../shared/tickets/TicketStatus.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import classes from './Holder.module.css';

graphql(`
  fragment TicketHolder on Ticket {
    id
    status {
      ...TicketStatusLabel
    }
    technician {
      id
      name
    }
    contact {
      id
      name
    }
  }
`);

/** Who has a ticket now, in words and with a disc: the technician, the customer who shall answer, a vendor, nobody yet. */
export function Holder({
  ticket,
  withStatus = false,
  takesPart = false,
}: {
  ticket: TicketHolderFragment;
  withStatus?: boolean;
  /** The viewer is on it, and so may answer in place of whoever raised it */
  takesPart?: boolean;
}) {
  return (
    <span className={classes.ball}>
      <Who ticket={ticket} takesPart={takesPart} />
      {withStatus && <TicketStatus status={ticket.status} customer quiet />}
    </span>
  );
}

function Who({
  ticket: { status, technician, contact },
  takesPart,
}: {
  ticket: TicketHolderFragment;
  takesPart: boolean;
}) {
  const { t } = useTranslation('tickets');
  const viewer = useViewer();
  if (status.customerKey === 'WAITING_ON_CLIENT') {
    const isViewer = contact?.id === viewer.id;
    const words =
      isViewer || !contact
        ? t('holder.you')
        : t(takesPart ? 'holder.either' : 'holder.named', { name: firstNameOf(contact.name) });
    return (
      <span className={classes.who} data-you={isViewer || undefined}>
        <Avatar side="them" name={contact?.name ?? viewer.name} size={20} />
        {words}
      </span>
    );
  }
  if (status.customerKey === 'WAITING_ON_VENDOR')
    return (
      <span className={classes.who}>
        <span className={classes.vendor}>
          <Icon of={Store} size="sm" />
        </span>
        {t('holder.vendor')}
      </span>
    );
  const isOver = status.customerKey === 'CLOSED';
  if (!technician && isOver) return null;
  return (
    <span className={classes.who}>
      <Avatar side={technician ? 'us' : 'nobody'} name={technician?.name} size={20} />
      {technician && (isOver ? technician.name : t('holder.named', { name: firstNameOf(technician.name) }))}
      {!technician && t('holder.nobody')}
    </span>
  );
}
