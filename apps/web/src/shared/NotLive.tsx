import { useIsAway } from '../lib/line.ts';
import classes from './NotLive.module.css';
import { useTranslation } from '../lib/useTranslation.ts';

/** A quiet line while changes have not come by themselves for a while; nothing otherwise. `floating`: in the corner, where it moves nothing. */
export function NotLive({ floating }: { floating?: boolean }) {
  const { t } = useTranslation();
  const isAway = useIsAway();
  return (
    <span role="status" className={classes.line} data-floating={floating}>
      {isAway && t('live.away')}
    </span>
  );
}
