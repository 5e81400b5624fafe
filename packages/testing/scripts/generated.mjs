import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './run.mjs';

const FOLDER = 'packages/graphql';

/** Generates the code anew and answers whether it was up to date. Afterwards it is. */
export async function generated() {
  const before = contents();
  const { ok, output } = await run('node node_modules/@graphql-codegen/cli/esm/bin.js --config codegen.ts', {
    cwd: FOLDER,
  });
  if (!ok) return { ok, output };
  const after = contents();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  return {
    ok: stale.length === 0,
    output: `These were out of date and have been generated anew:\n${stale.join('\n')}`,
  };
}

function contents() {
  const files = globSync(`${FOLDER}/src/**/*.{ts,graphql,json}`, { cwd: root });
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}
