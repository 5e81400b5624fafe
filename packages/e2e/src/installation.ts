import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PASSWORD } from './accounts.ts';

/** What is started: the server as it was built. */
const MAIN = fileURLToPath(new URL('../../../apps/api/dist/main.js', import.meta.url));

/** How long a start may take until it is called broken, in milliseconds. */
const PATIENCE_MS = 60_000;

/** A demo installation that is started like an administrator does, in a process group of its own. */
export class Installation {
  /** What it has said so far, on either output. */
  said = '';
  readonly #process: ChildProcess;
  readonly #dataDir: string;

  /** Starts it with a folder of data, on any free port unless `env` names one. */
  constructor(dataDir: string, env: Record<string, string> = {}) {
    const { PATH, HOME, TMPDIR } = process.env;
    this.#dataDir = dataDir;
    this.#process = spawn(process.execPath, [MAIN], {
      cwd: path.dirname(dataDir),
      detached: true,
      env: { PATH, HOME, TMPDIR, NODE_ENV: 'production', DEMO: 'on', PORT: '0', DATA_DIR: dataDir, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const output of [this.#process.stdout, this.#process.stderr])
      output?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
  }

  /** Where it is found, as its greeting says. Throws with all that it has said when it ends before, or is too late. */
  async origin(): Promise<string> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      // The greeting ends with an empty line: until then, more of it is on its way.
      const address = /is ready: (\S+)\n[^]*\n\n$/.exec(this.said)?.[1];
      if (address) return address;
      if (this.hasEnded || performance.now() > deadline) throw new Error(`It did not start:\n${this.said}`);
      await sleep(20);
    }
  }

  get hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  /** Waits for its end; answers the exit code, null when a signal has killed it. */
  async ended(): Promise<number | null> {
    if (!this.hasEnded) await once(this.#process, 'close');
    return this.#process.exitCode;
  }

  /** What Ctrl+C does: everything that hangs on the terminal is interrupted. Answers the exit code. */
  pressCtrlC(): Promise<number | null> {
    return this.#end('SIGINT');
  }

  /** kill -9 */
  kill(): Promise<number | null> {
    return this.#end('SIGKILL');
  }

  /** Whether its PostgreSQL still listens. */
  databaseListens(): Promise<boolean> {
    const inside = path.join(this.#dataDir, 'postgres');
    const elsewhere = path.join(inside, 'location');
    const folder = existsSync(elsewhere) ? readFileSync(elsewhere, 'utf8').trim() : inside;
    const socket = connect(Number(readFileSync(path.join(folder, 'port'), 'utf8')), '127.0.0.1');
    return new Promise((resolve) => {
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.#process.pid !== undefined && !this.hasEnded) process.kill(-this.#process.pid, signal);
    return this.ended();
  }
}

/** A program that uses the endpoint as somebody. */
export class Integrator {
  readonly #origin: string;
  #cookie = '';

  constructor(origin: string) {
    this.#origin = origin;
  }

  async signIn(email: string): Promise<this> {
    await this.ask('mutation ($input: SignInInput!) { signIn(input: $input) { next } }', {
      input: { email, password: PASSWORD },
    });
    return this;
  }

  /** The data of the answer. Throws with the answer when it holds errors. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await fetch(`${this.#origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.#cookie },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data: Data; errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer));
    this.#cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.#cookie;
    return answer.data;
  }

  /** Raises a ticket; answers its number. */
  async raiseTicket(subject: string): Promise<number> {
    const { raiseTicket } = await this.ask<{ raiseTicket: { ticket: { number: number } } }>(
      'mutation ($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { number } } }',
      { input: { subject, priority: 'LOW' } },
    );
    return raiseTicket.ticket.number;
  }

  /** The subject of a ticket. */
  async subjectOf(number: number): Promise<string> {
    const { ticket } = await this.ask<{ ticket: { subject: string } }>(
      'query ($number: Int) { ticket(number: $number) { subject } }',
      { number },
    );
    return ticket.subject;
  }
}
