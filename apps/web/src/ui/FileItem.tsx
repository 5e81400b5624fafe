import { Check, File, FileText, Film, Image, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../lib/formats.tsx';
import classes from './FileItem.module.css';
import { Icon, type IconShape } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { Tag } from './Tag.tsx';

interface Props {
  name: string;
  /** bytes */
  size: number;
  /** Where it is opened or downloaded */
  href?: string;
  /** Address of a small picture of it; otherwise an icon by its name */
  thumb?: string;
  /** 0 to 1 while it is on its way */
  progress?: number;
  /** What went wrong, and what was kept */
  failure?: string;
  onRetry?: () => void;
  onRemove?: () => void;
  /** `chip` in messages and composers, `row` in forms */
  look?: 'chip' | 'row';
}

/** One file: on its way (with progress and cancel), there, or failed (with the reason and another try). */
export function FileItem({ name, size, href, thumb, progress, failure, onRetry, onRemove, look = 'chip' }: Props) {
  const { t } = useTranslation();
  const { fileSize, percent } = useFormats();
  const isOnItsWay = progress !== undefined && !failure;
  const state =
    failure ??
    (isOnItsWay ? t('file.uploading', { percent: percent(Math.round(progress * 100) / 100) }) : fileSize(size));
  const inside = (
    <>
      <span className={classes.thumb}>
        {thumb ? <img src={thumb} alt="" loading="lazy" /> : <Icon of={iconFor(name)} />}
      </span>
      <span className={classes.words}>
        <b>{name}</b>
        <span className={failure ? classes.failure : classes.quiet}>{state}</span>
        {isOnItsWay && (
          <span
            className={classes.bar}
            role="progressbar"
            aria-label={name}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(progress * 100)}
          >
            <span style={{ width: `${progress * 100}%` }} />
          </span>
        )}
      </span>
    </>
  );
  return (
    <span className={classes.file} data-look={look}>
      {href ? (
        <a className={classes.main} href={href}>
          {inside}
        </a>
      ) : (
        <span className={classes.main}>{inside}</span>
      )}
      {look === 'row' && !isOnItsWay && !failure && (
        <Tag tone="ok">
          <Icon of={Check} />
          {t('file.added')}
        </Tag>
      )}
      {failure && onRetry && (
        <button type="button" className={classes.retry} onClick={onRetry}>
          {t('file.tryAgain')}
        </button>
      )}
      {onRemove && (
        <IconButton
          icon={X}
          size="sm"
          label={t(isOnItsWay ? 'file.cancel' : 'file.remove', { name })}
          onClick={onRemove}
        />
      )}
    </span>
  );
}

/** Files beside each other (chips) or below each other (rows). */
export const FileItems = ({ look = 'chip', children }: { look?: 'chip' | 'row'; children: ReactNode }) => (
  <div className={classes.files} data-look={look}>
    {children}
  </div>
);

function iconFor(name: string): IconShape {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  if (['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'svg'].includes(extension)) return Image;
  if (['mp4', 'mov', 'webm', 'avi'].includes(extension)) return Film;
  if (['txt', 'log', 'md', 'csv', 'pdf', 'doc', 'docx', 'odt', 'rtf'].includes(extension)) return FileText;
  return File;
}
