import { Button } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Menu } from '../../ui/Menu.tsx';
import { TicketStatus } from '../../shared/tickets/TicketStatus.tsx';
import { Icon } from '../../ui/Icon.tsx';
import items from '../../ui/menus.module.css';
import { useChoices, type StatusChoice } from './choices.ts';
import classes from './SendButton.module.css';
import { AFTERWARDS, type Afterwards } from './useAfterwards.ts';

/** Sends; the part beside it chooses a status that is set with it, which is then written before it, and where one goes on. */
export function SendButton({
  label,
  sending,
  status,
  then,
  onThen,
  afterwards,
}: {
  label: string;
  sending: boolean;
  /** The ticket's present status. */
  status: { readonly id: string };
  then: StatusChoice | null;
  /** Left out for those who may not set a status. */
  onThen?: (status: StatusChoice | null) => void;
  /** Where one goes on; left out where there is nowhere to go. */
  afterwards?: Afterwards;
}) {
  const { t } = useTranslation('desk');
  const send = (
    <Button
      type="submit"
      variant="filled"
      loading={sending}
      className={onThen || afterwards ? classes.send : undefined}
    >
      {label}
    </Button>
  );
  if (!onThen && !afterwards) return send;
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
            {afterwards && (
              <>
                <Menu.Label>{t('composer.goOn')}</Menu.Label>
                <Menu.RadioGroup
                  value={afterwards.place}
                  onChange={(value) => afterwards.choose(AFTERWARDS.find((place) => place === value) ?? 'stay')}
                >
                  {AFTERWARDS.map((place) => (
                    <Menu.RadioItem key={place} value={place} closeMenuOnClick>
                      {t(`composer.places.${place}`)}
                    </Menu.RadioItem>
                  ))}
                </Menu.RadioGroup>
              </>
            )}
            {onThen && afterwards && <Menu.Divider />}
            {onThen && <ThenItems status={status} then={then} onThen={onThen} />}
          </Menu.Dropdown>
        </Menu>
      </span>
    </>
  );
}

/** The statuses that can be set with it. */
function ThenItems({
  status,
  then,
  onThen,
}: {
  status: { readonly id: string };
  then: StatusChoice | null;
  onThen: (status: StatusChoice | null) => void;
}) {
  const { t } = useTranslation('desk');
  const { ticketStatuses } = useChoices();
  return (
    <>
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
    </>
  );
}
