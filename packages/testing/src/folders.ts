import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A new folder for what a test keeps; whoever asks for it removes it. Others may walk through it, as PostgreSQL
 * has to where it runs as another user than we.
 */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `quayside-${name}-`));
  chmodSync(folder, 0o711);
  return folder;
}
