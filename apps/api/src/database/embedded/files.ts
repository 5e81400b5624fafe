import {
  chownSync,
  existsSync,
  lchownSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Identity } from './identity.ts';

/** The content of a small file without its line end, or undefined when there is no such file. */
export function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** Replaces a small file in one step: whoever reads beside us sees the old or the new text, never half of it. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}

/**
 * Gives a file, or a folder with everything in it, to the user that root steps down to.
 * The folder itself comes last, so that an attempt that was broken off is taken up again.
 */
export function giveTo(identity: Identity, file: string): void {
  if (identity.kind !== 'user') return;
  const { uid, gid } = identity;
  const stats = statSync(file);
  if (stats.uid === uid) return;
  const entries = stats.isDirectory() ? readdirSync(file, { recursive: true, encoding: 'utf8' }) : [];
  for (const entry of entries) lchownSync(path.join(file, entry), uid, gid);
  chownSync(file, uid, gid);
}
