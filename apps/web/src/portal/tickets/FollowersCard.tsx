import { graphql, type TicketFollowersFragment } from '@quayside/graphql/documents';
import { X } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { firstNameOf } from '../../lib/initials.ts';
import { whenAtRest } from '../../lib/rest.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useVerb } from '../../lib/verb.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Card, Row, Rows } from '../../ui/Card.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextButton } from '../../ui/Page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import classes from './FollowersCard.module.css';

const loadPicker = () => import('./ColleaguePicker.tsx');
/** Its code, with all that a field needs in which one looks for somebody, comes when the page is at rest. */
const ColleaguePicker = lazy(async () => ({ default: (await loadPicker()).ColleaguePicker }));
/** When it can't be had now, it is asked for again when it is opened. */
const fetchPicker = () => void loadPicker().catch(() => undefined);

graphql(`
  fragment TicketFollowers on Ticket {
    id
    number
    contact {
      id
      name
    }
    participants {
      id
      kind
      contact {
        id
        name
      }
    }
    viewerCan {
      subscribe
    }
  }
`);

const SUBSCRIBE = graphql(`
  mutation SubscribeToTicket($input: SubscribeToTicketInput!) {
    subscribeToTicket(input: $input) {
      ticket {
        ...PortalTicket
      }
    }
  }
`);

const UNSUBSCRIBE = graphql(`
  mutation UnsubscribeFromTicket($input: UnsubscribeFromTicketInput!) {
    unsubscribeFromTicket(input: $input) {
      ticket {
        ...PortalTicket
      }
    }
  }
`);

type Participant = TicketFollowersFragment['participants'][number];

/** Who sees the ticket and hears of it beside the technicians; colleagues can be added and taken off. */
export function FollowersCard({ ticket }: { ticket: TicketFollowersFragment }) {
  const { t } = useTranslation('ticket');
  const viewer = useViewer();
  const navigate = useNavigate();
  const [subscribe, adding] = useVerb(SUBSCRIBE);
  const [unsubscribe, removing] = useVerb(UNSUBSCRIBE);
  const [isPicking, setPicking] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const { id: ticketId, contact: requester, participants, viewerCan } = ticket;
  const following = [requester?.id, ...participants.map(({ contact }) => contact.id)];

  const { subscribe: mayAdd } = viewerCan;
  useEffect(() => {
    if (mayAdd) whenAtRest(fetchPicker);
  }, [mayAdd]);

  /** What was pressed is gone: the focus goes to what can be pressed next. */
  const goOn = () => foot.current?.querySelector<HTMLElement>('button')?.focus();
  const stopPicking = () => {
    flushSync(() => setPicking(false));
    goOn();
  };

  const remove = async ({ contact }: Participant) => {
    const done = await unsubscribe({ ticketId, contactId: contact.id });
    if (!done) return;
    if (!done.unsubscribeFromTicket.ticket) await navigate('/portal/tickets', { replace: true });
    goOn();
    const isViewer = contact.id === viewer.id;
    showToast({
      message: isViewer ? t('follow.youLeft', { number: ticket.number }) : t('follow.left', { name: contact.name }),
      // Whoever has lost sight of the ticket can't add themselves again.
      action: done.unsubscribeFromTicket.ticket
        ? { label: t('undo'), onClick: () => void subscribe({ ticketId, contactId: contact.id }) }
        : undefined,
    });
  };

  return (
    <Card title={t('follow.title')} className={classes.followers}>
      <Rows dense>
        {requester && (
          <Row
            start={<Avatar side="them" name={requester.name} size={32} />}
            title={requester.name}
            detail={requester.id === viewer.id ? t('follow.youRequester') : t('follow.requester')}
          />
        )}
        {participants.map((participant) => {
          const { id, kind, contact } = participant;
          const isViewer = contact.id === viewer.id;
          return (
            <Row
              key={id}
              start={<Avatar side="them" name={contact.name} size={32} />}
              title={contact.name}
              detail={isViewer ? t('follow.you') : t(`follow.kind.${kind}`)}
              end={
                mayAdd &&
                kind === 'SUBSCRIBER' && (
                  <IconButton
                    icon={X}
                    className={classes.remove}
                    size="sm"
                    label={isViewer ? t('follow.leave') : t('follow.remove', { name: firstNameOf(contact.name) })}
                    disabled={removing.saving}
                    onClick={() => void remove(participant)}
                  />
                )
              }
            />
          );
        })}
      </Rows>
      {mayAdd && (
        <div ref={foot} className={classes.foot}>
          {(adding.failure ?? removing.failure) && <Failed of={adding.failure ?? removing.failure} />}
          {isPicking ? (
            <Suspense>
              <ColleaguePicker
                without={following}
                error={adding.errors['contactId']}
                onPick={async (contactId) => {
                  if (await subscribe({ ticketId, contactId })) stopPicking();
                }}
                onCancel={stopPicking}
              />
            </Suspense>
          ) : (
            <TextButton small onClick={() => setPicking(true)}>
              {t('follow.add')}
            </TextButton>
          )}
          {!following.includes(viewer.id) && !isPicking && (
            <TextButton small onClick={() => void subscribe({ ticketId })}>
              {t('follow.join')}
            </TextButton>
          )}
        </div>
      )}
    </Card>
  );
}

const Failed = ({ of: failure }: { of: Parameters<typeof FailurePanel>[0]['failure'] | undefined }) =>
  failure && <FailurePanel failure={failure} />;
