import { CircleDashed, ExternalLink, Link2, Signal, UserCheck, UserMinus, UserPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Menu } from '../../ui/Menu.tsx';
import { useViewer } from '../../lib/viewer.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type MenuPlace, PlacedMenu } from '../../ui/PlacedMenu.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { PriorityItems, StatusItems, TechnicianItems } from './changeItems.tsx';
import { presentOf } from './present.ts';
import items from '../../ui/menus.module.css';
import type { BulkChange } from './ticketChanges.ts';
import type { TicketInMenu } from './ticketRow.ts';

/** Where a row's menu is open: at the pointer or at the row's button; `from` gets the focus back. */
export type RowMenuPlace = MenuPlace & { readonly ticket: TicketInMenu };

/** The actions of one ticket in a list. */
export function RowMenu({
  place,
  href,
  openKey,
  all,
  onChange,
  onClose,
  children,
}: {
  place: RowMenuPlace;
  /** Where the ticket is. */
  href: string;
  /** The key that opens it without the menu */
  openKey?: string;
  /** It is one of several that are changed together. */
  all?: readonly TicketInMenu[];
  onChange: (ticket: TicketInMenu, change: BulkChange) => void;
  onClose: () => void;
  /** What else one can do with it where it is: move it on a board */
  children?: ReactNode;
}) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const { ticket } = place;
  const present = all ? presentOf(all) : ticket;
  const { take, assign, changeStatus, changePriority } = present.viewerCan;
  const change = (wanted: BulkChange) => onChange(ticket, wanted);
  return (
    <PlacedMenu at={place} label={t('row.menu', { number: ticket.number })} onClose={onClose}>
      <Menu.Item
        component={Link}
        to={href}
        leftSection={<Icon of={ExternalLink} />}
        rightSection={openKey && <kbd>{openKey}</kbd>}
      >
        {t('row.open')}
      </Menu.Item>
      {children}
      {(take || assign || changeStatus || changePriority) && <Menu.Divider />}
      {all && <Menu.Label>{t('bulk.menu', { count: all.length })}</Menu.Label>}
      {take && present.technician?.id !== viewer.id && (
        <Menu.Item
          leftSection={<Icon of={UserCheck} />}
          onClick={() => change({ kind: 'technician', to: { id: viewer.id, name: viewer.name } })}
        >
          {t('row.assignToMe')}
        </Menu.Item>
      )}
      {take && !assign && present.technician?.id === viewer.id && (
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
            <TechnicianItems ticket={present} onChange={change} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      )}
      {changeStatus && (
        <Menu.Sub returnFocus>
          <Menu.Sub.Target>
            <Menu.Sub.Item leftSection={<Icon of={CircleDashed} />}>{t('row.status')}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown className={items.long}>
            <StatusItems ticket={present} onChange={change} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      )}
      {changePriority && (
        <Menu.Sub returnFocus>
          <Menu.Sub.Target>
            <Menu.Sub.Item leftSection={<Icon of={Signal} />}>{t('row.priority')}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            <PriorityItems ticket={present} onChange={change} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      )}
      <Menu.Divider />
      <Menu.Item leftSection={<Icon of={Link2} />} onClick={() => void copyLink()}>
        {t('row.copyLink')}
      </Menu.Item>
    </PlacedMenu>
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
