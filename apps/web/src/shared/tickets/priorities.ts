import { graphql, type PriorityMeaningsFragment } from '@quayside/graphql/documents';
import type { RequestedPriority, TicketPriority } from '@quayside/graphql/types';

/** What each priority is called, and what a customer's pick stands for. */
export const PRIORITY_MEANINGS = graphql(`
  fragment PriorityMeanings on Query {
    ticketPriorities {
      priority
      name
      requestedPriority
    }
  }
`);

type Meanings = PriorityMeaningsFragment['ticketPriorities'];

/** What the provider calls a priority. */
export const priorityName = (meanings: Meanings, priority: TicketPriority): string | undefined =>
  meanings.find((meaning) => meaning.priority === priority)?.name;

/** The priority that a customer's pick stands for. */
export const requestedMeaning = (meanings: Meanings, requested: RequestedPriority): Meanings[number] | undefined =>
  meanings.find((meaning) => meaning.requestedPriority === requested);
