import type { MessageFileFragment } from '@quayside/graphql/documents';
import { createContext, lazy, type ReactNode, Suspense, use, useEffect, useState } from 'react';
import { whenAtRest } from '../../lib/rest.ts';

const loadDialog = () => import('./PictureDialog.tsx');
const PictureDialog = lazy(async () => ({ default: (await loadDialog()).PictureDialog }));

const ViewContext = createContext<((id: string) => void) | null>(null);

/** Shows a picture by its ID, where a PictureViewer stands around. */
export const useViewPicture = () => use(ViewContext);

/**
 * Around everything that shows files of a ticket: opens its pictures one after the other. `files` in their order; those without a
 * small picture are left out. The code that shows them comes when the page is at rest, or with the first one that is opened.
 */
export function PictureViewer({ files, children }: { files: readonly MessageFileFragment[]; children: ReactNode }) {
  const [openId, setOpenId] = useState<string>();
  const [isLoaded, setLoaded] = useState(false);
  const pictures = files.filter(({ thumbnailUrl }) => thumbnailUrl !== null);
  const hasPictures = pictures.length > 0;
  useEffect(() => {
    if (!hasPictures) return;
    whenAtRest(() => {
      loadDialog().then(
        () => setLoaded(true),
        // It is asked for again when a picture is opened.
        () => undefined,
      );
    });
  }, [hasPictures]);
  return (
    <ViewContext value={setOpenId}>
      {children}
      {hasPictures && (isLoaded || openId !== undefined) && (
        <Suspense>
          <PictureDialog pictures={pictures} openId={openId} onOpen={setOpenId} onClose={() => setOpenId(undefined)} />
        </Suspense>
      )}
    </ViewContext>
  );
}
