import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Shortcut, SHORTCUTS } from './keys.ts';

/** What asks for keys: `useSingleKeys({ j: … })`, `useJumps({ t: … })`, `useModKeys({ k: … })`. */
const BINDING = /use(?:SingleKeys|Jumps|ModKeys)\(\{([\s\S]*?)\}\);/g;
/** Those belong to what has the focus: links, cards, text fields. */
const OF_THE_FOCUS = /Enter|Esc|Space|Shift|[←↑↓→]/;

const all: Shortcut[] = Object.values(SHORTCUTS).flatMap((group): Shortcut[] => Object.values(group));

test('every key that the sheet shows does something', () => {
  const files = globSync('src/**/*.tsx', { exclude: ['**/*.test.tsx'] });
  const bound = files
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(BINDING)])
    .flatMap(([, keys = '']) => [...keys.matchAll(/(?:^|[{,]|\n)\s*'?([^\s':]+)'?:/g)].map(([, key]) => key));
  const shown = all.map(({ keys }) => keys).filter((keys) => !OF_THE_FOCUS.test(keys));
  expect(shown.filter((keys) => !bound.includes(keys.split(' ').at(-1)))).toEqual([]);
});
