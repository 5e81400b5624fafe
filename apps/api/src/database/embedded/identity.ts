import { type SpawnOptions, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * As whom PostgreSQL's programs run. They refuse to run as root, so root either
 * hides in a user namespace (where the same person has another number, files stay root's)
 * or, where namespaces are forbidden as in most containers, steps down to another user.
 */
export type Identity =
  | { kind: 'self' }
  | { kind: 'namespace'; user: number; group: number }
  | { kind: 'user'; uid: number; gid: number };

/**
 * Chooses the identity. `owner` is the owner of the database's files when they exist: whoever made them keeps them.
 * Throws when the files belong to somebody else and we are not root.
 */
export function chooseIdentity(owner: { uid: number; gid: number; folder: string } | undefined): Identity {
  const me = process.getuid?.();
  if (me === undefined) return { kind: 'self' };
  if (me !== 0) {
    if (owner && owner.uid !== me) {
      throw new Error(
        `The database in ${owner.folder} belongs to user ${owner.uid}, we are user ${me}. Start as that user, or choose another DATA_DIR.`,
      );
    }
    return { kind: 'self' };
  }
  if (owner && owner.uid !== 0) return { kind: 'user', uid: owner.uid, gid: owner.gid };
  const { uid, gid } = someUser();
  return namespaceWorks(uid, gid) ? { kind: 'namespace', user: uid, group: gid } : { kind: 'user', uid, gid };
}

/** Program, arguments and options for `spawn`, so that the program runs with this identity and a clean environment. */
export function runAs(identity: Identity, program: string, args: string[]): [string, string[], SpawnOptions] {
  const env = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  const options: SpawnOptions = { env: process.platform === 'win32' ? {} : env, windowsHide: true };
  switch (identity.kind) {
    case 'self':
      return [program, args, options];
    case 'user':
      return [program, args, { ...options, uid: identity.uid, gid: identity.gid }];
    case 'namespace':
      return ['unshare', [...namespaceFlags(identity.user, identity.group), program, ...args], options];
  }
}

/** Whether this identity can walk down to a folder. Someone else's closed home (mode 0700) on the way stops it. */
export function canReach(identity: Identity, folder: string): boolean {
  if (identity.kind === 'self') return true;
  // In its namespace root has no power over other people's files, but still owns root's.
  const { uid, gid } = identity.kind === 'user' ? identity : { uid: 0, gid: 0 };
  const { root } = path.parse(folder);
  for (let at = folder; ; at = path.dirname(at)) {
    const { mode, uid: owner, gid: group } = statSync(at);
    const search = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & search) === 0) return false;
    if (at === root) return true;
  }
}

function namespaceFlags(user: number, group: number): string[] {
  return ['--user', `--map-user=${user}`, `--map-group=${group}`];
}

function namespaceWorks(user: number, group: number): boolean {
  const [program, args, options] = runAs({ kind: 'namespace', user, group }, 'true', []);
  return spawnSync(program, args, { ...options, stdio: 'ignore' }).status === 0;
}

/** initdb asks for the name of its user, so it must be one that exists. */
function someUser(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0);
  const chosen =
    users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody') ?? users[0];
  if (!chosen)
    throw new Error(
      'PostgreSQL refuses to run as root, and this machine has no other user. Start as another user, or set DATABASE_URL.',
    );
  return chosen;
}
