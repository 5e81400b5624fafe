// Draws the icons of an installed app from the favicon: node apps/api/scripts/icons.mjs, after a change to it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { root } from './build.mjs';

const folder = path.join(root, 'apps/web/public');
const drawing = readFileSync(path.join(folder, 'favicon.svg'), 'utf8');
/** Systems cut their own corners. */
const square = drawing.replace(/ rx="\d+"/, '');
/** Of a mask only the middle four fifths are sure to be seen. */
const roomy = square.replace('translate(5 5) scale(.75)', 'translate(6.8 6.8) scale(.6)');

const icons = [
  { name: 'icon-192.png', size: 192, svg: drawing },
  { name: 'icon-512.png', size: 512, svg: drawing },
  { name: 'icon-maskable-512.png', size: 512, svg: roomy },
  { name: 'icon-180.png', size: 180, svg: square },
];

for (const { name, size, svg } of icons) {
  await sharp(Buffer.from(svg), { density: (72 * size) / 28 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(path.join(folder, name));
  console.log(`${name}: ${size} pixels`);
}
