import { Button } from '@mantine/core';
import type { MessageFileFragment } from '@quayside/graphql/documents';
import { ChevronLeft, ChevronRight, Download } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { alongTheLine } from '../../lib/arrows.ts';
import { useFormats } from '../../lib/formats.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Modal } from '../../ui/dialogs.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import classes from './PictureDialog.module.css';

/** Pictures one after the other, beginning with the one whose ID is `openId`; closed while it is none of theirs. */
export function PictureDialog({
  pictures,
  openId,
  onOpen,
  onClose,
}: {
  pictures: readonly MessageFileFragment[];
  openId: string | undefined;
  onOpen: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('talk');
  const place = pictures.findIndex(({ id }) => id === openId);
  const picture = pictures[place];
  const walk = (by: 1 | -1) => {
    const next = pictures[place + by];
    if (next) onOpen(next.id);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (alongTheLine(key) === 'ArrowLeft') walk(-1);
    if (alongTheLine(key) === 'ArrowRight') walk(1);
  };
  return (
    <Modal
      opened={picture !== undefined}
      onClose={onClose}
      title={picture?.name}
      size="auto"
      classNames={{ content: classes.viewer, title: classes.title, body: classes.body }}
      onKeyDown={onKeyDown}
    >
      {picture && (
        <>
          <Picture key={picture.id} picture={picture} />
          <div className={classes.foot}>
            {pictures.length > 1 && (
              <>
                <IconButton
                  icon={ChevronLeft}
                  label={t('file.previous')}
                  aria-disabled={place === 0}
                  onClick={() => walk(-1)}
                />
                <span className={classes.place} role="status">
                  {t('file.place', { place: place + 1, total: pictures.length })}
                </span>
                <IconButton
                  icon={ChevronRight}
                  label={t('file.next')}
                  aria-disabled={place === pictures.length - 1}
                  onClick={() => walk(1)}
                />
              </>
            )}
            <DownloadButton picture={picture} />
          </div>
        </>
      )}
    </Modal>
  );
}

/** What every browser shows; of anything else, its small picture is what can be seen. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** The whole picture; its small one lies in its place until it has come. */
function Picture({
  picture: { name, contentType, width, height, thumbnailUrl, url },
}: {
  picture: MessageFileFragment;
}) {
  const { t } = useTranslation('talk');
  const [state, setState] = useState<'coming' | 'there' | 'broken'>('coming');
  const small = thumbnailUrl ?? url;
  if (state === 'broken') return <p className={classes.broken}>{t('file.notShown')}</p>;
  return (
    <img
      className={classes.picture}
      src={SHOWN.has(contentType) ? url : small}
      alt={name}
      width={width ?? undefined}
      height={height ?? undefined}
      style={state === 'coming' ? { backgroundImage: `url("${small}")` } : undefined}
      onLoad={() => setState('there')}
      onError={() => setState('broken')}
    />
  );
}

function DownloadButton({ picture: { name, size, url } }: { picture: MessageFileFragment }) {
  const { t } = useTranslation('talk');
  const { fileSize } = useFormats();
  return (
    <Button
      component="a"
      href={url}
      download={name}
      size="sm"
      className={classes.download}
      leftSection={<Icon of={Download} />}
    >
      {t('file.download')} <span className={classes.size}>{fileSize(size)}</span>
    </Button>
  );
}
