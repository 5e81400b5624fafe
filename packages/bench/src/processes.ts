import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The value below which this share of the numbers lies. */
export const rank = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * share) - 1)] ?? 0;

/** Programs that run. Whoever is interrupted takes them along, also those that stand still. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach(tellToEnd));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

function tellToEnd(child: ChildProcess): void {
  child.kill('SIGCONT');
  child.kill('SIGTERM');
}

/** Starts a program and waits for the first line that fits. */
export async function start(
  args: string[],
  env: Record<string, string>,
  fits: RegExp,
): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let seen = '';
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (data: Buffer) => {
      seen += data.toString();
      const found = fits.exec(seen)?.[0];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`${args[0]} ended with ${code}: ${seen}`)));
  });
  child.stdout?.removeAllListeners('data').resume();
  return { child, line };
}

/** Ends a program, also one that was told to stand still. */
export const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  tellToEnd(child);
  await once(child, 'exit');
};

/** What `/proc` says of a process; undefined when it has gone. The first field is its state. */
function statOf(pid: number | string | undefined): string[] | undefined {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) ? readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') : undefined;
}

/** Processor time of a process so far, in milliseconds. */
export const cpuOf = (pid: number | string | undefined): number => {
  const stat = statOf(pid);
  return stat ? (Number(stat[11]) + Number(stat[12])) * 10 : 0;
};

/** The same of all its children that have ended. */
export const cpuOfEndedChildren = (pid: number | string): number => {
  const stat = statOf(pid);
  return stat ? (Number(stat[13]) + Number(stat[14])) * 10 : 0;
};

/** Memory that a process holds, in MiB. */
export const memoryOf = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
