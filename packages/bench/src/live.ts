// One event to a thousand subscribers, through the product's own build. Usage: npm run bench -- live --subscribers 1000
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { BUILD } from './installation.ts';
import { on } from './kept.ts';
import { LiveSocket } from './live-socket.ts';
import { fire } from './load.ts';
import { onNewData } from './new-data.ts';
import { cpuOf, memoryOf, rank } from './processes.ts';
import { CLIENTS, TECHNICIANS, token } from './recipe.ts';

const { values: options } = parseArgs({
  options: {
    tickets: { type: 'string', default: '20000' },
    subscribers: { type: 'string', default: '1000' },
    events: { type: 'string', default: '60' },
    build: { type: 'string', default: BUILD },
  },
});
/** What a list at the desk asks of each change. */
const LISTS = `subscription Live { ticketsChanged { id removed cursor ticket { id number subject priority updatedAt version status { key name family } client { id name } contact { id name } technician { id name } } } }`;
const CHANGE = `mutation Change($id: ID!, $priority: TicketPriority!) { changeTicketPriority(input: { ticketId: $id, priority: $priority }) { ticket { id } } }`;
const TICKET = `query { tickets(first: 1) { nodes { id } } }`;

/** Technicians of four kinds: each kind is a group of its own. */
const ROLES = ['{DISPATCHER}', '{TECHNICIAN}', '{FINANCE}', '{ADMINISTRATOR}'];
/** Sockets that one session may have. */
const PER_SESSION = 20;

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

const subscribers = Number(options.subscribers);
const sessions = Math.ceil(subscribers / TECHNICIANS / PER_SESSION);
await onNewData(Number(options.tickets), options.build, async ({ product, postgres }) => {
  await on(postgres.url, (database) => prepare(database, sessions));
  await tell(product.port, product.child.pid);
});

/** Opens the sockets, lets things happen, and prints how long the news took. */
async function tell(port: number, pid: number | undefined): Promise<void> {
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
  const found = JSON.parse(await fire(target, { cookie, body: JSON.stringify({ query: TICKET }) })) as {
    data: { tickets: { nodes: { id: string }[] } };
  };
  const id = found.data.tickets.nodes[0]!.id;
  const change = async (turn: number): Promise<number[]> => {
    const arrived = Promise.all(desk.map((socket) => socket.next()));
    const variables = { id, priority: turn % 2 ? 'LOW' : 'HIGH' };
    const begun = performance.now();
    await fire(target, { cookie, body: JSON.stringify({ query: CHANGE, variables }) });
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
}
