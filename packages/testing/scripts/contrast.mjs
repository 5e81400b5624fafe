// What is written can be read, and what is drawn can be seen: WCAG contrast of the colours in ui/tokens.css, in light and in
// dark, also of those that are mixed from others. Which colours meet stands below; a new token for ink or ground joins them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const TOKENS = 'apps/web/src/ui/tokens.css';
const TEXT = 4.5;
const DRAWING = 3;

const GROUNDS = ['canvas', 'surface', 'raised', 'sunken', 'fill'];
/** What lies over a ground for a while. */
const WASHES = ['hover', 'press', 'selected'];
/** Of rows and cards, which can be under the pointer or chosen. */
const SHEETS = ['surface', 'raised', 'canvas'];
const washed = SHEETS.flatMap((ground) => WASHES.map((wash) => `${wash} over ${ground}`));

/**
 * Which inks stand on which grounds, and how much they must differ.
 * @type {[least: number, inks: string[], grounds: string[]][]}
 */
const PAIRS = [
  [TEXT, ['ink', 'ink-2', 'ink-3'], [...GROUNDS, ...SHEETS.map((ground) => `hover over ${ground}`)]],
  [TEXT, ['ink', 'ink-2'], [...washed, 'note-bg', 'chosen', 'accent-soft']],
  [TEXT, ['ink-3'], SHEETS.map((ground) => `selected over ${ground}`)],
  [TEXT, ['on-accent'], ['accent', 'accent-hover']],
  [TEXT, ['accent-ink'], [...GROUNDS, 'accent-soft', 'chosen', 'selected over surface', 'hover over surface']],
  [TEXT, ['on-p0'], ['p0']],
  // Toasts are the page turned over.
  [TEXT, ['surface'], ['ink']],
  [TEXT, ['info-ink'], ['info-bg', 'surface']],
  [TEXT, ['ok-ink'], ['ok-bg', 'surface']],
  [TEXT, ['warn-ink'], ['warn-bg', 'note-bg', ...SHEETS, 'hover over surface', 'selected over surface']],
  [TEXT, ['error-ink'], ['error-bg', ...SHEETS, 'hover over surface', 'selected over surface']],
  [DRAWING, ['glyph-us', 'glyph-them', 'st-planned', 'st-alert', 'st-done', 'p0', 'p1'], [...SHEETS, ...washed]],
  [DRAWING, ['control'], ['canvas', 'surface', 'raised']],
  // The ring around what has the focus.
  [DRAWING, ['accent'], [...GROUNDS, ...washed, 'note-bg', 'error-bg', 'warn-bg']],
];

/** As they are first said: what forced colours and paper make of them is not ours to measure. */
const declared = new Map();
for (const [, name, value] of readFileSync(path.join(root, TOKENS), 'utf8').matchAll(/^\s*--([\w-]+):\s*([^;]+);/gm))
  if (!declared.has(name)) declared.set(name, value.trim());

let compared = 0;
for (const scheme of ['light', 'dark'])
  for (const [least, inks, grounds] of PAIRS)
    for (const ink of inks)
      for (const ground of grounds) {
        const ratio = contrast(token(ink, scheme), layered(ground, scheme));
        compared += 1;
        if (ratio >= least) continue;
        console.error(`${scheme}: ${ink} on ${ground} is ${ratio.toFixed(2)} : 1, at least ${least} : 1.`);
        process.exitCode = 1;
      }
if (!process.exitCode) console.log(`${compared} pairs can be told apart.`);

/** `hover over surface`: what one sees when the first, which lets something through, lies over the second. */
function layered(name, scheme) {
  return name
    .split(' over ')
    .map((part) => token(part, scheme))
    .reduceRight((ground, top) => over(top, ground));
}

function token(name, scheme) {
  const value = declared.get(name);
  if (value === undefined) throw new Error(`${TOKENS} has no --${name}`);
  return colour(value, scheme);
}

/** A colour as red, green, blue (0 to 255) and alpha (0 to 1). */
function colour(value, scheme) {
  if (value === 'transparent') return [0, 0, 0, 0];
  const [, call, inside] = /^([\w-]+)\((.*)\)$/s.exec(value) ?? [];
  if (call === 'var') return token(inside.replace(/^--/, ''), scheme);
  if (call === 'light-dark') return colour(argumentsOf(inside)[scheme === 'light' ? 0 : 1], scheme);
  if (call === 'color-mix') return mixed(argumentsOf(inside), scheme);
  if (call === 'rgb') {
    const [red, green, blue, alpha = 1] = inside.split(/[\s,/]+/).map(Number);
    return [red, green, blue, alpha];
  }
  if (/^#[0-9a-f]{6}$/i.test(value)) return [1, 3, 5].map((at) => parseInt(value.slice(at, at + 2), 16)).concat(1);
  throw new Error(`${TOKENS}: what colour is ${value}?`);
}

function mixed([space, first, second], scheme) {
  if (space !== 'in srgb') throw new Error(`${TOKENS}: mixing ${space} is not known here`);
  const [, one, share] = /^(.*?)\s+([\d.]+)%$/.exec(first) ?? [];
  const [a, b] = [colour(one, scheme), colour(second, scheme)];
  const part = Number(share) / 100;
  const alpha = a[3] * part + b[3] * (1 - part);
  // As the standard says: what lets more through counts for less.
  const channel = (at) => (alpha === 0 ? 0 : (a[at] * a[3] * part + b[at] * b[3] * (1 - part)) / alpha);
  return [channel(0), channel(1), channel(2), alpha];
}

/** Splits at commas that stand in no brackets. */
function argumentsOf(text) {
  return (text.match(/(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []).map((argument) => argument.trim());
}

function over([red, green, blue, alpha], ground) {
  return [red, green, blue].map((value, at) => value * alpha + ground[at] * (1 - alpha)).concat(1);
}

function contrast(ink, ground) {
  const [a, b] = [luminance(over(ink, ground)), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
