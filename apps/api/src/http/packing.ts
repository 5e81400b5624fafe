import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  constants,
  gzip,
  gzipSync,
  zstdCompress,
  zstdCompressSync,
  type InputType,
} from 'node:zlib';

/** Shorter answers are not worth it, in characters. */
const WORTH_IT = 2_048;
/** Up to here it takes less time than handing it to another thread; beyond, everybody else would wait. In characters. */
const AT_ONCE = 128 * 1024;

const ZSTD = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };
const GZIP = { level: 1 };

type Packing = {
  readonly encoding: string;
  now(text: InputType): Buffer;
  beside(text: InputType): Promise<Buffer>;
};

/** The cheapest first: for an answer of 8 kB 30, 50 and 60 us of processor; they become equally small. */
const PACKINGS: readonly Packing[] = [
  {
    encoding: 'zstd',
    now: (text) => zstdCompressSync(text, ZSTD),
    beside: (text) => promisify(zstdCompress)(text, ZSTD),
  },
  {
    encoding: 'br',
    now: (text) => brotliCompressSync(text, BROTLI),
    beside: (text) => promisify(brotliCompress)(text, BROTLI),
  },
  { encoding: 'gzip', now: (text) => gzipSync(text, GZIP), beside: (text) => promisify(gzip)(text, GZIP) },
];

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
};

/** Sends an answer, compressed when it is worth it and its request allows it. */
export async function sendPacked(
  response: ServerResponse,
  { status, headers, text }: Answer,
  { headers: { 'accept-encoding': accepted } }: Pick<IncomingMessage, 'headers'>,
): Promise<void> {
  const packing = accepted !== undefined && text.length >= WORTH_IT ? packingFor(accepted) : undefined;
  const sent = packing ? await pack(packing, text) : text;
  const length = Buffer.byteLength(sent);
  response.writeHead(status, {
    ...headers,
    vary: 'Accept-Encoding',
    ...(packing && { 'content-encoding': packing.encoding }),
    'content-length': length,
  });
  response.end(sent);
}

const pack = ({ now, beside }: Packing, text: string): Buffer | Promise<Buffer> =>
  text.length <= AT_ONCE ? now(text) : beside(text);

/** `gzip, deflate;q=0.5, br`: what is named, and not with a weight of 0. */
function packingFor(accepted: string): Packing | undefined {
  const names = new Set(
    accepted
      .toLowerCase()
      .split(',')
      .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
      .map((one) => one.split(';', 1)[0]!.trim()),
  );
  return PACKINGS.find(({ encoding }) => names.has(encoding));
}
