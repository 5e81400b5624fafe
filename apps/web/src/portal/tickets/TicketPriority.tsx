import type { PriorityMeaningsFragment } from '@quayside/graphql/documents';
import type { RequestedPriority, TicketPriority as Level } from '@quayside/graphql/types';
import { useTranslation } from '../../lib/useTranslation.ts';
import { priorityName, requestedMeaning } from '../../shared/tickets/priorities.ts';
import { Priority } from '../../ui/Priority.tsx';

/** A ticket's priority as a customer reads it: until we have judged it, what they asked for. */
export function TicketPriority({
  ticket: { priority, requestedPriority },
  meanings,
}: {
  ticket: { readonly priority: Level; readonly requestedPriority?: RequestedPriority | null };
  meanings: PriorityMeaningsFragment['ticketPriorities'];
}) {
  const { t } = useTranslation('tickets');
  const asked = requestedPriority && requestedMeaning(meanings, requestedPriority);
  if (priority !== 'UNDETERMINED' || !asked)
    return <Priority level={priority} label={priorityName(meanings, priority)} />;
  return <Priority level={asked.priority} label={t('priorityAsked', { name: asked.name })} />;
}
