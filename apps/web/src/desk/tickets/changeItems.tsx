import { Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/viewer.tsx';
import { TicketStatus } from '../../shared/tickets/TicketStatus.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Priority } from '../../ui/Priority.tsx';
import classes from './changeItems.module.css';
import { useChoices, usePriorityName } from './choices.ts';
import { useTechnicians } from './finding.ts';
import { PRIORITIES } from './listAddress.ts';
import type { TicketChange } from './ticketChanges.ts';
import type { TicketRow } from './ticketRow.ts';

type Items = {
  readonly ticket: Pick<TicketRow, 'status' | 'priority' | 'technician' | 'viewerCan'>;
  readonly onChange: (change: TicketChange) => void;
};

/** What a menu offers to set the status with: those that there are, the present one marked. */
export function StatusItems({ ticket, onChange }: Items) {
  const { ticketStatuses } = useChoices();
  const set = (id: string) => {
    const to = ticketStatuses.find((status) => status.id === id);
    if (to && id !== ticket.status.id) onChange({ kind: 'status', to });
  };
  return (
    <Menu.RadioGroup value={ticket.status.id} onChange={set}>
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
    <Menu.RadioGroup value={ticket.priority} onChange={set}>
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

function AnyTechnician({ ticket, onChange }: Items) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const [text, setText] = useState('');
  const all = useTechnicians('');
  const found = useTechnicians(text);
  const others = found.items.filter(({ id }) => id !== viewer.id);
  const set = (id: string) => {
    if (id === (ticket.technician?.id ?? '')) return;
    const to = id === viewer.id ? viewer : found.items.find((technician) => technician.id === id);
    onChange({ kind: 'technician', to: to ? { id: to.id, name: to.name } : null });
  };
  return (
    <>
      {all.items.length > MANY && (
        <Menu.Search
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder={t('filters.search')}
          aria-label={t('filters.search')}
          className={classes.search}
        />
      )}
      <Menu.RadioGroup value={ticket.technician?.id ?? ''} onChange={set}>
        {!text && ticket.viewerCan.take && (
          <Menu.RadioItem value={viewer.id} closeMenuOnClick>
            <Someone name={viewer.name} shown={t('row.me')} />
          </Menu.RadioItem>
        )}
        {others.map((technician) => (
          <Menu.RadioItem key={technician.id} value={technician.id} closeMenuOnClick>
            <Someone name={technician.name} detail={technician.detail} />
          </Menu.RadioItem>
        ))}
        {!text && (
          <Menu.RadioItem value="" closeMenuOnClick>
            <span className={classes.someone}>
              <Avatar side="nobody" size={20} />
              {t('row.nobody')}
            </span>
          </Menu.RadioItem>
        )}
      </Menu.RadioGroup>
      {found.failed && <p className={classes.nothing}>{t('filters.failed')}</p>}
      {text && !found.looking && others.length === 0 && <p className={classes.nothing}>{t('filters.nothing')}</p>}
    </>
  );
}

const Someone = ({ name, shown = name, detail }: { name: string; shown?: string; detail?: string }) => (
  <span className={classes.someone}>
    <Avatar side="us" name={name} size={20} />
    {shown}
    {detail && <span className={classes.detail}>{detail}</span>}
  </span>
);
