import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@quayside/testing/folders.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchPieces, openPieces, servePieces } from './piecesPage.ts';
import { picturesOf } from './piecesPictures.ts';
import { compare } from './pictures.ts';

const KNOWN = fileURLToPath(new URL('../pieces', import.meta.url));
let served: Awaited<ReturnType<typeof servePieces>>;
let browser: Awaited<ReturnType<typeof launchPieces>>;

beforeAll(async () => {
  [served, browser] = await Promise.all([servePieces(), launchPieces()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

test('every piece looks as it did, light and dark, on the desk and on a phone', { timeout: 180_000 }, async () => {
  const page = await openPieces(browser, served.origin);
  const missing = new Set(readdirSync(KNOWN));
  const changed: string[] = [];
  let evidence: string | undefined;
  for await (const { name, png } of picturesOf(page)) {
    const file = `${name}.png`;
    const known = missing.delete(file) ? readFileSync(path.join(KNOWN, file)) : undefined;
    const { why, diff } = known ? compare(known, png) : { why: 'is new', diff: undefined };
    if (why === undefined) continue;
    evidence ??= temporaryFolder('pieces-seen');
    writeFileSync(path.join(evidence, file), png);
    if (diff) writeFileSync(path.join(evidence, `${name}-diff.png`), diff);
    changed.push(`${name} ${why}`);
  }
  changed.push(...[...missing].map((file) => `${path.basename(file, '.png')} is gone`));
  expect(changed, `What was seen is in ${evidence}. When it is meant: npm run pieces:update`).toEqual([]);
});
