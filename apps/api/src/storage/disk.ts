import { copyFile, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { BytesMissing } from './missing.ts';
import type { Span, Storage } from './storage.ts';

/** Our own keys, and nothing that leads elsewhere. */
const KEY = /^[0-9a-f]{64}(-\w+)?$/;

/** Bytes in a folder of this machine, fanned out so that no folder holds too many. */
export class Disk implements Storage {
  readonly incoming: string;
  readonly #folder: string;

  constructor(incoming: string, folder: string) {
    this.incoming = incoming;
    this.#folder = folder;
  }

  async put(key: string, file: string): Promise<void> {
    const target = this.#pathOf(key);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await synced(file);
    await rename(file, target).catch((error: unknown) => {
      if (!isCode(error, 'EXDEV')) throw error;
      return copy(file, target); // another volume
    });
    await synced(dirname(target));
  }

  async open(key: string, span?: Span): Promise<{ stream: Readable; size: number }> {
    const handle = await opened(this.#pathOf(key));
    try {
      const { size } = await handle.stat();
      const stream = handle.createReadStream(span ? { start: span.start, end: span.end } : {});
      return { stream, size: span ? Math.max(0, Math.min(span.end, size - 1) - span.start + 1) : size };
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.#pathOf(key), { force: true });
  }

  #pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('not a key of the storage');
    return join(this.#folder, key.slice(0, 2), key.slice(2, 4), key);
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    throw isCode(error, 'ENOENT') ? new BytesMissing() : error;
  }
}

/** A copy under another name first: under its own name it is whole, or not there. */
async function copy(file: string, target: string): Promise<void> {
  const draft = `${target}.draft`;
  try {
    await copyFile(file, draft);
    await synced(draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Waits until a file, or the names in a folder, would survive a power cut. */
async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
