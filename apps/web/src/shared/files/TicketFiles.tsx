import type { MessageFileFragment } from '@quayside/graphql/documents';
import { useState } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { fileIcon } from '../../ui/FileItem.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextButton } from '../../ui/Page.tsx';
import { useViewPicture } from './PictureViewer.tsx';
import classes from './TicketFiles.module.css';

/** So many are shown before one asks for the rest. */
const AT_FIRST = 9;

/** All files of a ticket, small and beside each other. */
export function TicketFiles({ files }: { files: readonly MessageFileFragment[] }) {
  const { t } = useTranslation('talk');
  const [all, setAll] = useState(false);
  const shown = all ? files : files.slice(0, AT_FIRST);
  return (
    <>
      <ul className={classes.files} role="list">
        {shown.map((file) => (
          <li key={file.id}>
            <Tile file={file} />
          </li>
        ))}
      </ul>
      {files.length > shown.length && (
        <TextButton small onClick={() => setAll(true)}>
          {t('file.showAll', { count: files.length })}
        </TextButton>
      )}
    </>
  );
}

function Tile({ file: { id, name, thumbnailUrl, url } }: { file: MessageFileFragment }) {
  const { t } = useTranslation('talk');
  const view = useViewPicture();
  if (thumbnailUrl && view)
    return (
      <button
        type="button"
        className={classes.tile}
        title={name}
        aria-label={t('file.open', { name })}
        aria-haspopup="dialog"
        onClick={() => view(id)}
      >
        <img src={thumbnailUrl} alt="" loading="lazy" />
      </button>
    );
  return (
    <a className={classes.tile} href={url} download={name} title={name}>
      <Icon of={fileIcon(name)} />
      <span className={classes.name}>{name}</span>
    </a>
  );
}
