import { fileURLToPath } from 'node:url';
import { systemClock } from './clock.ts';
import { startEmbedded } from './database/embedded/embedded.ts';
import { openDatabase } from './database/open.ts';
import { loadDemo } from './demo/demo.ts';
import { BadEnvironment, readEnv, type Env } from './env.ts';
import { followEvents } from './events/follow.ts';
import { registeredOperations } from './graphql/registered.ts';
import { schema } from './graphql/schema.ts';
import { greeting } from './greeting.ts';
import { createApp } from './http/app.ts';
import { listen, PortTaken } from './http/listen.ts';
import { createLive } from './http/sockets.ts';
import { createWorkerApp } from './http/worker-app.ts';
import { startJobs } from './jobs/jobs.ts';
import { Lifecycle } from './lifecycle.ts';
import { openLog, type Log } from './log.ts';
import { openStorage } from './storage/storage.ts';
import { allWork, noWork } from './work.ts';

const clock = systemClock;
const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));
/** Requests that run when the process is told to end have so long to finish. */
const PATIENCE_MS = 10_000;

/** Opens everything, one upon the other. Answers the address that it is to be found at. */
async function start(env: Env, lifecycle: Lifecycle, log: Log): Promise<string> {
  const { host, port, publicUrl, databaseUrl, dataDir, role, demo } = env;
  const registered = registeredOperations(schema, env.registeredOperations);
  const tell = (line: string): void => (demo ? void process.stdout.write(`  ${line}\n`) : log.warn(line));
  const embedded = () => lifecycle.open(startEmbedded({ dataDir, log: tell }), (server) => server.stop());
  const url = databaseUrl ?? (await embedded()).url;
  const database = await lifecycle.open(openDatabase(url), ({ dataSource }) => dataSource.destroy());
  const storage = await openStorage(env);
  const address = (at: number): string => publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${at}`;
  const demoParts = { ...database, storage, publicUrl: address(port) };
  if (demo) await lifecycle.open(loadDemo(demoParts, clock), async () => {});

  const sendsMail = env.smtpUrl !== null;
  const parts = { ...env, database, databaseUrl: url, storage, schema, registered, clock, log, webFolder, sendsMail };
  const live = role === 'worker' ? null : createLive(parts);
  const work = role === 'web' ? noWork : allWork({ ...parts, publicUrl: address(port) });
  const following = followEvents({ ...parts, ...work, onEvents: live && live.onEvents });
  await lifecycle.open(following, (opened) => opened.stop());
  if (work.jobs.length) await lifecycle.open(startJobs({ ...parts, ...work }), (jobs) => jobs.stop());

  const { app } = await lifecycle.open(live ? createApp(parts) : createWorkerApp(parts), (opened) => opened.close());
  const listening = await lifecycle.open(listen(app, { host, port, ...(live && { sockets: live }) }), (server) =>
    server.close(PATIENCE_MS),
  );
  return address(listening.port);
}

/** What stopped the start, in words for whoever started it. */
function explain(error: unknown): string {
  if (error instanceof BadEnvironment) return `The environment is wrong.\n${error.message}`;
  if (error instanceof PortTaken) return `${error.message} Choose another one: PORT=4001 npm start`;
  if (error instanceof Error && 'code' in error)
    return `Quayside can not start: ${error.message} (${String(error.code)})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const env = readEnv();
  const log = openLog(env.demo ? 'warn' : 'info');
  const lifecycle = new Lifecycle(log);
  lifecycle.endOnSignals();
  const url = await start(env, lifecycle, log).catch(async (error: unknown) => {
    await lifecycle.close();
    throw error;
  });
  process.stdout.write(greeting(url, env.demo));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
