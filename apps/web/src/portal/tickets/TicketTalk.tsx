import { Button, VisuallyHidden } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { graphql, type TicketTalkFragment } from '@quayside/graphql/documents';
import { ArrowDown } from 'lucide-react';
import { Fragment, useState } from 'react';
import { failureOf, type Failure } from '../../lib/failure.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer, useViewerState } from '../../lib/viewer.tsx';
import type { HeldReplies } from '../../shared/tickets/useHeldReplies.tsx';
import { TicketMessage } from '../../shared/tickets/TicketMessage.tsx';
import { useNewSince } from '../../shared/tickets/seen.ts';
import { timelineOf } from '../../shared/tickets/timeline.ts';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Conversation, Divider } from '../../ui/Message.tsx';
import { isTold, TicketHappening } from './TicketHappening.tsx';
import classes from './TicketTalk.module.css';
import { useTalkInPlace } from './useTalkInPlace.ts';

graphql(`
  fragment TicketTalk on Ticket {
    id
    conversation(last: 100) {
      ...TalkMessages
    }
    activity(last: 100) {
      ...TalkActivity
    }
  }

  fragment TalkMessages on TicketMessageConnection {
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      ...TicketMessageText
    }
  }

  fragment TalkActivity on TicketActivityConnection {
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      ...TicketHappening
    }
  }
`);

const EARLIER_TALK = graphql(`
  query EarlierTalk($id: ID!, $messages: String, $activity: String) {
    ticket(id: $id) {
      id
      conversation(last: 100, before: $messages) {
        ...TalkMessages
      }
      activity(last: 100, before: $activity) {
        ...TalkActivity
      }
    }
  }
`);

/** What was said, and between it, in quiet lines, what happened. */
export function TicketTalk({
  ticket,
  held,
  ask,
}: {
  ticket: TicketTalkFragment;
  held: HeldReplies;
  /** Looks at it anew */
  ask: () => void;
}) {
  const { t } = useTranslation('ticket');
  const viewer = useViewer();
  const { provider } = useViewerState();
  const { conversation, activity } = ticket;
  const earlier = useEarlier(ticket);
  const entries = timelineOf(conversation, { ...activity, nodes: activity.nodes.filter(isTold) });
  const newest = conversation.nodes.at(-1);
  const newSince = useNewSince(ticket.id, entries, viewer.id);
  const isOwn = newest?.author?.id === viewer.id;
  const { talk, hasNew, showNew } = useTalkInPlace(newest && { id: newest.id, isOwn });
  return (
    <div ref={talk}>
      <Conversation label={t('talk.label')}>
        {conversation.pageInfo.hasPreviousPage && (
          <div className={classes.earlier}>
            {earlier.failure && <FailurePanel failure={earlier.failure} />}
            <Button size="sm" loading={earlier.loading} onClick={() => void earlier.load()}>
              {t('talk.earlier')}
            </Button>
          </div>
        )}
        {entries.map((entry) =>
          entry.kind === 'message' ? (
            <Fragment key={entry.message.id}>
              {entry.message.id === newSince && <Divider isNew>{t('talk.newSince')}</Divider>}
              <TicketMessage
                message={entry.message}
                viewerId={viewer.id}
                you={t('talk.you')}
                unknown={t('talk.unknown')}
                detail={entry.message.author?.__typename === 'Technician' ? provider.name : undefined}
                onTakeBack={(messageId) => void held.takeBack(messageId)}
                onDue={ask}
              />
            </Fragment>
          ) : (
            <TicketHappening key={entry.activity.id} happening={entry.activity} />
          ),
        )}
        <VisuallyHidden role="status">
          {newest?.author && !isOwn && t('talk.newest', { name: newest.author.name })}
        </VisuallyHidden>
      </Conversation>
      {hasNew && (
        <div className={classes.new}>
          <Button size="sm" leftSection={<Icon of={ArrowDown} size="sm" />} onClick={showNew}>
            {t('talk.newReply')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Brings what was said before the oldest message that is there; it takes its place in front. */
function useEarlier({ id, conversation, activity }: TicketTalkFragment) {
  const client = useApolloClient();
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const load = async () => {
    setLoading(true);
    setFailure(undefined);
    try {
      const variables = {
        id,
        messages: conversation.pageInfo.startCursor,
        activity: activity.pageInfo.hasPreviousPage ? activity.pageInfo.startCursor : null,
      };
      await client.query({ query: EARLIER_TALK, variables, fetchPolicy: 'network-only' });
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setLoading(false);
    }
  };
  return { loading, failure, load };
}
