import { useFormats } from '../../lib/formats.tsx';
import classes from './DueDay.module.css';
import { useTranslation } from '../../lib/useTranslation.ts';

/** By when something is to be paid, and how far that is: amber in the last week, red when it is over. */
export function DueDay({ on, open = true }: { on: string; /** it is still to be paid */ open?: boolean }) {
  const { t } = useTranslation('finance');
  const { shortDate, date, relativeDay, daysUntil } = useFormats();
  const days = daysUntil(on);
  const urgency = days < 0 ? 'late' : days <= 7 ? 'soon' : undefined;
  return (
    <time className={classes.due} dateTime={on} title={date(on)} data-urgency={open ? urgency : undefined}>
      {open ? t('due', { day: shortDate(on), distance: relativeDay(on) }) : shortDate(on)}
    </time>
  );
}
