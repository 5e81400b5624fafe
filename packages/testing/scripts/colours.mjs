// Colours have names: in the web app's style sheets only ui/tokens.css says what they look like.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const COLOUR = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgb|hsl|oklch)a?\(/gi;

const sheets = globSync('apps/web/src/**/*.css', { cwd: root }).filter((file) => path.basename(file) !== 'tokens.css');
for (const sheet of sheets) {
  const lines = readFileSync(path.join(root, sheet), 'utf8').split('\n');
  lines.forEach((line, index) => {
    for (const [colour] of line.matchAll(COLOUR)) {
      console.error(`${sheet}:${index + 1}: ${colour}: colours are named in ui/tokens.css.`);
      process.exitCode = 1;
    }
  });
}
