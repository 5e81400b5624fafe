// One event to a thousand subscribers, through the product's own build. Usage: pnpm live -- --subscribers 1000
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { freePort } from '@quayside/testing/port.ts';
import { CLIENTS, fill, TECHNICIANS, token } from './data.ts';
import { LiveSocket } from './live-socket.ts';
import { fire } from './load.ts';
import { cpuOf, end, start } from './processes.ts';

const { values: options } = parseArgs({
  // pnpm hands the dashes on
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    tickets: { type: 'string', default: '20000' },
    subscribers: { type: 'string', default: '1000' },
    events: { type: 'string', default: '60' },
    main: { type: 'string' },
  },
});
const root = path.resolve(import.meta.dirname, '../../..');
const api = path.join(root, 'apps/api');
const main = options.main ?? path.join(api, 'dist/main.js');

/** What a list at the desk asks of each change. */
const LISTS = `subscription Live { ticketsChanged { id removed cursor ticket { id number subject priority updatedAt version status { key name family } client { id name } contact { id name } technician { id name } } } }`;
const CHANGE = `mutation Change($id: ID!, $priority: TicketPriority!) { changeTicketPriority(input: { ticketId: $id, priority: $priority }) { ticket { id } } }`;
const TICKET = `query { tickets(first: 1) { nodes { id } } }`;

/** Technicians of four kinds: each kind is a group of its own. */
const ROLES = ['{DISPATCHER}', '{TECHNICIAN}', '{FINANCE}', '{ADMINISTRATOR}'];
/** Sockets that one session may have. */
const PER_SESSION = 20;

const rank = (numbers: readonly number[], of: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * of) - 1] ?? 0;
const memoryOf = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Technicians of all kinds, and sessions for as many sockets as are asked for. */
async function prepare(database: pg.Client, sessions: number): Promise<void> {
  const roles = ROLES.map((role, i) => `when ${i} then '${role}'`).join(' ');
  await database.query(
    `update technician set roles = (case substr(name, 12)::int % ${ROLES.length} ${roles} end)::text[]`,
  );
  await database.query(
    `insert into session (id, token_hash, login_id, technician_id, created_at, expires_at)
      select gen_random_uuid(), sha256(convert_to(rpad('live-' || substr(t.name, 12) || '-' || n || '-', 43, 'x'), 'utf8')),
        t.login_id, t.id, '2026-01-01', '2036-01-01' from technician t, generate_series(1, $1) n on conflict do nothing`,
    [sessions],
  );
}
const liveToken = (technician: number, session: number): string => `live-${technician}-${session}-`.padEnd(43, 'x');

/** Opens sockets, a few at a time, and subscribes each. */
async function subscribe(port: number, tokens: readonly string[]): Promise<LiveSocket[]> {
  const opened: LiveSocket[] = [];
  for (let i = 0; i < tokens.length; i += PER_SESSION)
    opened.push(
      ...(await Promise.all(tokens.slice(i, i + PER_SESSION).map((one) => LiveSocket.open(port, one, LISTS)))),
    );
  return opened;
}

const folder = await mkdtemp(path.join(tmpdir(), 'quayside-live-'));
const children: ChildProcess[] = [];
try {
  const postgres = await start([path.join(api, 'scripts/postgres.mjs'), folder], {}, /postgres:\/\/\S+/);
  children.push(postgres.child);
  const port = await freePort();
  const product = await start(
    [main],
    { PORT: String(port), DATABASE_URL: postgres.line, DEMO: 'off', NODE_ENV: 'production', DATA_DIR: folder },
    /http:\/\/\S+/,
  );
  children.push(product.child);
  const { pid } = product.child;
  const database = new pg.Client({ connectionString: postgres.line });
  await database.connect();
  await fill(database, Number(options.tickets));
  const subscribers = Number(options.subscribers);
  const sessions = Math.ceil(subscribers / TECHNICIANS / PER_SESSION);
  await prepare(database, sessions);
  await database.end();

  const before = memoryOf(pid);
  const tokens = Array.from({ length: subscribers }, (_, i) =>
    liveToken(1 + (i % TECHNICIANS), 1 + (Math.floor(i / TECHNICIANS) % sessions)),
  );
  const desk = await subscribe(port, tokens);
  // Contacts see none of it but their own client's: they are asked about, and not told.
  const contacts = await subscribe(
    port,
    Array.from({ length: CLIENTS }, (_, i) => token('contact', i + 1)),
  );
  await sleep(1_500);
  const memory = memoryOf(pid);

  const target = { port, path: '/graphql' };
  const cookie = token('technician', 4);
  const found = JSON.parse(await fire(undefined, target, { cookie, body: JSON.stringify({ query: TICKET }) })) as {
    data: { tickets: { nodes: { id: string }[] } };
  };
  const id = found.data.tickets.nodes[0]!.id;
  const change = async (turn: number): Promise<number[]> => {
    const arrived = Promise.all(desk.map((socket) => socket.next()));
    const variables = { id, priority: turn % 2 ? 'LOW' : 'HIGH' };
    const begun = performance.now();
    await fire(undefined, target, { cookie, body: JSON.stringify({ query: CHANGE, variables }) });
    return (await arrived).map((at) => at - begun);
  };
  for (let i = 0; i < 10; i += 1) await change(i);
  await sleep(1_500);
  const idle = { cpu: cpuOf(pid), at: performance.now() };
  await sleep(5_000);
  const idling = (cpuOf(pid) - idle.cpu) / ((performance.now() - idle.at) / 1_000);

  const times: number[] = [];
  const events = Number(options.events);
  const cpu = cpuOf(pid);
  const began = performance.now();
  for (let i = 0; i < events; i += 1) {
    times.push(...(await change(i)));
    await sleep(20);
  }
  const spent = cpuOf(pid) - cpu - (idling * (performance.now() - began)) / 1_000;
  const told = contacts.reduce((sum, { received }) => sum + received, 0);
  console.log(
    `${subscribers} subscribers of ${ROLES.length} kinds at the desk, ${CLIENTS} contacts who are told ${told} times`,
  );
  console.log('| from the request to the socket, ms | p50 | p90 | p99 | most |\n| --- | --- | --- | --- | --- |');
  console.log(
    `| one event to ${subscribers} | ${[0.5, 0.9, 0.99, 1].map((of) => rank(times, of).toFixed(1)).join(' | ')} |`,
  );
  console.log(
    `node CPU: ${(spent / events).toFixed(1)} ms an event, ${((spent / times.length) * 1_000).toFixed(1)} us a delivery; ${idling.toFixed(1)} ms a second while nothing happens`,
  );
  console.log(
    `memory: ${before.toFixed(0)} MiB before, ${memory.toFixed(0)} MiB with all sockets, ${(((memory - before) * 1024) / (subscribers + CLIENTS)).toFixed(1)} KiB a socket; ${memoryOf(pid).toFixed(0)} MiB at the end`,
  );
  for (const socket of [...desk, ...contacts]) socket.close();
} finally {
  for (const child of children.reverse()) await end(child);
  await rm(folder, { recursive: true, force: true });
}
