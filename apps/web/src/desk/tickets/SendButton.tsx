import { Button, Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TicketStatus } from '../../shared/tickets/TicketStatus.tsx';
import { Icon } from '../../ui/Icon.tsx';
import items from './changeItems.module.css';
import { useChoices, type StatusChoice } from './choices.ts';
import classes from './SendButton.module.css';

/** Sends; the part beside it chooses a status that is set afterwards, which is then written before it. */
export function SendButton({
  label,
  sending,
  status,
  then,
  onThen,
}: {
  label: string;
  sending: boolean;
  /** The ticket's present status. */
  status: { readonly id: string };
  then: StatusChoice | null;
  /** Left out for those who may not set a status. */
  onThen?: (status: StatusChoice | null) => void;
}) {
  const { t } = useTranslation('desk');
  const { ticketStatuses } = useChoices();
  const send = (
    <Button type="submit" variant="filled" loading={sending} className={onThen && classes.send}>
      {label}
    </Button>
  );
  if (!onThen) return send;
  return (
    <>
      {then && (
        <span className={classes.then}>
          {t('composer.then')} <b>{then.name}</b>
        </span>
      )}
      <span className={classes.split}>
        {send}
        <Menu position="top-end">
          <Menu.Target>
            <Button variant="filled" className={classes.more} aria-label={t('composer.thenChoose')} disabled={sending}>
              <Icon of={ChevronDown} />
            </Button>
          </Menu.Target>
          <Menu.Dropdown className={items.long}>
            <Menu.Label>{t('composer.thenSet')}</Menu.Label>
            <Menu.RadioGroup
              value={then?.id ?? ''}
              onChange={(id) => onThen(ticketStatuses.find((one) => one.id === id) ?? null)}
            >
              <Menu.RadioItem value="" closeMenuOnClick>
                {t('composer.thenKeep')}
              </Menu.RadioItem>
              {ticketStatuses
                .filter(({ id }) => id !== status.id)
                .map((one) => (
                  <Menu.RadioItem key={one.id} value={one.id} closeMenuOnClick>
                    <TicketStatus status={one} />
                  </Menu.RadioItem>
                ))}
            </Menu.RadioGroup>
          </Menu.Dropdown>
        </Menu>
      </span>
    </>
  );
}
