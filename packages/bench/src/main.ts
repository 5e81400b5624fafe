// The benchmarks: `npm run bench -- --help` says what there is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { grow } from './growth/growth.ts';
import { toldGrowth } from './growth/told.ts';
import { BUILD } from './installation.ts';
import { told } from './report.ts';

const HELP = `npm run bench -- [what] [options]

what is measured
  (nothing)   throughput and processor time: Quayside beside the limit and PostGraphile, in turns
  growth      how long the statements take in PostgreSQL as tickets become more; also --growth
  live        one event to a thousand subscribers
  drag        a card over a board of a thousand, in a browser
  browser     the web app in a browser

options of the first two
  --tickets 20000      how many tickets; growth adds it to 20,000 and 200,000
  --growth [20000,...] the sizes to compare
  --keep folder        keeps the data, in a folder of each size, for the next run
  --works Q1,M1        some works only: Q1, Q2, Q3, Q4, M1
  --rounds 5 --seconds 3
  --usual              PostGraphile as it is mostly set up, not tuned
  --unregistered       measures documents that nobody registered, too
  --json file          writes what was measured as JSON, too
  --build file         another build of the server than apps/api/dist/main.js

live --subscribers 1000 --events 60; drag --rounds 3 --seconds 8
`;

const SIZES = [20_000, 200_000];
/** How often growth asks each question. */
const COUNTED = 40;
const OTHERS = ['live', 'drag', 'browser'];

// pnpm hands the dashes on
const given = process.argv.slice(2).filter((argument) => argument !== '--');
const [what = ''] = given;
process.exitCode = OTHERS.includes(what) ? await another(what, given.slice(1)) : await measure(given);

/** Runs one of the other benchmarks, which is a program of its own. */
async function another(name: string, options: readonly string[]): Promise<number> {
  const program = path.join(import.meta.dirname, `${name}.ts`);
  if (!existsSync(program)) return refuse(`There is no benchmark of the ${name} yet.`);
  const [code] = (await once(spawn(process.execPath, [program, ...options], { stdio: 'inherit' }), 'exit')) as [
    number | null,
  ];
  return code ?? 1;
}

async function measure(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    // --growth alone stands for the usual sizes
    args: args.map((argument, i) =>
      argument === '--growth' && !/^\d/.test(args[i + 1] ?? '') ? '--growth=' : argument,
    ),
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      tickets: { type: 'string' },
      growth: { type: 'string' },
      keep: { type: 'string' },
      works: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      usual: { type: 'boolean', default: false },
      unregistered: { type: 'boolean', default: false },
      json: { type: 'string' },
      build: { type: 'string', default: BUILD },
    },
  });
  if (values.help) return say(HELP);
  const unknown = positionals.find((word) => word !== 'growth');
  if (unknown) return refuse(`There is no benchmark ${unknown}.\n\n${HELP}`);
  if (!existsSync(values.build)) return refuse(`${values.build} is not there: build first.`);
  const { keep, build } = values;
  const growing = positionals.length > 0 || values.growth !== undefined;
  if (growing) {
    const report = await grow({ sizes: sizesOf(values.growth, values.tickets), counted: COUNTED, keep, build, say });
    await write(values.json, report);
    return say(`\n${toldGrowth(report)}`);
  }
  const report = await compare({
    tickets: Number(values.tickets ?? SIZES[0]),
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    works: values.works?.split(','),
    unregistered: values.unregistered,
    postgraphile: values.usual ? 'usual' : 'tuned',
    keep,
    build,
    say,
  });
  await write(values.json, report);
  return say(`\n${told(report)}`);
}

/** Rising, each once. */
function sizesOf(growth: string | undefined, tickets: string | undefined): number[] {
  const sizes = growth ? growth.split(',').map(Number) : [...SIZES, ...(tickets ? [Number(tickets)] : [])];
  return [...new Set(sizes)].toSorted((a, b) => a - b);
}

async function write(file: string | undefined, report: object): Promise<void> {
  if (file) await writeFile(file, JSON.stringify(report, null, 2));
}

function say(line: string): number {
  console.log(line);
  return 0;
}

function refuse(line: string): number {
  console.error(line);
  return 1;
}
