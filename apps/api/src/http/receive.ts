import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy, { type Busboy } from 'busboy';
import { MAX_SIZE, tooLarge, type Upload } from '../domains/files/keep.ts';
import { newKey } from '../storage/storage.ts';

/** The body is no form with one file in the field `file`. */
export class NotOneFile extends Error {
  override readonly name = 'NotOneFile';
}

/** The sender has gone away, or nothing came for too long: there is nobody to answer. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}

/** What a form has beside its file, in bytes. */
const AROUND = 16 * 1024;
/** How long an upload may be silent. */
const SILENCE_MS = 30_000;
/** So much of what is refused is still taken, so that the sender reads why; in bytes. */
const MAX_DRAINED = 512 * 1024 ** 2;
const LIMITS = { files: 2, fields: 2, parts: 4, fieldSize: 1024, headerPairs: 32 };

/**
 * Writes the one file of a form into a new file of the folder while it comes in. Throws FileRefused when it is too large,
 * NotOneFile, BrokenOff, or what kept it from being written; nothing is left then.
 */
export async function receive(request: IncomingMessage, folder: string): Promise<Upload> {
  if (Number(request.headers['content-length']) > MAX_SIZE + AROUND) throw tooLarge();
  const form = formOf(request);
  const file = join(folder, newKey());
  let writing: Promise<Omit<Upload, 'name' | 'file'>> | undefined;
  let name = '';
  try {
    await new Promise<void>((resolve, reject) => {
      form.on('file', (field, stream, { filename }) => {
        if (field !== 'file' || writing) return reject(new NotOneFile());
        name = filename ?? '';
        writing = write(stream, file);
        writing.catch(reject);
      });
      form.once('field', () => reject(new NotOneFile()));
      form.once('error', () => reject(new NotOneFile()));
      form.once('close', resolve);
      failWhenBrokenOff(request, reject);
      request.pipe(form);
    });
    if (!writing) throw new NotOneFile();
    return { file, name: asWritten(name), ...(await writing) };
  } catch (error) {
    request.unpipe(form);
    form.on('error', () => {}); // it ends in the middle
    form.destroy();
    await writing?.catch(() => {}); // why, is thrown already
    await rm(file, { force: true });
    throw error;
  }
}

/** Reads what is left of a refused request, within reason: who is cut off while sending does not read the answer. */
export function drain(request: IncomingMessage): void {
  let left = MAX_DRAINED;
  if (Number(request.headers['content-length']) > left) return void request.destroy();
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  request.resume();
}

function formOf({ headers }: IncomingMessage): Busboy {
  try {
    return busboy({ headers, defParamCharset: 'utf8', preservePath: true, limits: LIMITS });
  } catch {
    throw new NotOneFile(); // another type of body, or one without a boundary
  }
}

async function write(stream: Readable, file: string): Promise<{ size: number; sha256: Buffer }> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    stream,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > MAX_SIZE) throw tooLarge();
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(file, { flags: 'wx', mode: 0o600 }),
  );
  return { size, sha256: hash.digest() };
}

function failWhenBrokenOff(request: IncomingMessage, fail: (error: Error) => void): void {
  const silence = setTimeout(() => request.destroy(), SILENCE_MS);
  request.on('data', () => silence.refresh());
  request.once('end', () => clearTimeout(silence));
  request.once('close', () => {
    clearTimeout(silence);
    if (!request.complete) fail(new BrokenOff());
  });
  request.once('error', () => fail(new BrokenOff()));
}

/** Browsers write these three signs of a name so in a form, and no others. */
const asWritten = (name: string): string => name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
