import classes from './Time.module.css';
import type { Moment } from '../lib/format.ts';
import { useEachMinute, useFormats } from '../lib/formats.tsx';

/**
 * A moment in the viewer's words; hovering tells it exactly.
 * `moment` when something happened (Tue 09:31), `deadline` by when (Today, 14:30), `due` the same shorter (14:30), `relative` how far away (in 4 hours), `day` 18 Nov.
 */
export function Time({
  at,
  as = 'moment',
  className,
}: {
  at: Moment;
  as?: 'moment' | 'momentInSentence' | 'deadline' | 'due' | 'relative' | 'day' | 'time';
  className?: string;
}) {
  useEachMinute();
  const formats = useFormats();
  return (
    <time className={className} dateTime={new Date(at).toISOString()} title={formats.exact(at)}>
      {formats[as](at)}
    </time>
  );
}

/** A day of the calendar (`2025-11-24`), which no time zone shifts: `long` 24 November 2025, `short` 24 Nov, `relative` in 5 days. */
export function Day({ on, as = 'long' }: { on: string; as?: 'long' | 'short' | 'relative' }) {
  const formats = useFormats();
  const words = { long: formats.date, short: formats.shortDate, relative: formats.relativeDay }[as](on);
  return (
    <time dateTime={on} title={as === 'long' ? undefined : formats.date(on)}>
      {words}
    </time>
  );
}

/** How long something is still good: red when it is over or within 7 days, amber within 14, quiet after that. */
export function DaysLeft({ until, soon = 14, urgent = 7 }: { until: string; soon?: number; urgent?: number }) {
  const formats = useFormats();
  const days = formats.daysUntil(until);
  const urgency = days <= urgent ? 'urgent' : days <= soon ? 'soon' : undefined;
  return (
    <time className={classes.left} data-urgency={urgency} dateTime={until} title={formats.date(until)}>
      {formats.daysLeft(until)}
    </time>
  );
}
