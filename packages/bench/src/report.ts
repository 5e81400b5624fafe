import { cpus } from 'node:os';
import type { OtherLoad } from './processor.ts';
import { isNoisy, toldLoad } from './processor.ts';
import type { Measured } from './rounds.ts';
import type { Goals } from './works.ts';

/** What was measured of one work. */
export type WorkReport = {
  readonly key: string;
  readonly name: string;
  readonly goals: Goals;
  readonly limit: Measured;
  readonly postgraphile: Measured;
  readonly quayside: Measured;
  /** The same documents, sent as text that nobody registered. */
  readonly unregistered?: Measured;
};

export type Report = {
  readonly tickets: number;
  readonly rounds: number;
  readonly seconds: number;
  /** Whether Quayside knew the documents beforehand. */
  readonly registered: boolean;
  /** How PostGraphile was set up. */
  readonly setup: 'tuned' | 'usual';
  readonly works: readonly WorkReport[];
  /** MiB that each process holds after its run. */
  readonly memory: Readonly<Record<string, number>>;
  readonly load: OtherLoad;
  /** Milliseconds of processor that the load generator took for one request. */
  readonly generatorCpu: number;
};

const ms = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 2 : 1);
const cpu = ({ nodeCpu, postgresCpu }: Measured): string => `${ms(nodeCpu)} + ${ms(postgresCpu)}`;
const total = ({ nodeCpu, postgresCpu }: Measured): number => nodeCpu + postgresCpu;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
/** A figure with its goal, and a mark where it is missed. */
const against = (value: number, goal: number | null, met: boolean): string =>
  goal === null ? value.toFixed(2) : `${met ? value.toFixed(2) : `**${value.toFixed(2)}**`} (${goal})`;

/** MiB that the process may hold when it is warm. */
const MEMORY_GOAL = 200;
const toldMemory = ([name, mib]: [string, number]): string =>
  name === 'Quayside'
    ? `${name} ${mib <= MEMORY_GOAL ? mib.toFixed(0) : `**${mib.toFixed(0)}**`} MiB (${MEMORY_GOAL})`
    : `${name} ${mib.toFixed(0)} MiB`;

/** The report in Markdown, as it can stand in the README. */
export function told({
  tickets,
  rounds,
  seconds,
  registered,
  setup,
  works,
  memory,
  load,
  generatorCpu,
}: Report): string {
  const withTexts = works.some(({ unregistered }) => unregistered);
  const head = [
    'work',
    'limit /s',
    'PostGraphile /s',
    'Quayside /s',
    'of the limit (goal)',
    'of PostGraphile (goal)',
    'p50, p99 ms',
  ];
  const cpuHead = [
    'CPU ms a request, node + PostgreSQL',
    'limit',
    'PostGraphile',
    'Quayside',
    'Quayside together (goal at 1M)',
  ];
  if (withTexts) cpuHead.push('Quayside, unregistered document', 'of the limit');
  const rows = works.map(({ key, name, goals, limit, postgraphile, quayside }) => {
    const [ofLimit, ofPostgraphile] = [
      quayside.perSecond / limit.perSecond,
      quayside.perSecond / postgraphile.perSecond,
    ];
    return row([
      `${key} ${name}`,
      ...[limit, postgraphile, quayside].map(({ perSecond }) => perSecond.toFixed(0)),
      against(ofLimit, goals.limit, ofLimit >= goals.limit),
      against(ofPostgraphile, goals.postgraphile, ofPostgraphile >= (goals.postgraphile ?? 0)),
      `${ms(quayside.p50)}, ${ms(quayside.p99)}`,
    ]);
  });
  const cpuRows = works.map(({ key, goals, limit, postgraphile, quayside, unregistered }) =>
    row([
      key,
      ...[limit, postgraphile, quayside].map(cpu),
      against(total(quayside), goals.cpu, total(quayside) <= goals.cpu),
      ...(unregistered ? [cpu(unregistered), (unregistered.perSecond / limit.perSecond).toFixed(2)] : []),
    ]),
  );
  return [
    `${tickets.toLocaleString('en')} tickets, ${cpus().length} processors with everything on them, 16 requests at a time, medians of ${rounds} rounds of ${seconds} s; ${registered ? 'documents registered' : 'this build knows no registered documents'}; PostGraphile ${setup === 'tuned' ? 'tuned' : 'as it is mostly set up'}.`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows,
    '',
    row(cpuHead),
    row(cpuHead.map(() => '---')),
    ...cpuRows,
    '',
    `Memory after the run: ${Object.entries(memory).map(toldMemory).join(', ')}. The load generator took ${ms(generatorCpu)} ms a request. ${toldLoad(load)}${isNoisy(load) ? ' **The run is noisy: believe the processor times, not the throughput.**' : ''}`,
  ].join('\n');
}
