import { isNoisy, toldLoad } from '../processor.ts';
import type { GrowthReport } from './growth.ts';

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const marked = (text: string, missed: boolean): string => (missed ? `**${text}**` : text);

/** The report in Markdown. */
export function toldGrowth({ sizes, rows, loads }: GrowthReport): string {
  const [smallest, largest] = [sizes[0] ?? 0, sizes.at(-1) ?? 0].map((size) => size.toLocaleString('en'));
  const head = [
    'statement',
    ...sizes.map((size) => `${size.toLocaleString('en')}, ms`),
    `${largest} : ${smallest} (goal)`,
    'longest, ms (goal)',
  ];
  const lines = rows.map(({ shape, times }) => {
    const ratio = (times.at(-1)?.middle ?? 0) / (times[0]?.middle ?? 1);
    const longest = Math.max(...times.map((time) => time.longest));
    const goal = (value: number | null): string => (value === null ? '' : ` (${value})`);
    return [
      shape.name,
      ...times.map(({ middle }) => ms(middle)),
      marked(ratio.toFixed(2), shape.times !== null && ratio > shape.times) + goal(shape.times),
      marked(ms(longest), shape.milliseconds !== null && longest > shape.milliseconds) + goal(shape.milliseconds),
    ];
  });
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  const notes = sizes.map((size, i) => `At ${size.toLocaleString('en')}: ${toldLoad(loads[i]!)}`);
  if (loads.some(isNoisy))
    notes.push('**The run is noisy: the longest times are those of statements that had to wait for a processor.**');
  return [...table, '', ...notes].join('\n');
}
