// What a person has to fetch before they see something, in kilobytes of gzip: the web app as it was built, against what is promised.
// `--all` prints every address, also those that keep to it; `--only-tell` does not fail.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const folder = path.join(root, process.env.WEB_FOLDER ?? 'apps/web/dist');

/** Scripts and styles of the first page of a side, with all that it begins with. Promised are 240 for the portal and 280 for the desk: these go down, never up. */
const FIRST = { '/login': 230, '/portal': 240, '/desk/tickets': 265 };
/** What any further page of the side fetches beyond its first one. */
const FURTHER = 40;

const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
const start = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file);
const pages = new Map(JSON.parse(readFileSync(path.join(folder, '.pages.json'), 'utf8')));

/** The size of a file as it goes out: packed where that is worth it. */
const sizeOf = (file) =>
  readFileSync(path.join(folder, existsSync(path.join(folder, `${file}.gz`)) ? `${file}.gz` : file)).length;
const kilobytes = (files) => files.reduce((sum, file) => sum + sizeOf(file), 0) / 1000;

const firstOf = (address) => Object.keys(FIRST).find((first) => first.split('/')[1] === address.split('/')[1]);
const told = [...pages].map(([address, files]) => {
  const first = firstOf(address);
  if (!first) throw new Error(`${address} belongs to no side`);
  const isFirst = address === first;
  const there = new Set(isFirst ? [] : pages.get(first));
  const fetched = [...(isFirst ? start : []), ...files].filter((file) => !there.has(file));
  return {
    address,
    size: kilobytes(fetched),
    budget: isFirst ? FIRST[address] : FURTHER,
    files: fetched,
  };
});

for (const { address, size, budget, files } of told) {
  const isOver = size > budget;
  if (isOver && !process.argv.includes('--only-tell')) process.exitCode = 1;
  if (!isOver && !process.argv.includes('--all')) continue;
  console.log(
    `${address.padEnd(32)} ${size.toFixed(1).padStart(6)} of ${budget} kB, ${files.length} files${isOver ? ': too much' : ''}`,
  );
  if (isOver)
    for (const file of files.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 8))
      console.log(`    ${(sizeOf(file) / 1000).toFixed(1)} ${file}`);
}
