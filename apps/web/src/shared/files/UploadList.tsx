import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useFormats } from '../../lib/formats.tsx';
import { LARGEST_FILE_WRITTEN, MOST_FILES } from '../../lib/upload.ts';
import type { Upload } from '../../lib/uploads.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import type { DraftFiles } from '../../lib/useUploads.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { FileItem, FileItems } from '../../ui/FileItem.tsx';
import { TextButton } from '../../ui/Page.tsx';
import classes from './UploadList.module.css';

type Shown = Pick<
  DraftFiles,
  'list' | 'waiting' | 'blocked' | 'onTheirWay' | 'retry' | 'remove' | 'stopWaiting' | 'check'
>;

/** The files of something that is being written: how each of them stands, and why it has not gone out yet. Nothing without files. */
export function UploadList({
  files,
  look = 'chip',
  refused,
}: {
  files: Shown;
  look?: 'chip' | 'row';
  /** What the server said of them when it was sent */
  refused?: string;
}) {
  const { t } = useTranslation('talk');
  const why = useFailureWords();
  const news = useNews(files.list);
  const box = useRef<HTMLDivElement>(null);
  const { list, waiting, blocked, onTheirWay } = files;
  const failed = list.filter(({ state }) => state === 'failed');
  useFirstFailed(box, blocked);
  const { check } = files;
  useEffect(() => {
    if (refused) check();
  }, [refused, check]);
  const buttons = () => [...(box.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [])];
  // What had the focus goes away: it moves on to the neighbour, or to the button that attaches.
  const remove = ({ key }: Upload, index: number) => {
    const next = buttons()[index + 1] ?? buttons()[index - 1];
    const attach = box.current?.closest('form')?.querySelector<HTMLElement>('[data-attach]');
    files.remove(key);
    (next ?? attach)?.focus();
  };
  const retry = ({ key }: Upload, index: number) => {
    files.retry(key);
    buttons()[index]?.focus();
  };
  return (
    <>
      {list.length > 0 && (
        <div ref={box} className={classes.uploads}>
          <FileItems look={look} label={t('file.list')}>
            {list.map((upload, index) => (
              <FileItem
                key={upload.key}
                look={look}
                name={upload.name}
                size={upload.size}
                thumb={upload.picture}
                progress={upload.state === 'waiting' || upload.state === 'sending' ? upload.share : undefined}
                waiting={upload.state === 'waiting'}
                secondsLeft={upload.secondsLeft}
                failure={upload.state === 'failed' ? why(upload) : undefined}
                onRetry={upload.failure?.again ? () => retry(upload, index) : undefined}
                onRemove={() => remove(upload, index)}
              />
            ))}
          </FileItems>
          {waiting && (
            <p className={classes.waiting}>
              <span role="status">{t('file.onTheirWay', { count: onTheirWay })}</span>{' '}
              <TextButton small onClick={files.stopWaiting}>
                {t('file.keepWriting')}
              </TextButton>
            </p>
          )}
          {refused && (
            <ErrorPanel>
              {refused} {t('file.attachAnew')}
            </ErrorPanel>
          )}
          {blocked && (
            <ErrorPanel>
              {t('file.blocked', { count: failed.length })}{' '}
              {t(failed.some(({ failure }) => failure?.again) ? 'file.tryOrRemove' : 'file.removeToSend')}
            </ErrorPanel>
          )}
        </div>
      )}
      <VisuallyHidden role="status">{news}</VisuallyHidden>
    </>
  );
}

/** When something did not go out for want of a file, that file comes into sight and takes the focus. */
function useFirstFailed(box: { current: HTMLElement | null }, blocked: boolean) {
  useEffect(() => {
    if (blocked) box.current?.querySelector<HTMLElement>('[data-failed] button')?.focus();
  }, [box, blocked]);
}

/** Why a file is not there: in the server's words where it has some. */
function useFailureWords(): (upload: Upload) => string {
  const { t } = useTranslation('talk');
  const { fileSize } = useFormats();
  return ({ failure }) => {
    switch (failure?.code) {
      case 'OFFLINE':
      case 'EMPTY':
      case 'UNREADABLE':
      case 'GONE':
        return t(`file.failed.${failure.code}`);
      case 'TOO_MANY':
        return t('file.failed.TOO_MANY', { count: MOST_FILES });
      case 'TOO_LARGE':
        return failure.message || t('file.failed.TOO_LARGE', { size: fileSize(LARGEST_FILE_WRITTEN) });
      default:
        return failure?.message || t('file.failed.INTERNAL');
    }
  };
}

/** What happened last, for those who don't see the list. */
function useNews(list: readonly Upload[]): string {
  const { t } = useTranslation('talk');
  const why = useFailureWords();
  const [news, setNews] = useState('');
  const before = useRef(list);
  useEffect(() => {
    const known = new Map(before.current.map((upload) => [upload.key, upload]));
    const gone = before.current.filter(({ key }) => !list.some((upload) => upload.key === key));
    before.current = list;
    const words = [
      ...list
        .filter((upload) => upload.state !== known.get(upload.key)?.state)
        .flatMap((upload) => {
          if (upload.state === 'done') return t('file.announceDone', { name: upload.name });
          if (upload.state === 'failed') return t('file.announceFailed', { name: upload.name, why: why(upload) });
          return [];
        }),
      ...gone.map(({ name }) => t('file.announceRemoved', { name })),
    ];
    if (words.length > 0) setNews(words.join(' '));
  }, [list, t, why]);
  return news;
}
