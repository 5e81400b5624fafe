import { useState } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Menu } from '../../ui/Menu.tsx';
import { useViewer } from '../../lib/viewer.tsx';
import { TicketStatus } from '../../shared/tickets/TicketStatus.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { MenuFinder } from '../../ui/MenuFinder.tsx';
import { Priority } from '../../ui/Priority.tsx';
import { useChoices, usePriorityName } from './choices.ts';
import { useTechnicians } from './finding.ts';
import { PRIORITIES } from './listAddress.ts';
import type { BulkChange } from './ticketChanges.ts';
import type { TicketRow } from './ticketRow.ts';

/** How a ticket is, or several are: undefined where they differ. */
export type Present = {
  readonly status: Pick<TicketRow['status'], 'id'> | undefined;
  readonly priority: TicketRow['priority'] | undefined;
  readonly technician: Pick<NonNullable<TicketRow['technician']>, 'id'> | null | undefined;
  readonly viewerCan: Pick<TicketRow['viewerCan'], 'take' | 'assign' | 'changeStatus' | 'changePriority'>;
};

type Items = {
  readonly ticket: Present;
  readonly onChange: (change: BulkChange) => void;
};

/** What a menu offers to set the status with: those that there are, the present one marked. */
export function StatusItems({ ticket, onChange }: Items) {
  const { ticketStatuses } = useChoices();
  const set = (id: string) => {
    const to = ticketStatuses.find((status) => status.id === id);
    if (to && id !== ticket.status?.id) onChange({ kind: 'status', to });
  };
  return (
    <Menu.RadioGroup value={ticket.status?.id ?? MIXED} onChange={set}>
      {ticketStatuses.map((status) => (
        <Menu.RadioItem key={status.id} value={status.id} closeMenuOnClick>
          <TicketStatus status={status} />
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

/** What a menu offers to set the priority with. */
export function PriorityItems({ ticket, onChange }: Items) {
  const priorityName = usePriorityName();
  const set = (value: string) => {
    const to = PRIORITIES.find((priority) => priority === value);
    if (to && to !== ticket.priority) onChange({ kind: 'priority', to });
  };
  return (
    <Menu.RadioGroup value={ticket.priority ?? MIXED} onChange={set}>
      {PRIORITIES.map((priority) => (
        <Menu.RadioItem key={priority} value={priority} closeMenuOnClick>
          <Priority level={priority} label={priorityName(priority)} />
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

/**
 * What a menu offers to give the ticket to somebody with: anybody for who may assign, with a search when there are many;
 * oneself for who may take it.
 */
export function TechnicianItems({ ticket, onChange }: Items) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const give = (to: { id: string; name: string } | null) => () => onChange({ kind: 'technician', to });
  const isMine = ticket.technician?.id === viewer.id;
  if (ticket.viewerCan.assign) return <AnyTechnician ticket={ticket} onChange={onChange} />;
  if (!ticket.viewerCan.take) return null;
  return isMine ? (
    <Menu.Item onClick={give(null)}>{t('row.giveBack')}</Menu.Item>
  ) : (
    <Menu.Item onClick={give(viewer)}>{t('row.takeIt')}</Menu.Item>
  );
}

const MANY = 12;
/** No choice is marked: they differ. */
const MIXED = 'mixed';
const NOBODY = '';

function AnyTechnician({ ticket, onChange }: Items) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const [text, setText] = useState('');
  const all = useTechnicians('');
  const found = useTechnicians(text);
  const others = found.items.filter(({ id }) => id !== viewer.id);
  const present = ticket.technician === undefined ? MIXED : (ticket.technician?.id ?? NOBODY);
  const set = (id: string) => {
    if (id === present) return;
    const to = id === viewer.id ? viewer : found.items.find((technician) => technician.id === id);
    onChange({ kind: 'technician', to: to ? { id: to.id, name: to.name } : null });
  };
  return (
    <MenuFinder
      label={t('filters.search')}
      text={text}
      onText={setText}
      isMany={all.items.length > MANY}
      isEmpty={text !== '' && others.length === 0}
      looking={found.looking}
      failed={found.failed}
    >
      <Menu.RadioGroup value={present} onChange={set}>
        {!text && ticket.viewerCan.take && (
          <Menu.RadioItem value={viewer.id} closeMenuOnClick>
            <Choice side="us" name={viewer.name} shown={t('row.me')} />
          </Menu.RadioItem>
        )}
        {others.map((technician) => (
          <Menu.RadioItem key={technician.id} value={technician.id} closeMenuOnClick>
            <Choice side="us" name={technician.name} detail={technician.detail} />
          </Menu.RadioItem>
        ))}
        {!text && (
          <Menu.RadioItem value={NOBODY} closeMenuOnClick>
            <Choice side="nobody" shown={t('row.nobody')} />
          </Menu.RadioItem>
        )}
      </Menu.RadioGroup>
    </MenuFinder>
  );
}
