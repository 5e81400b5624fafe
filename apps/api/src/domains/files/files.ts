import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Clock } from '../../clock.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { invalid } from '../../graphql/errors.ts';
import { insideId, outsideId } from '../../graphql/ids.ts';
import type { Log } from '../../log.ts';
import type { Storage } from '../../storage/storage.ts';
import { removeBytes } from './bytes.ts';
import { forgetUnattached, hangOn, takeOff } from './files.queries.ts';

/** How many files a message can have. */
const MAX_FILES = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

const FIELD = 'input.fileIds';

/** The keys of files that a message is written with, each once. BAD_USER_INPUT `fileIds` when they are too many, or one is no ID of a file. */
export function keysOfFiles(fileIds: readonly string[] | null | undefined): string[] {
  if (!fileIds) return [];
  if (fileIds.length > MAX_FILES) throw invalid({ path: FIELD, code: 'too_long', values: { max: MAX_FILES } });
  return [
    ...new Set(
      fileIds.map((id) => {
        const key = insideId('File', id);
        if (!key) throw invalid({ path: FIELD, code: 'not_found' });
        return key;
      }),
    ),
  ];
}

/** Hangs files on a message. BAD_USER_INPUT `fileIds` unless each is the viewer's own and hangs on nothing yet. */
export async function attachFiles(
  tx: Transaction,
  viewer: SignedInViewer,
  messageId: string,
  keys: readonly string[],
): Promise<void> {
  if (keys.length && (await hangOn(tx, viewer, messageId, keys)) < keys.length)
    throw invalid({ path: FIELD, code: 'not_found' });
}

/** Takes the files off a message that goes away. Answers their IDs; they can be attached again for a day. */
export async function detachFiles(
  tx: Transaction,
  { clock }: Pick<Context, 'clock'>,
  messageId: string,
): Promise<string[]> {
  const keys = await takeOff(tx, messageId, clock.now());
  return keys.map((key) => outsideId('File', key));
}

type Parts = { readonly database: Database; readonly storage: Storage; readonly clock: Clock; readonly log: Log };

/** Removes what nobody sent: files that have hung on nothing for a day, and what broken uploads have left as long ago. */
export async function sweepFiles({ database, storage, clock, log }: Parts): Promise<void> {
  const before = new Date(clock.now().getTime() - DAY_MS);
  for (;;) {
    const forgotten = await forgetUnattached(database.query, before);
    for (const file of forgotten) await removeBytes(storage, file, log);
    if (!forgotten.length) break;
  }
  for (const name of await readdir(storage.incoming)) {
    const path = join(storage.incoming, name);
    const found = await stat(path).catch(() => undefined); // an upload may just have ended
    if (found && found.mtime < before) await rm(path, { force: true });
  }
}
