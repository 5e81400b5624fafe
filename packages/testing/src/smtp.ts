import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { callbackify } from 'node:util';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** A mail as the server took it. */
export type ReceivedMail = {
  /** What the envelope said. */
  readonly from: string;
  readonly to: readonly string[];
  /** Head and body as they came over the line. */
  readonly source: string;
  readonly parsed: ParsedMail;
};

/** Where in the conversation the server does something else than taking the mail. */
type Step = 'connect' | 'sender' | 'recipient' | 'data';

/** What it does there: refuses with this answer, says nothing any more, or hangs up; with `taken` it keeps the mail all the same. */
type Trouble =
  | { readonly answer: string; readonly code: number }
  | { readonly silent: true }
  | { readonly hangUp: true; readonly taken?: boolean };

type Options = {
  /** Who may send; anybody without a password when left out. */
  readonly login?: { readonly user: string; readonly password: string };
};

/** A mail server on the loopback interface that keeps what it is sent, and can be as troublesome as real ones. */
export class SmtpServer {
  readonly mails: ReceivedMail[] = [];
  /** How often somebody has connected. */
  connections = 0;
  readonly #options: Options;
  readonly #troubles = new Map<Step, { trouble: Trouble; address: string | null }>();
  /** By the port that the other side speaks from. */
  readonly #sockets = new Map<number, Socket>();
  #server: SMTPServer | undefined;
  #port = 0;

  private constructor(options: Options) {
    this.#options = options;
  }

  static async start(options: Options = {}): Promise<SmtpServer> {
    const made = new SmtpServer(options);
    await made.comeBack();
    return made;
  }

  /** `smtp://127.0.0.1:2525`, with user and password where it wants them. */
  get url(): string {
    const { login } = this.#options;
    const user = login ? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@` : '';
    return `smtp://${user}127.0.0.1:${this.#port}`;
  }

  /** From now on there is trouble at this step, for everybody or for one recipient. */
  trouble(step: Step, trouble: Trouble, address: string | null = null): void {
    this.#troubles.set(step, { trouble, address });
  }

  /** From now on all is well. */
  calm(): void {
    this.#troubles.clear();
  }

  /** Nobody is there any more; whoever is connected is cut off. */
  async goAway(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = once(server.server, 'close');
    for (const socket of this.#sockets.values()) socket.destroy();
    server.server.close();
    await closed;
  }

  /** Listens again, where it listened before. */
  async comeBack(): Promise<void> {
    const server = new SMTPServer({
      authOptional: !this.#options.login,
      allowInsecureAuth: true,
      hideSTARTTLS: true,
      disableReverseLookup: true,
      logger: false,
      onConnect: callbackify(async (session: SMTPServerSession) => {
        this.connections += 1;
        await this.#passes('connect', null, session);
      }),
      onAuth: ({ username, password }, _, done) => {
        const { login } = this.#options;
        if (username === login?.user && password === login?.password) done(null, { user: username });
        else done(withCode('Wrong user name or password', 535));
      },
      onMailFrom: callbackify(({ address }: SMTPServerAddress, session: SMTPServerSession) =>
        this.#passes('sender', address, session),
      ),
      onRcptTo: callbackify(({ address }: SMTPServerAddress, session: SMTPServerSession) =>
        this.#passes('recipient', address, session),
      ),
      onData: callbackify(async (stream: SMTPServerDataStream, session: SMTPServerSession) => {
        const { mailFrom, rcptTo } = session.envelope;
        const to = rcptTo.map(({ address }) => address);
        const source = await buffer(stream);
        await this.#passes('data', to[0] ?? null, session, async () => {
          const parsed = await simpleParser(source);
          this.mails.push({ from: mailFrom ? mailFrom.address : '', to, source: source.toString('utf8'), parsed });
        });
      }),
    });
    server.server.on('connection', (socket: Socket) => {
      const port = socket.remotePort ?? 0;
      this.#sockets.set(port, socket);
      socket.once('close', () => this.#sockets.delete(port));
    });
    server.on('error', () => {}); // somebody who was cut off; the other side tells what it saw
    server.listen(this.#port, '127.0.0.1');
    await once(server.server, 'listening');
    this.#port = (server.server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Waits until so many mails have come. */
  async received(count: number, patienceMs = 5_000): Promise<readonly ReceivedMail[]> {
    const deadline = performance.now() + patienceMs;
    while (this.mails.length < count && performance.now() < deadline) await sleep(20);
    if (this.mails.length < count) throw new Error(`${this.mails.length} of ${count} mails have come`);
    return this.mails;
  }

  /** Resolves when nothing is the matter at this step, once what is to be kept then is kept. */
  async #passes(
    step: Step,
    address: string | null,
    { remotePort }: SMTPServerSession,
    keep: () => Promise<void> = async () => {},
  ): Promise<void> {
    const found = this.#troubles.get(step);
    const trouble = found && (found.address === null || found.address === address) ? found.trouble : undefined;
    if (!trouble) return keep();
    if ('answer' in trouble) throw withCode(trouble.answer, trouble.code);
    if ('hangUp' in trouble) {
      if (trouble.taken) await keep();
      this.#sockets.get(remotePort)?.destroy();
    }
    return new Promise(() => {}); // nothing is said any more
  }
}

const withCode = (message: string, responseCode: number): Error => Object.assign(new Error(message), { responseCode });
