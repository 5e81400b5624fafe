import { graphql, type TicketHappeningFragment } from '@quayside/graphql/documents';
import { UserCheck, UserX } from 'lucide-react';
import type { ReactNode } from 'react';
import { firstNameOf } from '../../lib/initials.ts';
import { Trans } from '../../lib/Trans.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import type { TextKey } from '../../lib/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Happening } from '../../ui/Message.tsx';
import { StatusGlyph } from '../../ui/Status.tsx';
import { Time } from '../../ui/Time.tsx';

graphql(`
  fragment TicketHappening on TicketActivity {
    id
    kind
    at
    actor {
      __typename
      id
      name
    }
    technician {
      id
      name
    }
    fromStatus {
      id
      customerKey
    }
    toStatus {
      id
      customerKey
      customerLabel
    }
  }
`);

/** Whether it is something that a customer is told: the page's head says who raised it, and a change that leaves their words as they were is none. */
export const isTold = ({ kind, fromStatus, toStatus }: TicketHappeningFragment): boolean =>
  kind !== 'RAISED' && (kind !== 'STATUS_CHANGED' || fromStatus?.customerKey !== toStatus?.customerKey);

/** One thing that happened, in a customer's words. */
export function TicketHappening({ happening }: { happening: TicketHappeningFragment }) {
  const { kind, at, actor, technician, toStatus } = happening;
  const { t } = useTranslation('ticket');
  const viewer = useViewer();
  const isViewer = actor?.id === viewer.id;
  const who = !actor ? 'rule' : isViewer ? 'you' : 'named';
  const name = actor ? (actor.__typename === 'Technician' ? firstNameOf(actor.name) : actor.name) : '';
  const line = (icon: ReactNode, i18nKey: TextKey<'ticket'>, values: Record<string, string> = {}) => (
    <Happening icon={icon}>
      <Trans t={t} i18nKey={i18nKey} values={{ name, ...values }} components={{ b: <b /> }} /> · <Time at={at} />
    </Happening>
  );
  switch (kind) {
    case 'ASSIGNED':
      return technician
        ? line(<Icon of={UserCheck} size="sm" />, 'happened.assigned', { technician: technician.name })
        : line(<Icon of={UserX} size="sm" />, 'happened.unassigned');
    case 'CLOSED':
      return line(<StatusGlyph family="done" />, `happened.closed.${who}`);
    case 'REOPENED':
      return line(<StatusGlyph family="us" />, `happened.reopened.${who}`);
    case 'STATUS_CHANGED': {
      const family = toStatus?.customerKey.startsWith('WAITING') ? 'them' : 'us';
      const by = actor?.__typename === 'Technician' ? 'named' : 'rule';
      return line(<StatusGlyph family={family} />, `happened.status.${by}`, { status: toStatus?.customerLabel ?? '' });
    }
    default:
      return null;
  }
}
