import { useQuery } from '@apollo/client/react';
import { graphql, type DeskChoicesQuery } from '@quayside/graphql/documents';
import type { TicketPriority } from '@quayside/graphql/types';
import { useCallback } from 'react';
import { priorityName } from '../../shared/tickets/priorities.ts';

const CHOICES = graphql(`
  query DeskChoices {
    ticketStatuses {
      ...TicketStatusLabel
      key
    }
    ...PriorityMeanings
    ticketQueues {
      id
      key
      name
    }
    ticketTypes {
      id
      key
      name
    }
    ticketCategories {
      id
      key
      name
    }
  }
`);

/** What the provider's tickets can be: asked once and then kept. */
export type Choices = DeskChoicesQuery;
/** A status that a ticket can be given. */
export type StatusChoice = DeskChoicesQuery['ticketStatuses'][number];

const NONE: Choices = {
  ticketStatuses: [],
  ticketPriorities: [],
  ticketQueues: [],
  ticketTypes: [],
  ticketCategories: [],
};

/** Statuses, priorities, queues, types and categories by the names that they have here; empty until they are there. */
export function useChoices(): Choices {
  const { data } = useQuery(CHOICES, { fetchPolicy: 'cache-first' });
  return data ?? NONE;
}

/** What the provider calls a priority; undefined until it is known, when the usual name stands in. */
export function usePriorityName(): (priority: TicketPriority) => string | undefined {
  const { ticketPriorities } = useChoices();
  return useCallback((priority) => priorityName(ticketPriorities, priority), [ticketPriorities]);
}
