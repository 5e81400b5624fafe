import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useMemo, useState } from 'react';
import { timelineOf, type TimelineEntry } from '../../shared/tickets/timeline.ts';
import type { Activity } from './activityWords.ts';
import type { DeskTicket } from './ticketQuery.ts';

const EARLIER = graphql(`
  query EarlierOnTicket($id: ID!, $messagesBefore: String, $activityBefore: String) {
    ticket(id: $id) {
      id
      conversation(last: 100, before: $messagesBefore) {
        ...DeskMessages
      }
      activity(last: 100, before: $activityBefore) {
        ...DeskActivities
      }
    }
  }
`);

type Conversation = DeskTicket['conversation'];
type Happenings = DeskTicket['activity'];
/** A message on the desk. */
export type DeskMessage = Conversation['nodes'][number];
type Entry = TimelineEntry<DeskMessage, Activity>;

/** The ID of what was said or done. */
export const idOf = (entry: Entry): string => (entry.kind === 'message' ? entry.message.id : entry.activity.id);

/** What was said and done on a ticket, as far as it is loaded. */
export type TicketRecord = {
  /** Oldest first. What one of the two lists has not reached yet is left out of the other, so that nothing is missing in between. */
  readonly entries: readonly Entry[];
  readonly hasEarlier: boolean;
  readonly loading: boolean;
  readonly failed: boolean;
  loadEarlier(): Promise<void>;
};

/** What was said and done on a ticket: the newest part comes with it, what came before is put in front when it is asked for. */
export function useRecord({ id, conversation, activity }: DeskTicket): TicketRecord {
  const client = useApolloClient();
  const [state, setState] = useState({ loading: false, failed: false });

  const loadEarlier = async () => {
    setState({ loading: true, failed: false });
    try {
      const variables = {
        id,
        messagesBefore: conversation.pageInfo.startCursor,
        activityBefore: activity.pageInfo.startCursor,
      };
      await client.query({ query: EARLIER, variables, fetchPolicy: 'network-only' });
      setState({ loading: false, failed: false });
    } catch {
      // Said where it was asked for; what is loaded stays.
      setState({ loading: false, failed: true });
    }
  };

  return {
    entries: useMemo(() => entriesOf(conversation, activity), [conversation, activity]),
    hasEarlier: conversation.pageInfo.hasPreviousPage || activity.pageInfo.hasPreviousPage,
    ...state,
    loadEarlier,
  };
}

function entriesOf(conversation: Conversation, activity: Happenings): readonly Entry[] {
  const begin = activity.pageInfo.hasPreviousPage ? (activity.nodes[0]?.at ?? '') : '';
  return timelineOf(conversation, activity).filter(({ at }) => at >= begin);
}
