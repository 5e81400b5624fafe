import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from './disk.ts';
import { readS3Url } from './s3-url.ts';
import { S3 } from './s3.ts';

/** What is known of bytes before they are put. */
export type Facts = { readonly size: number; readonly sha256: Buffer; readonly contentType: string };

/** From the first to the last byte, both included, counted from 0. */
export type Span = { readonly start: number; readonly end: number };

/** Where the bytes of files lie, by keys that say nothing of them. */
export type Storage = {
  /** Folder on this machine in which bytes are gathered before they are put. */
  readonly incoming: string;
  /** Puts the bytes of a file of this machine; they are safe when the promise resolves. The file may be gone then. */
  put(key: string, file: string, facts: Facts): Promise<void>;
  /** The bytes, or a span of them, and how many come. Throws BytesMissing when there are none under the key. */
  open(key: string, span?: Span): Promise<{ stream: Readable; size: number }>;
  /** Removes the bytes; nothing happens when there are none. */
  remove(key: string): Promise<void>;
};

/** A key that nobody guesses: 256 random bits. */
export const newKey = (): string => randomBytes(32).toString('hex');

/** The storage of an installation: the S3 bucket that was named, or the folder `files` of its data. */
export async function openStorage({ dataDir, s3Url }: { dataDir: string; s3Url: string | null }): Promise<Storage> {
  const incoming = join(dataDir, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  return s3Url ? new S3(incoming, readS3Url(s3Url)) : new Disk(incoming, join(dataDir, 'files'));
}
