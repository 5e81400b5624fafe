/** In characters, as a reader counts them. */
const LONGEST = 200;
/** Of what is kept when a name is cut; longer ones are no endings. */
const LONGEST_ENDING = 20;

// What turns the direction of writing: `annexe` + U+202E + `fdp.exe` reads like a PDF.
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const CONTROL = /[\p{Cc}\uFEFF]/gu;
const BREAKS = /[\s\u2028\u2029]+/g;

/**
 * The name of a file as it is kept and shown: without folders, control characters, line breaks and marks that turn the
 * direction of writing; composed (NFC), at most 200 characters, the ending kept. `fallback` when nothing is left.
 */
export function cleanName(given: string, fallback: string): string {
  const last = given.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(BREAKS, ' ')
    .replace(CONTROL, '')
    .replace(DIRECTIONS, '')
    .normalize('NFC')
    .trim()
    .replace(/[. ]+$/, ''); // some systems drop them, and with them the ending
  return /[\p{L}\p{N}\p{S}]/u.test(clean) ? cut(clean) : fallback;
}

/** What stands behind the last point, in lower case; empty when that is no ending: `2`, `2026-11-18`, a sentence. */
export function endingOf(name: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return /[a-z]/.test(ending) && ending.length <= LONGEST_ENDING ? ending : '';
}

function cut(name: string): string {
  const signs = Array.from(name);
  if (signs.length <= LONGEST) return name;
  const ending = endingOf(name);
  const tail = ending && name.slice(-ending.length - 1); // letters and digits: as many characters as it is long
  return (signs.slice(0, LONGEST - tail.length).join('') + tail).trim();
}
