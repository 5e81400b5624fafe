import { Menu } from '@mantine/core';
import { CircleDashed, ExternalLink, Link2, Signal, UserCheck, UserMinus, UserPlus } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../../lib/viewer.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { PriorityItems, StatusItems, TechnicianItems } from './changeItems.tsx';
import items from './changeItems.module.css';
import classes from './RowMenu.module.css';
import type { TicketChange } from './ticketChanges.ts';
import type { TicketInMenu } from './ticketRow.ts';

/** Where a row's menu is open: at the pointer or at the row's button; `from` gets the focus back. */
export type RowMenuPlace = {
  readonly ticket: TicketInMenu;
  readonly x: number;
  readonly y: number;
  readonly from: HTMLElement | null;
};

/** The actions of one ticket in a list. */
export function RowMenu({
  place,
  href,
  onChange,
  onClose,
  children,
}: {
  place: RowMenuPlace;
  /** Where the ticket is. */
  href: string;
  onChange: (ticket: TicketInMenu, change: TicketChange) => void;
  onClose: () => void;
  /** What else one can do with it where it is: move it on a board */
  children?: ReactNode;
}) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const { ticket, x, y, from } = place;
  const { take, assign, changeStatus, changePriority } = ticket.viewerCan;
  const change = (wanted: TicketChange) => onChange(ticket, wanted);
  // Once the menu is gone, submenus and all; unless the focus has gone elsewhere with a click.
  useEffect(
    () => () => {
      if (document.activeElement === document.body) from?.focus({ preventScroll: true });
    },
    [from],
  );
  return (
    <Menu opened onClose={onClose} position="bottom-start" offset={2} returnFocus={false}>
      <Menu.Target>
        <button type="button" tabIndex={-1} aria-hidden="true" className={classes.place} style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown className={classes.menu} aria-label={t('row.menu', { number: ticket.number })}>
        <Menu.Item component={Link} to={href} leftSection={<Icon of={ExternalLink} />}>
          {t('row.open')}
        </Menu.Item>
        {children}
        {(take || assign || changeStatus || changePriority) && <Menu.Divider />}
        {take && ticket.technician?.id !== viewer.id && (
          <Menu.Item
            leftSection={<Icon of={UserCheck} />}
            onClick={() => change({ kind: 'technician', to: { id: viewer.id, name: viewer.name } })}
          >
            {t('row.assignToMe')}
          </Menu.Item>
        )}
        {take && !assign && ticket.technician?.id === viewer.id && (
          <Menu.Item leftSection={<Icon of={UserMinus} />} onClick={() => change({ kind: 'technician', to: null })}>
            {t('row.giveBack')}
          </Menu.Item>
        )}
        {assign && (
          <Menu.Sub returnFocus>
            <Menu.Sub.Target>
              <Menu.Sub.Item leftSection={<Icon of={UserPlus} />}>{t('row.assignTo')}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown className={items.long}>
              <TechnicianItems ticket={ticket} onChange={change} />
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        )}
        {changeStatus && (
          <Menu.Sub returnFocus>
            <Menu.Sub.Target>
              <Menu.Sub.Item leftSection={<Icon of={CircleDashed} />}>{t('row.status')}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown className={items.long}>
              <StatusItems ticket={ticket} onChange={change} />
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        )}
        {changePriority && (
          <Menu.Sub returnFocus>
            <Menu.Sub.Target>
              <Menu.Sub.Item leftSection={<Icon of={Signal} />}>{t('row.priority')}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown>
              <PriorityItems ticket={ticket} onChange={change} />
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon of={Link2} />} onClick={() => void copyLink()}>
          {t('row.copyLink')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );

  async function copyLink() {
    const link = `${window.location.origin}/desk/tickets/${ticket.number}`;
    try {
      await navigator.clipboard.writeText(link);
      showToast({ message: t('row.copied', { number: ticket.number }) });
    } catch {
      // Not every page may write to the clipboard: then the link can still be marked.
      showToast({ message: t('row.notCopied', { link }), seconds: 'forever' });
    }
  }
}
