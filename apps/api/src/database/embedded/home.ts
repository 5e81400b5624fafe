import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Binaries, binariesIn, findBinaries } from './binaries.ts';
import { giveTo, readIfThere, writeWhole } from './files.ts';
import { canReach, chooseIdentity, type Identity, runAs } from './identity.ts';

/** Where root keeps what another user must be able to reach, when the checkout lies in somebody's closed folder. */
const OUTSIDE = '/var/lib/quayside';

/** One database folder: the cluster itself, what we know about it, and how its programs are run. */
export interface Home {
  folder: string;
  cluster: string;
  passwordFile: string;
  portFile: string;
  logFile: string;
  binaries: Binaries;
  identity: Identity;
}

/**
 * Finds the database at `<dataDir>/postgres`, or a place for it: nothing may be there yet.
 * Throws when it belongs to somebody else, or can't be reached by whom PostgreSQL has to run as.
 */
export function openHome(dataDir: string): Home {
  mkdirSync(dataDir, { recursive: true });
  const inside = path.join(realpathSync(dataDir), 'postgres');
  const known = readIfThere(path.join(inside, 'location')) ?? inside;
  const exists = existsSync(known);
  const identity = chooseIdentity(exists ? { folder: known, ...ownerOf(known) } : undefined);
  const folder = reachableFolder(identity, known, { exists, inside });
  if (exists) giveTo(identity, folder);
  return {
    folder,
    cluster: path.join(folder, 'cluster'),
    passwordFile: path.join(folder, 'password'),
    portFile: path.join(folder, 'port'),
    logFile: path.join(folder, 'server.log'),
    binaries: reachableBinaries(identity),
    identity,
  };
}

function reachableFolder(
  identity: Identity,
  known: string,
  { exists, inside }: { exists: boolean; inside: string },
): string {
  const parent = path.dirname(known);
  mkdirSync(parent, { recursive: true });
  if (canReach(identity, parent)) return known;
  if (exists)
    throw new Error(
      `PostgreSQL can't run as root, and no other user can reach ${known}. Move the data folder, or start as its owner.`,
    );
  const outside = path.join(OUTSIDE, `database-${randomBytes(6).toString('hex')}`);
  mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 });
  mkdirSync(inside, { recursive: true });
  writeWhole(path.join(inside, 'location'), outside);
  return outside;
}

/** The installed programs, or a copy of them where they can be run. */
function reachableBinaries(identity: Identity): Binaries {
  const installed = findBinaries();
  if (runs(identity, installed)) return installed;
  const copy = binariesIn(path.join(OUTSIDE, `postgresql-${installed.version}`), installed.version);
  if (!existsSync(copy.folder)) copyWhole(installed.folder, copy.folder);
  if (!runs(identity, copy))
    throw new Error(`PostgreSQL at ${installed.folder} doesn't run here: ${tryIt(identity, copy).stderr}`);
  return copy;
}

function runs(identity: Identity, binaries: Binaries): boolean {
  return tryIt(identity, binaries).status === 0;
}

function tryIt(identity: Identity, { postgres }: Binaries) {
  const [program, args, options] = runAs(identity, postgres, ['--version']);
  return spawnSync(program, args, { ...options, cwd: path.parse(postgres).root, encoding: 'utf8' });
}

/** Copies a folder so that it is there as a whole or not at all. */
function copyWhole(from: string, to: string): void {
  const draft = `${to}.${process.pid}`;
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o755 });
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, to);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(to)) throw error; // somebody else was faster: theirs is as good
  }
}

function ownerOf(file: string): { uid: number; gid: number } {
  const { uid, gid } = statSync(file);
  return { uid, gid };
}
