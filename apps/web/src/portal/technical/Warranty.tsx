import { useFormats } from '../../lib/formats.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { DaysLeft, Day } from '../../ui/Time.tsx';
import classes from './Assets.module.css';

/** How many days before its end a warranty is worth a word. */
const SOON_DAYS = 45;

/** Until when there is a warranty: days when it ends soon, otherwise the day. */
export function Warranty({ endsOn }: { endsOn: string }) {
  const { daysUntil } = useFormats();
  const days = daysUntil(endsOn);
  return days > SOON_DAYS ? <Day on={endsOn} as="short" /> : <Left days={days} endsOn={endsOn} />;
}

/** Behind the day itself: how few days are left, or that it is over; nothing while it is far away. */
export function WarrantyLeft({ endsOn }: { endsOn: string }) {
  const { daysUntil } = useFormats();
  const days = daysUntil(endsOn);
  if (days > SOON_DAYS) return null;
  return (
    <>
      {' '}
      <Left days={days} endsOn={endsOn} />
    </>
  );
}

function Left({ days, endsOn }: { days: number; endsOn: string }) {
  const { t } = useTranslation('technical');
  const { date } = useFormats();
  if (days >= 0) return <DaysLeft until={endsOn} />;
  return (
    <time className={classes.over} dateTime={endsOn} title={date(endsOn)}>
      {t('warranty.over')}
    </time>
  );
}
