import { useEffect, useSyncExternalStore } from 'react';
import type { UploadedFile } from './upload.ts';
import { type Uploads, uploadsOf, type UploadState } from './uploads.ts';
import { useViewer } from './viewer.tsx';

/** The files of something that is being written, and what can be done with them. */
export type DraftFiles = UploadState &
  Pick<Uploads, 'add' | 'retry' | 'remove' | 'clear' | 'sent' | 'restore' | 'ready' | 'stopWaiting' | 'check'> & {
    /** There are some, whatever their state. */
    readonly begun: boolean;
    /** Those that have arrived. */
    readonly files: readonly UploadedFile[];
    /** How many have not. */
    readonly onTheirWay: number;
  };

/**
 * The files of the viewer's draft of that name: `const files = useUploads('reply.1')`, and when it is sent
 * `const fileIds = await files.ready(); if (!fileIds) return;`, afterwards `files.sent(fileIds)`.
 */
export function useUploads(name: string): DraftFiles {
  const uploads = uploadsOf(useViewer().id, name);
  const state = useSyncExternalStore(uploads.subscribe, uploads.state);
  // Whoever leaves the page does not send any more.
  useEffect(() => uploads.stopWaiting, [uploads]);
  const { add, retry, remove, clear, sent, restore, ready, stopWaiting, check } = uploads;
  const { list } = state;
  return {
    ...state,
    add,
    retry,
    remove,
    clear,
    sent,
    restore,
    ready,
    stopWaiting,
    check,
    begun: list.length > 0,
    files: list.flatMap(({ file }) => file ?? []),
    onTheirWay: list.filter(({ state: at }) => at === 'waiting' || at === 'sending').length,
  };
}
