import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { activitySentence } from './activityWords.ts';
import { usePriorityName } from './choices.ts';
import type { BulkChange, Outcome, TicketChange } from './ticketChanges.ts';

type Refused = Extract<Outcome, { failure: unknown }>;

/** What is said about a change that was made, or was not. */
export type ChangeWords = {
  done(number: number, change: TicketChange): string | undefined;
  /** `here`: beside the ticket, which needs no number then. */
  refused(number: number, outcome: Refused, here?: boolean): string;
};

/** The words for what came of changing a ticket. */
export function useChangeWords(): ChangeWords {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const viewer = useViewer();
  const named = usePriorityName();
  const priorityName = (priority: Parameters<typeof named>[0]) => named(priority) ?? common(`priority.${priority}`);

  return {
    done(number, change) {
      if (change.kind === 'status') return t('changed.status', { number, to: change.to.name });
      if (change.kind === 'priority') return t('changed.priority', { number, to: priorityName(change.to) });
      if (change.kind !== 'technician') return undefined;
      if (!change.to) return t('changed.nobody', { number });
      return change.to.id === viewer.id
        ? t('changed.mine', { number })
        : t('changed.technician', { number, to: change.to.name });
    },
    refused(number, { failure, meanwhile }, here = false) {
      if (failure.code !== 'CONFLICT') return t(reasonOf(failure.code), { number, why: wrongField(failure.fields) });
      const what = meanwhile?.last && activitySentence(meanwhile.last, t, priorityName);
      if (!what) return t('refused.meanwhileUnknown', { number });
      return t(here ? 'refused.meanwhileHere' : 'refused.meanwhile', { number, what });
    },
  };
}

/** The words for what many tickets became. */
export function useBulkWords(): (count: number, change: BulkChange) => string {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const viewer = useViewer();
  const named = usePriorityName();
  return (count, change) => {
    if (change.kind === 'status') return t('bulk.status', { count, to: change.to.name });
    if (change.kind === 'priority')
      return t('bulk.priority', { count, to: named(change.to) ?? common(`priority.${change.to}`) });
    if (!change.to) return t('bulk.nobody', { count });
    return change.to.id === viewer.id ? t('bulk.mine', { count }) : t('bulk.technician', { count, to: change.to.name });
  };
}

const wrongField = (fields: Readonly<Record<string, string>>): string => Object.values(fields)[0] ?? '';

function reasonOf(code: string) {
  switch (code) {
    case 'OFFLINE':
      return 'refused.offline';
    case 'NOT_FOUND':
      return 'refused.gone';
    case 'FORBIDDEN':
      return 'refused.forbidden';
    case 'BAD_USER_INPUT':
      return 'refused.wrong';
    default:
      return 'refused.broken';
  }
}
