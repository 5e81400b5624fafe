import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { giveTo } from './files.ts';
import type { Home } from './home.ts';
import { runAs } from './identity.ts';
import { isAlive } from './postmaster.ts';

/**
 * Makes the cluster when there is none. It is made in a draft folder that takes its name when it is finished,
 * so that an attempt that was killed leaves nothing behind that looks like a database.
 */
export async function createCluster(
  home: Home,
  { fast, log }: { fast: boolean; log: (line: string) => void },
): Promise<void> {
  if (existsSync(home.cluster)) return;
  log(`Making a new database in ${home.folder}`);
  const draft = `${home.folder}.new-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(draft, 'password'), randomBytes(24).toString('base64url'), { mode: 0o600 });
  giveTo(home.identity, draft);
  await initdb(home, draft, fast);
  try {
    renameSync(draft, home.folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home.cluster)) throw error; // another process was faster: its cluster is ours too
  }
}

/** Removes the drafts of processes that are no more. */
export function sweepDrafts(home: Home): void {
  const parent = path.dirname(home.folder);
  for (const name of readdirSync(parent)) {
    const pid = new RegExp(`^${path.basename(home.folder)}\\.new-(\\d+)$`).exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(path.join(parent, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function initdb(home: Home, draft: string, fast: boolean): Promise<void> {
  const [program, args, options] = runAs(home.identity, home.binaries.initdb, [
    `--pgdata=${path.join(draft, 'cluster')}`,
    '--username=postgres',
    `--pwfile=${path.join(draft, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(fast ? ['--no-sync', '--no-data-checksums'] : []),
  ]);
  const child = spawn(program, args, { ...options, cwd: draft, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = Promise.all([child.stdout, child.stderr].flatMap((stream) => (stream ? [text(stream)] : [])));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The database could not be made in ${home.folder}:\n${(await output).join('')}`);
}
