import type { AssetType } from '@quayside/graphql/types';
import {
  Box,
  Laptop,
  Monitor,
  MonitorSmartphone,
  Phone,
  Printer,
  Router,
  Server,
  ShoppingCart,
  Tablet,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Icon } from '../../ui/Icon.tsx';
import { DaysLeft } from '../../ui/Time.tsx';
import classes from './TicketAsset.module.css';
import type { DeskTicket } from './ticketQuery.ts';

const icons: Record<AssetType, LucideIcon> = {
  DESKTOP: Monitor,
  DISPLAY: Monitor,
  LAPTOP: Laptop,
  NETWORK: Router,
  OTHER: Box,
  PHONE: Phone,
  POINT_OF_SALE: ShoppingCart,
  PRINTER: Printer,
  SERVER: Server,
  SOFTWARE: MonitorSmartphone,
  TABLET: Tablet,
};

/** The equipment that the ticket is about. */
export function TicketAsset({ asset }: { asset: NonNullable<DeskTicket['asset']> }) {
  const { t } = useTranslation('desk');
  return (
    <section className={classes.section} aria-labelledby="ticket-asset">
      <h2 id="ticket-asset">{t('fields.asset')}</h2>
      <div className={classes.asset}>
        <span className={classes.picture}>
          <Icon of={icons[asset.type]} />
        </span>
        <div className={classes.words}>
          <b>{asset.name}</b>
          <div className={classes.quiet}>
            {asset.referenceName && <span>{asset.referenceName}</span>}
            {asset.warrantyEndsOn && (
              <span className={classes.warranty}>
                {t('fields.warrantyEnds')} <DaysLeft until={asset.warrantyEndsOn} />
              </span>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}
