// Quayside's own build beside the limit, on the same PostgreSQL, in turns. Usage: pnpm bench -- --tickets 200000
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { freePort } from '@quayside/testing/port.ts';
import { BOARD, CLIENTS, fill, LONG, OUTSIDE_BOARD, TECHNICIANS, token } from './data.ts';
import { fire, load, type Shot, type Target } from './load.ts';
import { cpuOf, end, median, start } from './processes.ts';

const { values: options } = parseArgs({
  // pnpm hands the dashes on
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    tickets: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    keep: { type: 'string' },
  },
});
const tickets = Number(options.tickets);
const rounds = Number(options.rounds);
const root = path.resolve(import.meta.dirname, '../../..');
const api = path.join(root, 'apps/api');

const LIST = `query List { tickets(first: 25) { totalCount nodes { id number subject priority updatedAt status { key customerLabel family } contact { name } technician { name } } } }`;
const DETAIL = `query Detail($number: Int!) { ticket(number: $number) { id number subject priority updatedAt status { key customerLabel family } contact { name } technician { name } conversation(first: 10) { nodes { id body createdAt visibility author { name } } } } }`;
const CARDS = `query Board($id: ID!) { board(id: $id) { id name columns { key title count countCapped tickets(first: 30) { nodes { id number subject rank priority dueAt client { id name } contact { id name } technician { id name } } } } } }`;
const RAISE = `mutation Raise($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { id number subject } } }`;

const anyone = (): number => 1 + Math.floor(Math.random() * CLIENTS);
const anyTechnician = (): number => 1 + Math.floor(Math.random() * TECHNICIANS);
const input = {
  subject: 'The till prints half a receipt',
  description: 'Since this morning. Restarting it helped once, then it came back.',
  priority: 'MEDIUM',
};

/** The long tickets by the contact who sees them. */
let long: { contact: number; number: number }[] = [];
const someLong = () => long[Math.floor(Math.random() * long.length)] ?? { contact: 1, number: LONG };

const graphql = (query: string, variables: unknown, cookie: string, headers?: Record<string, string>): Shot => ({
  cookie,
  body: JSON.stringify({ query, variables }),
  ...(headers && { headers }),
});

type Work = { name: string; limit: string; limitShot: () => Shot; ours: () => Shot };
const works: Work[] = [
  {
    name: 'Q1 portal list, 25 newest of my client',
    limit: '/list',
    limitShot: () => ({ cookie: token('contact', anyone()), body: '{}' }),
    ours: () => graphql(LIST, {}, token('contact', anyone())),
  },
  {
    name: 'Q2 ticket with 10 replies and authors',
    limit: '/detail',
    limitShot: () => {
      const { contact, number } = someLong();
      return { cookie: token('contact', contact), body: JSON.stringify({ number }) };
    },
    ours: () => {
      const { contact, number } = someLong();
      return graphql(DETAIL, { number }, token('contact', contact));
    },
  },
  {
    name: 'Q3 board, 6 columns of 30 cards and their counts',
    limit: '/board',
    limitShot: () => ({ cookie: token('technician', anyTechnician()), body: JSON.stringify({ board: BOARD }) }),
    ours: () => graphql(CARDS, { id: OUTSIDE_BOARD }, token('technician', anyTechnician())),
  },
  {
    name: 'M1 raise a ticket',
    limit: '/raise',
    limitShot: () => ({ cookie: token('contact', anyone()), body: JSON.stringify(input) }),
    ours: () => graphql(RAISE, { input }, token('contact', anyone()), { 'idempotency-key': randomUUID() }),
  },
];

const folder = options.keep ?? (await mkdtemp(path.join(tmpdir(), 'quayside-bench-')));
const children: ChildProcess[] = [];
try {
  const postgres = await start([path.join(api, 'scripts/postgres.mjs'), folder], {}, /postgres:\/\/\S+/);
  children.push(postgres.child);
  const port = await freePort();
  const product = await start(
    [path.join(api, 'dist/main.js')],
    { PORT: String(port), DATABASE_URL: postgres.line, DEMO: 'off', NODE_ENV: 'production', DATA_DIR: folder },
    /http:\/\/\S+/,
  );
  children.push(product.child);

  const database = new pg.Client({ connectionString: postgres.line });
  await database.connect();
  const { rows: held } = await database.query<{ n: number }>('select count(*)::int as n from client');
  if (held[0]?.n === 0) {
    const started = performance.now();
    await fill(database, tickets);
    console.log(
      `${tickets.toLocaleString('en')} tickets made in ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
  }
  const { rows } = await database.query<{ number: number; contact: number }>(
    `select t.number, substr(c.name, 8)::int as contact from ticket t join client c on c.id = t.client_id where t.number % ${LONG} = 0 and t.number <= ${tickets}`,
  );
  long = rows;
  await database.end();

  const limitPort = await freePort();
  const limit = await start(
    [path.join(import.meta.dirname, 'limit.ts'), postgres.line, String(limitPort)],
    {},
    /ready/,
  );
  children.push(limit.child);

  const results: string[][] = [];
  for (const work of works) {
    const targets: {
      target: Target;
      shot: () => Shot;
      child: ChildProcess;
      rates: number[];
      cpu: number;
      done: number;
    }[] = [
      {
        target: { port: limitPort, path: work.limit },
        shot: work.limitShot,
        child: limit.child,
        rates: [],
        cpu: 0,
        done: 0,
      },
      { target: { port, path: '/graphql' }, shot: work.ours, child: product.child, rates: [], cpu: 0, done: 0 },
    ];
    for (const { target, shot } of targets) {
      await fire(undefined, target, shot());
      await load(target, shot, 1_000);
    }
    for (let round = 0; round < rounds; round += 1)
      for (const entry of targets) {
        const before = cpuOf(entry.child.pid);
        const rate = await load(entry.target, entry.shot, Number(options.seconds) * 1000);
        entry.rates.push(rate);
        entry.cpu += cpuOf(entry.child.pid) - before;
        entry.done += rate * Number(options.seconds);
      }
    const [theirs, ours] = targets.map(({ rates, cpu, done }) => ({ rate: median(rates), cpu: cpu / done }));
    results.push([
      work.name,
      theirs!.rate.toFixed(0),
      ours!.rate.toFixed(0),
      (ours!.rate / theirs!.rate).toFixed(2),
      theirs!.cpu.toFixed(2),
      ours!.cpu.toFixed(2),
    ]);
    console.log(results.at(-1)?.join(' | '));
  }
  console.log(
    `\n| at ${tickets.toLocaleString('en')} tickets | limit /s | Quayside /s | of the limit | node CPU ms, limit | node CPU ms, Quayside |`,
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const row of results) console.log(`| ${row.join(' | ')} |`);
} finally {
  for (const child of children.reverse()) await end(child);
  if (!options.keep) await rm(folder, { recursive: true, force: true });
}
