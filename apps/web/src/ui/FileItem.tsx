import { Check, File, FileText, Film, Image, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats } from '../lib/formats.tsx';
import classes from './FileItem.module.css';
import { useTranslation } from '../lib/useTranslation.ts';
import { Icon, type IconShape } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { Tag } from './Tag.tsx';

interface Props {
  name: string;
  /** bytes */
  size: number;
  /** Where it is downloaded */
  href?: string;
  /** Shows it here, instead of downloading it */
  onOpen?: () => void;
  /** Address of a small picture of it; otherwise an icon by its name */
  thumb?: string;
  /** 0 to 1 while it is on its way */
  progress?: number;
  /** How long it will still take, as far as that can be told */
  secondsLeft?: number;
  /** It is not its turn yet */
  waiting?: boolean;
  /** What went wrong, and what was kept */
  failure?: string;
  onRetry?: () => void;
  onRemove?: () => void;
  /** `chip` in messages and composers, `row` in forms */
  look?: 'chip' | 'row';
}

/** One file of FileItems: on its way (with progress and cancel), there, or failed (with the reason and another try). */
export function FileItem({
  name,
  size,
  href,
  onOpen,
  thumb,
  failure,
  onRetry,
  onRemove,
  look = 'chip',
  ...way
}: Props) {
  const { t } = useTranslation('talk');
  const { fileSize } = useFormats();
  const wayWords = useWayWords();
  const { progress } = way;
  const isOnItsWay = progress !== undefined && !failure;
  const state = failure ?? (isOnItsWay ? wayWords({ ...way, progress, size, look }) : fileSize(size));
  const inside = (
    <>
      <span className={classes.thumb}>
        {thumb ? <img src={thumb} alt="" loading="lazy" /> : <Icon of={fileIcon(name)} />}
      </span>
      <span className={classes.words}>
        <b title={name}>{name}</b> <span className={failure ? classes.failure : classes.quiet}>{state}</span>
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
    <li className={classes.file} data-look={look} data-failed={failure ? true : undefined}>
      {onOpen ? (
        <button type="button" className={classes.main} aria-haspopup="dialog" onClick={onOpen}>
          {inside}
        </button>
      ) : href ? (
        <a className={classes.main} href={href} download={name}>
          {inside}
        </a>
      ) : (
        <span className={classes.main}>{inside}</span>
      )}
      {look === 'row' && onRemove && !isOnItsWay && !failure && (
        <Tag tone="ok">
          <Icon of={Check} />
          {t('file.added')}
        </Tag>
      )}
      {failure && onRetry && (
        <button
          type="button"
          className={classes.retry}
          aria-label={t('file.tryAgainNamed', { name })}
          onClick={onRetry}
        >
          {t('file.tryAgain')}
        </button>
      )}
      {onRemove && (
        <IconButton
          icon={X}
          size="sm"
          label={t(isOnItsWay ? 'file.cancel' : 'file.remove', { name })}
          data-remove
          onClick={onRemove}
        />
      )}
    </li>
  );
}

/** Files beside each other (chips) or below each other (rows). `label` names the list for those who hear it. */
export const FileItems = ({
  look = 'chip',
  label,
  children,
}: {
  look?: 'chip' | 'row';
  label?: string;
  children: ReactNode;
}) => (
  <ul className={classes.files} data-look={look} role="list" aria-label={label}>
    {children}
  </ul>
);

type Way = { progress: number; size: number; look: 'chip' | 'row' } & Pick<Props, 'secondsLeft' | 'waiting'>;

/** How far it is: "Uploading, 64%", in a form "31 of 48 MB, 20 s left". */
function useWayWords(): (way: Way) => string {
  const { t } = useTranslation('talk');
  const { percent, fileSize, sizeAsIn, seconds } = useFormats();
  return ({ progress, size, look, secondsLeft, waiting }) => {
    if (waiting) return t('file.waiting');
    if (progress >= 1) return t('file.checking');
    if (look === 'chip') return t('file.uploading', { percent: percent(Math.round(progress * 100) / 100) });
    const sizes = { sent: sizeAsIn(progress * size, size), size: fileSize(size) };
    return secondsLeft === undefined
      ? t('file.sent', sizes)
      : t('file.sentAndLeft', { ...sizes, time: seconds(secondsLeft) });
  };
}

/** The drawing for a file of that name. */
export function fileIcon(name: string): IconShape {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  if (['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'svg'].includes(extension)) return Image;
  if (['mp4', 'mov', 'webm', 'avi'].includes(extension)) return Film;
  if (['txt', 'log', 'md', 'csv', 'pdf', 'doc', 'docx', 'odt', 'rtf'].includes(extension)) return FileText;
  return File;
}
