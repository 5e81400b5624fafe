import { open, type FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { FileRefused } from './refusals.ts';

/** Chunks of a PNG before its picture; cameras and editors write a few dozen. */
const MAX_CHUNKS = 2_000;
/** What the texts of a PNG may unfold to, in bytes: diagrams carry their source in them. */
const MAX_TEXT = 8 * 1024 ** 2;
/** Segments of a JPEG beside its picture. */
const MAX_SEGMENTS = 20_000;
const WINDOW = 1024 ** 2;

/**
 * Looks for what makes a picture of a few megabytes take gigabytes while it is opened, whatever it measures: texts that
 * unfold, and parts without number. Throws FileRefused; whatever else is wrong with it, others find out.
 */
export async function checkUnfolding(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    const start = await read(handle, 0, 8);
    if (start.equals(PNG)) await checkChunks(handle);
    else if (start.readUInt16BE(0) === SOI) await checkSegments(handle);
  } finally {
    await handle.close();
  }
}

const PNG = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
const SOI = 0xffd8;

/** Always so many bytes: zeros behind the end of the file. */
async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer;
}

async function checkChunks(handle: FileHandle): Promise<void> {
  let position = PNG.length;
  let text = 0;
  for (let chunks = 0; chunks < MAX_CHUNKS; chunks += 1) {
    const head = await read(handle, position, 8);
    const [length, type] = [head.readUInt32BE(0), head.toString('latin1', 4)];
    if (type === 'IDAT' || type === '\0\0\0\0') return;
    if (type === 'zTXt' || type === 'iTXt')
      text += await unfolded(await read(handle, position + 8, Math.min(length, MAX_TEXT)), type);
    if (text > MAX_TEXT) break;
    position += 12 + length;
  }
  throw new FileRefused('kind_not_taken');
}

/** How long the text of a chunk is; Infinity when it is longer than any may be. */
async function unfolded(chunk: Buffer, type: string): Promise<number> {
  const keyword = chunk.indexOf(0);
  const packed = type === 'zTXt' ? keyword + 2 : chunk[keyword + 1] === 1 ? textOfInternational(chunk, keyword) : -1;
  if (packed < 0) return chunk.length;
  try {
    const plain = await promisify(inflate)(chunk.subarray(packed), { maxOutputLength: MAX_TEXT });
    return plain.length;
  } catch (error) {
    // What can't be unfolded takes no room.
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? Infinity : chunk.length;
  }
}

/** Behind the keyword stand two flags, the language and the translated keyword. */
const textOfInternational = (chunk: Buffer, keyword: number): number =>
  chunk.indexOf(0, chunk.indexOf(0, keyword + 3) + 1) + 1;

/** Within the picture itself a 0xFF is followed by nothing that begins a segment. */
async function checkSegments(handle: FileHandle): Promise<void> {
  let segments = 0;
  for (let position = 0; ; position += WINDOW - 1) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(WINDOW), 0, WINDOW, position);
    for (let at = buffer.indexOf(0xff); at >= 0 && at < bytesRead - 1; at = buffer.indexOf(0xff, at + 1)) {
      const marker = buffer[at + 1]!;
      if ((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe) segments += 1;
      if (segments > MAX_SEGMENTS) throw new FileRefused('kind_not_taken');
    }
    if (bytesRead < WINDOW) return;
  }
}
