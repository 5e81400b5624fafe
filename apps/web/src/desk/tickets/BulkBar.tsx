import { CircleDashed, Signal, UserPlus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { Icon, type IconShape } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import menus from '../../ui/menus.module.css';
import { KEEP_CLEAR } from '../../ui/useFreeBottom.ts';
import classes from './BulkBar.module.css';
import { PriorityItems, StatusItems, TechnicianItems } from './changeItems.tsx';
import { presentOf } from './present.ts';
import type { BulkChange } from './ticketChanges.ts';
import type { TicketInMenu } from './ticketRow.ts';
import type { Bulk } from './useBulkChanges.ts';
import type { WayToBar } from './useWayToBar.ts';

/** What one can do with the tickets that are ticked, above the foot of the list; not there without any. */
export function BulkBar({
  tickets,
  bulk,
  onClear,
  way,
}: {
  tickets: readonly TicketInMenu[];
  bulk: Bulk;
  onClear: () => void;
  /** How the keyboard comes here and goes */
  way: WayToBar['ofBar'];
}) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  if (tickets.length === 0) return null;
  const present = presentOf(tickets);
  const { take, assign, changeStatus, changePriority } = present.viewerCan;
  const onChange = (wanted: BulkChange) => void bulk.change(tickets, wanted);
  const items = { ticket: present, onChange };
  const { progress } = bulk;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('bulk.label')} {...way} {...KEEP_CLEAR}>
      <span className={classes.count} role="status">
        {progress
          ? t('bulk.progress', { done: progress.done, total: progress.total })
          : t('bulk.selected', { count: tickets.length })}
      </span>
      {assign ? (
        <Verb icon={UserPlus} label={t('bulk.assign')} waits={progress !== undefined}>
          <TechnicianItems {...items} />
        </Verb>
      ) : (
        take && (
          <button
            type="button"
            className={classes.verb}
            aria-disabled={progress !== undefined || undefined}
            onClick={() => onChange({ kind: 'technician', to: { id: viewer.id, name: viewer.name } })}
          >
            <Icon of={UserPlus} />
            {t('row.assignToMe')}
          </button>
        )
      )}
      {changeStatus && (
        <Verb icon={CircleDashed} label={t('row.status')} waits={progress !== undefined}>
          <StatusItems {...items} />
        </Verb>
      )}
      {changePriority && (
        <Verb icon={Signal} label={t('row.priority')} waits={progress !== undefined}>
          <PriorityItems {...items} />
        </Verb>
      )}
      <span className={classes.line} />
      <IconButton icon={X} label={t('bulk.clear')} className={classes.clear} onClick={onClear} />
    </div>
  );
}

const Verb = ({
  icon,
  label,
  waits,
  children,
}: {
  icon: IconShape;
  label: string;
  waits: boolean;
  children: ReactNode;
}) => (
  <Menu position="top" disabled={waits}>
    <Menu.Target>
      {/* The focus stays on it while the change runs. */}
      <button type="button" className={classes.verb} aria-disabled={waits || undefined}>
        <Icon of={icon} />
        {label}
      </button>
    </Menu.Target>
    <Menu.Dropdown className={`${menus.menu} ${menus.long}`} aria-label={label}>
      {children}
    </Menu.Dropdown>
  </Menu>
);
