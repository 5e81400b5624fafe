import type Sharp from 'sharp';
import { FileRefused } from './refusals.ts';

/** What a picture may measure. A few hundred bytes can say that they are a picture of a billion pixels. */
const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 20_000;
/** Of a small picture, in pixels. */
const SMALL = 480;
const SECONDS = 10;
/** How many are drawn at a time in this process; each takes a core and some hundred megabytes. */
const AT_ONCE = 2;

let library: Promise<typeof Sharp> | undefined;

/** The library, from the first picture on: it takes 15 MB, and most processes never see one. */
const drawing = (): Promise<typeof Sharp> => (library ??= load());

async function load(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp');
  // Each picture is drawn once: nothing to remember, and one thread for each.
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

export type Measures = { readonly width: number; readonly height: number };

/** What a picture measures as it is shown, read from its header; null when that can't be read. Throws FileRefused when it is too large. */
export async function measure(file: string): Promise<Measures | null> {
  const sharp = await drawing();
  let measures: Measures;
  try {
    const { autoOrient } = await sharp(file, { limitInputPixels: false }).metadata();
    measures = { width: autoOrient.width, height: autoOrient.height };
  } catch {
    return null; // a kind or a damage that the library can't read: kept as it is, never shown
  }
  const { width, height } = measures;
  if (width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE)
    throw new FileRefused('too_many_pixels', { width, height, megapixels: MAX_PIXELS / 1_000_000, side: MAX_SIDE });
  return measures;
}

/** Draws a small picture of a file into another one: WebP, upright, at most 480 pixels wide and high. False when it can't be drawn. */
export async function drawSmall(file: string, target: string): Promise<boolean> {
  const sharp = await drawing();
  await turn();
  try {
    await sharp(file, { limitInputPixels: MAX_PIXELS })
      .autoOrient()
      .resize({ width: SMALL, height: SMALL, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .timeout({ seconds: SECONDS })
      .toFile(target);
    return true;
  } catch {
    return false; // whatever is wrong with it, it is kept without a small picture
  } finally {
    next();
  }
}

let drawn = 0;
const waiting: (() => void)[] = [];

async function turn(): Promise<void> {
  if (drawn >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else drawn++;
}

function next(): void {
  const first = waiting.shift();
  if (first) first();
  else drawn--;
}
