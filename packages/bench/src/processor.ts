import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { cpuOf, cpuOfEndedChildren } from './processes.ts';

/** Processor time of a PostgreSQL server so far, in milliseconds: of all its processes, also of those that have ended. */
export function cpuOfPostgres(postmaster: number): number {
  const alive = [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + cpuOf(pid), 0);
  return alive + cpuOfEndedChildren(postmaster);
}

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  );

type Totals = { readonly all: number; readonly busy: number; readonly steal: number };

/** Ticks of all processors so far. */
function totals(): Totals {
  const line = readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '';
  const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, soft = 0, steal = 0] = line
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  const busy = user + nice + system + irq + soft;
  return { all: busy + idle + wait + steal, busy, steal };
}

/** What else the machine did, in shares of all its processors. */
export type OtherLoad = { readonly others: number; readonly stolen: number; readonly average: number };

/** Watches what other programs take of the processors beside `ours`, which tells its processor time in milliseconds. */
export function watchOthers(ours: () => number): () => OtherLoad {
  const [before, mine] = [totals(), ours()];
  return () => {
    const [after, now] = [totals(), ours()];
    const all = Math.max(1, after.all - before.all);
    const others = after.busy - before.busy - (now - mine) / 10;
    return {
      others: Math.max(0, others / all),
      stolen: (after.steal - before.steal) / all,
      average: loadavg()[0] ?? 0,
    };
  };
}

/** Other programs took so much that not everything which was measured can be believed. */
export const isNoisy = ({ others, stolen }: OtherLoad): boolean => others + stolen > 0.1;

export const toldLoad = ({ others, stolen, average }: OtherLoad): string =>
  `Other programs took ${(others * 100).toFixed(0)} % of the processors meanwhile, ${(stolen * 100).toFixed(0)} % were not given to this machine; load average ${average.toFixed(1)}.`;
