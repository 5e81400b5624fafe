import { readFile, rm, stat } from 'node:fs/promises';
import { hash } from 'node:crypto';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Clock } from '../../clock.ts';
import type { Database } from '../../database/database.ts';
import { newId } from '../../graphql/ids.ts';
import type { Log } from '../../log.ts';
import { newKey, type Storage } from '../../storage/storage.ts';
import { insertFile, isWritten, uploadsOf, type NewFile } from './files.queries.ts';
import { removeBytes, smallKey } from './bytes.ts';
import { recognise } from './kinds.ts';
import { cleanName } from './names.ts';
import { drawSmall, measure } from './pictures.ts';
import { FileRefused } from './refusals.ts';
import { checkUnfolding } from './unfolding.ts';

/** The largest file that is taken, in bytes. */
export const MAX_SIZE = 50 * 1024 ** 2;
const HOUR_MS = 60 * 60 * 1000;
/** How many files somebody may upload within an hour. */
const PER_HOUR = 200;
/** How much of somebody's may hang on nothing, in bytes. */
const MAX_UNATTACHED = 1024 ** 3;

type Parts = { readonly database: Database; readonly storage: Storage; readonly clock: Clock; readonly log: Log };
type Uploader = Pick<SignedInViewer, 'kind' | 'id'>;

/** What an upload has brought: bytes in a file of this machine, and what the sender calls them. */
export type Upload = { readonly file: string; readonly name: string; readonly size: number; readonly sha256: Buffer };

/** What is said of a file above MAX_SIZE. */
export const tooLarge = (): FileRefused => new FileRefused('too_large', { megabytes: MAX_SIZE / 1024 ** 2 });

/** What people are sending to this process: it counts as if it were kept. */
const underWay = new Map<string, { files: number; bytes: number }>();

/** Takes one more file of at most this size, in bytes. Throws FileRefused when somebody has uploaded too much of late, or is at it. */
export async function withinAllowance(
  { database, clock }: Parts,
  viewer: Uploader,
  size: number,
  upload: () => Promise<void>,
): Promise<void> {
  const sending = underWay.get(viewer.id) ?? { files: 0, bytes: 0 };
  const ahead = { ...sending };
  underWay.set(viewer.id, sending);
  sending.files += 1;
  sending.bytes += size;
  try {
    const { recent, unattached } = await uploadsOf(database.query, viewer, new Date(clock.now().getTime() - HOUR_MS));
    if (recent + ahead.files >= PER_HOUR) throw new FileRefused('too_many_files', {}, HOUR_MS / 1000);
    if (unattached + ahead.bytes + size > MAX_UNATTACHED)
      throw new FileRefused('too_much_unattached', {}, HOUR_MS / 1000);
    await upload();
  } finally {
    sending.files -= 1;
    sending.bytes -= size;
    if (!sending.files) underWay.delete(viewer.id);
  }
}

/**
 * Keeps what was uploaded: recognised, measured, with a small picture where one can be drawn. The bytes are in the storage
 * before the row is written; without the row they are removed again. Throws FileRefused.
 */
export async function keepUpload(parts: Parts, viewer: Uploader, upload: Upload): Promise<NewFile> {
  const { size, sha256 } = upload;
  if (size === 0) throw new FileRefused('empty');
  const name = cleanName(upload.name, '');
  await checkUnfolding(upload.file);
  const { contentType, ending, picture } = await recognise(upload.file, name);
  const measures = picture ? await measure(upload.file) : null;
  const small = `${upload.file}-small`;
  try {
    const thumbnail = measures !== null && (await drawSmall(upload.file, small));
    const file: NewFile = {
      id: newId(parts.clock),
      storageKey: newKey(),
      name: name || `file.${ending}`,
      size,
      contentType,
      sha256,
      width: measures?.width ?? null,
      height: measures?.height ?? null,
      thumbnail,
      createdAt: parts.clock.now(),
    };
    await store(parts, viewer, file, { large: upload.file, small: thumbnail ? small : null });
    return file;
  } finally {
    await rm(small, { force: true });
  }
}

type Bytes = { readonly large: string; readonly small: string | null };

async function store(parts: Parts, viewer: Uploader, file: NewFile, { large, small }: Bytes): Promise<void> {
  const { database, storage, log } = parts;
  try {
    await storage.put(file.storageKey, large, file);
    if (small) await putSmall(storage, file, small);
    await insertFile(database.query, viewer, file);
  } catch (error) {
    // Whether a row was written is not certain when the database went away: bytes without a row are the smaller evil.
    const written = await isWritten(database.query, file.id).catch(() => true);
    if (!written) await removeBytes(storage, file, log);
    throw error;
  }
}

async function putSmall(storage: Storage, { storageKey }: NewFile, small: string): Promise<void> {
  const { size } = await stat(small);
  const sha256 = hash('sha256', await readFile(small), 'buffer');
  await storage.put(smallKey(storageKey), small, { size, sha256, contentType: 'image/webp' });
}
