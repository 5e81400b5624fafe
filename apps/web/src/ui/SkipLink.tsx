import classes from './SkipLink.module.css';
import { useTranslation } from '../lib/useTranslation.ts';

/** The id of the place where a page's own content begins. */
export const CONTENT = 'content';

/** The first stop of the Tab key: jumps over the navigation to the element with the id `content`. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className={classes.skip} href={`#${CONTENT}`}>
      {t('skipToContent')}
    </a>
  );
}
