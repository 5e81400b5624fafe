import { graphql, type DeskActivityFragment } from '@quayside/graphql/documents';
import type { TicketPriority } from '@quayside/graphql/types';
import type { Texts } from '../../lib/locales/texts.ts';
import type { Translate } from '../../lib/words.ts';

graphql(`
  fragment DeskActivity on TicketActivity {
    id
    kind
    at
    actor {
      __typename
      id
      name
    }
    fromStatus {
      ...TicketStatusLabel
    }
    toStatus {
      ...TicketStatusLabel
    }
    fromPriority
    toPriority
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

/** One thing that happened to a ticket. */
export type Activity = DeskActivityFragment;

/** What happened as a sentence: a key of the texts, where `<b>` stands around who did it, and its values. */
export function activityWords(
  activity: Activity,
  t: Translate<'desk'>,
  priorityName: (priority: TicketPriority) => string,
  became?: Activity,
) {
  const { actor, contact, technician, fromPriority, toPriority } = activity;
  const change = became ?? activity;
  return {
    key: keyOf(activity, became),
    values: {
      actor: actor?.name ?? t('activity.rule'),
      contact: contact?.name ?? '',
      technician: technician?.name ?? '',
      from: change.fromStatus?.name ?? '',
      to: change.toStatus?.name ?? '',
      fromPriority: fromPriority ? priorityName(fromPriority) : '',
      toPriority: toPriority ? priorityName(toPriority) : '',
    },
  };
}

type ActivityKey = `activity.${keyof Texts['desk']['activity']}`;

function keyOf({ kind, actor, technician, contact }: Activity, became: Activity | undefined): ActivityKey {
  switch (kind) {
    case 'RAISED':
      return 'activity.raised';
    case 'ASSIGNED':
      if (!technician) return 'activity.left';
      if (technician.id === actor?.id) return became ? 'activity.tookSo' : 'activity.took';
      return became ? 'activity.assignedSo' : 'activity.assigned';
    case 'STATUS_CHANGED':
      if (!actor) return 'activity.became';
      return actor.__typename === 'Contact' ? 'activity.answered' : 'activity.status';
    case 'PRIORITY_CHANGED':
      return 'activity.priority';
    case 'CLOSED':
      return 'activity.closed';
    case 'REOPENED':
      return 'activity.reopened';
    case 'PARTICIPANT_ADDED':
      return contact?.id === actor?.id ? 'activity.joined' : 'activity.added';
    case 'PARTICIPANT_REMOVED':
      return contact?.id === actor?.id ? 'activity.went' : 'activity.removed';
  }
}

/** The same sentence without the marks around who did it. */
export function activitySentence(
  activity: Activity,
  t: Translate<'desk'>,
  priorityName: (priority: TicketPriority) => string,
): string {
  const { key, values } = activityWords(activity, t, priorityName);
  return t
    .marked(key, values)
    .map(({ text }) => text)
    .join('');
}
