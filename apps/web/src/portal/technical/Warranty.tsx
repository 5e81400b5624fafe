import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/formats.tsx';
import { DaysLeft, Day } from '../../ui/Time.tsx';
import classes from './Assets.module.css';

/** Until when there is a warranty: days when it ends soon, otherwise the day. */
export function Warranty({ endsOn }: { endsOn: string }) {
  const { t } = useTranslation('technical');
  const { daysUntil, date } = useFormats();
  const days = daysUntil(endsOn);
  if (days < 0)
    return (
      <time className={classes.over} dateTime={endsOn} title={date(endsOn)}>
        {t('warranty.over')}
      </time>
    );
  return days <= 45 ? <DaysLeft until={endsOn} /> : <Day on={endsOn} as="short" />;
}
