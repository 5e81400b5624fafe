import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const WORTH_PACKING = /\.(?:js|css|svg|json)$/;
/** Shorter files are sent as they are, in bytes. */
const LEAST = 1_000;

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Puts a `.br` and a `.gz` beside each file of the build, packed as well as can be: the server sends them as they lie there. */
export function packed(): Plugin {
  return {
    name: 'quayside:packed',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      const files = Object.keys(bundle).filter((file) => file.startsWith('assets/') && WORTH_PACKING.test(file));
      await Promise.all(files.map((file) => pack(path.join(dir, file))));
    },
  };
}

async function pack(file: string): Promise<void> {
  const bytes = readFileSync(file);
  if (bytes.length < LEAST) return;
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([asBrotli(bytes, { params }), asGzip(bytes, { level: 9 })]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}
