// Languages are written from either side: style sheets say start and end, never left and right.
// What must stay as it is (a shadow, a picture) says why: /* either way: ... */ on its line.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const EXCUSE = /\/\* either way: .+\*\//;
const PHYSICAL =
  /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b.*|left|right|border-(?:top|bottom)-(?:left|right)-radius)$/;
const SIDED = new Set([
  'text-align',
  'float',
  'clear',
  'justify-content',
  'justify-items',
  'justify-self',
  'caption-side',
]);
/** Four values go around from the top: the second and the fourth have sides. */
const AROUND = new Set([
  'margin',
  'padding',
  'inset',
  'border-width',
  'border-style',
  'border-color',
  'scroll-margin',
  'scroll-padding',
]);
const MOVES = /translate(?:X|3d)?\(\s*(?!0[,)\s])(?!.*--forward)/;

/** What is wrong with a declaration; undefined where nothing is. */
export function wrongWith(property, value) {
  const values = piecesOf(value.replace(/!important/, ''));
  if (PHYSICAL.test(property)) return `${property} has a side: say inline-start or inline-end`;
  if (SIDED.has(property) && /\b(?:left|right)\b/.test(value))
    return `${property}: ${value} has a side: say start or end`;
  if (AROUND.has(property) && values.length === 4 && values[1] !== values[3])
    return `${property}: ${value} differs left and right: say ${property}-block and ${property}-inline`;
  if (property === 'border-radius' && !isMirrored(values))
    return `${property}: ${value} differs left and right: say border-start-start-radius and the like`;
  if (property === 'translate' && !/^(?:0|none)/.test(value) && !value.includes('--forward'))
    return `${property}: ${value} moves to a side: multiply by var(--forward)`;
  if (property === 'transform' && MOVES.test(value) && !/translate\(\s*0/.test(value))
    return `${property}: ${value} moves to a side: multiply by var(--forward)`;
  return undefined;
}

function isMirrored([topLeft, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight]) {
  return topLeft === topRight && bottomRight === bottomLeft;
}

/** Splits at spaces that stand in no brackets. */
function piecesOf(value) {
  return value.trim().match(/(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}

if (import.meta.main) {
  for (const sheet of globSync('apps/web/src/**/*.css', { cwd: root })) {
    const text = readFileSync(path.join(root, sheet), 'utf8');
    text.split('\n').forEach((line, index) => {
      const [, property, value] = /^\s*([a-z-]+):\s*([^;{]+);?/.exec(line) ?? [];
      const wrong = property && !EXCUSE.test(line) && wrongWith(property, value);
      if (!wrong) return;
      console.error(`${sheet}:${index + 1}: ${wrong}.`);
      process.exitCode = 1;
    });
  }
}
