import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchPieces, openPieces, servePieces } from './piecesPage.ts';
import { picturesOf } from './piecesPictures.ts';
import { packed } from './pictures.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../pieces', import.meta.url));

mkdirSync(folder, { recursive: true });
const { origin, stop } = await servePieces();
const browser = await launchPieces();
try {
  const page = await openPieces(browser, origin);
  const taken = new Set<string>();
  let bytes = 0;
  for await (const { name, png } of picturesOf(page)) {
    const picture = packed(png);
    writeFileSync(path.join(folder, `${name}.png`), picture);
    taken.add(`${name}.png`);
    bytes += picture.length;
  }
  // What is no longer there has no picture any more.
  for (const file of readdirSync(folder)) if (!taken.has(file)) rmSync(path.join(folder, file));
  console.info(`${taken.size} pictures, ${Math.round(bytes / 1024)} kB, in ${folder}`);
} finally {
  await browser.close();
  await stop();
}
