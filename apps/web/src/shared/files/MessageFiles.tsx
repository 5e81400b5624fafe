import { graphql, type MessageFileFragment } from '@quayside/graphql/documents';
import { useTranslation } from '../../lib/useTranslation.ts';
import { FileItem, FileItems } from '../../ui/FileItem.tsx';
import { useViewPicture } from './PictureViewer.tsx';

graphql(`
  fragment MessageFile on File {
    id
    name
    size
    contentType
    width
    height
    thumbnailUrl
    url
  }
`);

/** The files of a message: pictures open where they are, the others are downloaded. */
export function MessageFiles({ files }: { files: readonly MessageFileFragment[] }) {
  const { t } = useTranslation('talk');
  const view = useViewPicture();
  return (
    <FileItems label={t('file.files')}>
      {files.map(({ id, name, size, thumbnailUrl, url }) => (
        <FileItem
          key={id}
          name={name}
          size={size}
          href={url}
          thumb={thumbnailUrl ?? undefined}
          onOpen={thumbnailUrl && view ? () => view(id) : undefined}
        />
      ))}
    </FileItems>
  );
}
