import { crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far two colours may be from each other, 0 to 1: what smooths the edges of letters differs between versions of a browser. */
const THRESHOLD = 0.2;
/** The side of a cell, in pixels; a tile is two by two of them, and tiles overlap. In a whole picture, a control that moved would be lost. */
const CELL = 12;
/**
 * What may differ in a tile. Between two versions of Chromium it was 0.05 of its pixels and 10 of 255 in its mean colour; a control
 * that moves by one pixel makes 0.16, one that is recoloured changes its mean by the difference.
 */
const MOST = { share: 0.1, colour: 16 };

/** How two pictures compare: what differs, in words, and a picture of the difference; neither when they are alike. */
export interface Comparison {
  why?: string;
  diff?: Buffer;
}

/** Compares two pictures tile by tile. */
export function compare(expected: Buffer, actual: Buffer): Comparison {
  const [a, b] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height)
    return { why: `was ${width} x ${height} pixels, is ${b.width} x ${b.height}` };
  if (a.data.equals(b.data)) return {};
  const mask = new PNG({ width, height });
  pixelmatch(a.data, b.data, mask.data, width, height, { threshold: THRESHOLD, diffMask: true });
  const cells = cellsOf(a, b, mask);
  for (const [y, row] of cells.entries())
    for (const x of row.keys()) {
      const tile = [row[x], row[x + 1], cells[y + 1]?.[x], cells[y + 1]?.[x + 1]].filter((cell) => cell !== undefined);
      const sum = (of: (cell: Cell) => number) => tile.reduce((total, cell) => total + of(cell), 0);
      // At the edges a tile is smaller, and what differs there counts less: it is in the tile before too.
      const pixels = (2 * CELL) ** 2;
      const share = sum((cell) => cell.differing) / pixels;
      const colour =
        Math.max(...[0, 1, 2].map((channel) => Math.abs(sum(({ colours }) => colours[channel] ?? 0)))) / pixels;
      if (share <= MOST.share && colour <= MOST.colour) continue;
      const where = `at ${x * CELL}, ${y * CELL}`;
      const why = `${where}: ${Math.round(share * 100)}% of the pixels differ, the colour by ${Math.round(colour)}`;
      return { why, diff: diffOf(a, b) };
    }
  return {};
}

/** How many pixels of a cell differ, and the sums of what their red, green and blue differ by. */
type Cell = { differing: number; colours: number[] };

function cellsOf(a: PNG, b: PNG, mask: PNG): Cell[][] {
  const { width, height } = a;
  const empty = (): Cell => ({ differing: 0, colours: [0, 0, 0] });
  const cells = Array.from({ length: Math.ceil(height / CELL) }, () =>
    Array.from({ length: Math.ceil(width / CELL) }, empty),
  );
  for (let y = 0; y < height; y += 1) {
    const row = cells[Math.floor(y / CELL)];
    for (let x = 0; x < width; x += 1) {
      const cell = row?.[Math.floor(x / CELL)];
      if (!cell) continue;
      const at = (y * width + x) * 4;
      if (mask.data[at + 3]) cell.differing += 1;
      for (let channel = 0; channel < 3; channel += 1)
        cell.colours[channel] =
          (cell.colours[channel] ?? 0) + (a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0);
    }
  }
  return cells;
}

function diffOf(a: PNG, b: PNG): Buffer {
  const diff = new PNG({ width: a.width, height: a.height });
  pixelmatch(a.data, b.data, diff.data, a.width, a.height, { threshold: THRESHOLD });
  return PNG.sync.write(diff);
}

/** A picture, as its pixels. */
export const read = (png: Buffer): PNG => PNG.sync.read(png);

/** A part of a picture, in pixels. */
export function cut(whole: PNG, box: { x: number; y: number; width: number; height: number }): Buffer {
  const part = new PNG({ width: box.width, height: box.height });
  PNG.bitblt(whole, part, box.x, box.y, box.width, box.height, 0, 0);
  return PNG.sync.write(part);
}

const MOST_COLOURS = 64;

/** The same picture with at most 64 colours: a fraction of its size, and nothing that is compared is lost. */
export function packed(png: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(png);
  const palette = paletteOf(data);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt(data, (y * width + x) * 4);
      const index = nearest.get(colour) ?? nearestOf(palette, colour);
      nearest.set(colour, index);
      rows[y * (width + 1) + 1 + x] = index;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits each, by palette
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colourAt = (data: Buffer, at: number): number =>
  ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);

/** The colours that there are most of. */
function paletteOf(data: Buffer): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
}

function nearestOf(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((known, index) => {
    const [r, g, b] = [16, 8, 0].map((shift) => ((known >> shift) & 255) - ((colour >> shift) & 255));
    const distance = (r ?? 0) ** 2 + (g ?? 0) ** 2 + (b ?? 0) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
