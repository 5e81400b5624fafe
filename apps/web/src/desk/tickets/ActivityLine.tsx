import { CircleCheck, CirclePlus, RotateCcw, UserCheck, UserMinus, UserPlus, type LucideIcon } from 'lucide-react';
import { Trans } from '../../lib/Trans.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Happening } from '../../ui/Message.tsx';
import { PriorityGlyph } from '../../ui/Priority.tsx';
import { StatusGlyph } from '../../ui/Status.tsx';
import { Time } from '../../ui/Time.tsx';

import { activityWords, type Activity } from './activityWords.ts';
import { usePriorityName } from './choices.ts';
import { familyOf } from './family.ts';

const icons: Partial<Record<Activity['kind'], LucideIcon>> = {
  RAISED: CirclePlus,
  ASSIGNED: UserCheck,
  CLOSED: CircleCheck,
  REOPENED: RotateCcw,
  PARTICIPANT_ADDED: UserPlus,
  PARTICIPANT_REMOVED: UserMinus,
};

/** What happened to the ticket, on one line; with `became`, the change of status that followed from it. */
export function ActivityLine({ activity, became }: { activity: Activity; became?: Activity }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const named = usePriorityName();
  const { key, values } = activityWords(
    activity,
    t,
    (priority) => named(priority) ?? common(`priority.${priority}`),
    became,
  );
  return (
    <Happening icon={<Mark activity={activity} />}>
      <Trans t={t} i18nKey={key} values={values} components={{ b: <b /> }} /> · <Time at={activity.at} />
    </Happening>
  );
}

function Mark({ activity: { kind, toStatus, toPriority } }: { activity: Activity }) {
  if (kind === 'PRIORITY_CHANGED' && toPriority) return <PriorityGlyph level={toPriority} size={14} beside />;
  if (toStatus) return <StatusGlyph family={familyOf(toStatus)} />;
  const icon = icons[kind];
  return icon && <Icon of={icon} size="sm" />;
}
