import type { IncomingMessage } from 'node:http';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** A request that nothing is done for, with the status that says why. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly status: number;
  /** What its answer says besides. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** Of a body, unpacked, in bytes. */
const MAX_BODY = 1024 * 1024;

const tooLarge = (): NotTaken => new NotTaken(413, 'The body is too large: at most 1 MB.');
const notJson = (): NotTaken => new NotTaken(400, 'The body is not JSON.');

const UNPACK = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The object or list in a request's body; undefined when it has none. Throws NotTaken. Never settles when the sender goes away. */
export async function jsonIn(request: IncomingMessage): Promise<unknown> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1]?.toLowerCase();
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')
    throw new NotTaken(415, 'Send the body as UTF-8.');
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) throw tooLarge();
  const bytes = await bytesOf(request, encoding.toLowerCase());
  return bytes.length ? parse(bytes) : undefined;
}

function parse(bytes: Buffer): unknown {
  // Some programs begin with a mark of the byte order.
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8', marked ? 3 : 0));
  } catch {
    throw notJson();
  }
  if (typeof value !== 'object' || value === null) throw notJson();
  return value;
}

function bytesOf(request: IncomingMessage, encoding: string): Promise<Buffer> {
  const unpack = Object.entries(UNPACK).find(([name]) => name === encoding)?.[1];
  if (!unpack && encoding !== 'identity')
    return Promise.reject(new NotTaken(415, 'Send the body plain, or compressed with gzip, deflate or br.'));
  const unpacking = unpack?.();
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    const refuse = (why: NotTaken): void => {
      reject(why);
      // Otherwise the request would be paused as soon as nothing is unpacked any more.
      if (unpacking) request.unpipe(unpacking.destroy());
      // What still comes is let go, or the sender would not get to read why.
      request.removeAllListeners('data').resume();
    };
    (unpacking ? request.pipe(unpacking) : request)
      .on('data', (part: Buffer) => {
        size += part.length;
        if (size > MAX_BODY) refuse(tooLarge());
        else parts.push(part);
      })
      .once('end', () => resolve(parts.length === 1 ? parts[0]! : Buffer.concat(parts)));
    unpacking?.once('error', () => refuse(new NotTaken(400, 'The body can not be read.')));
    request.once('error', () => reject(new NotTaken(400, 'The body can not be read.')));
  });
}
