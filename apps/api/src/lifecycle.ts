import type { Log } from './log.ts';

/** What was opened, to be closed in the reverse order. */
export class Lifecycle {
  readonly #closers: (() => Promise<void>)[] = [];
  readonly #log: Log;
  #opening: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Opens a part, and remembers how it is closed. Never answers when a signal came meanwhile: the process is ending. */
  async open<T>(opening: Promise<T>, close: (part: T) => Promise<void>): Promise<T> {
    const opened = opening.then((part) => {
      this.#closers.push(() => close(part));
      return part;
    });
    this.#opening = opened;
    const part = await opened;
    return this.#closing ? new Promise<never>(() => {}) : part;
  }

  /** SIGINT and SIGTERM close everything and end the process; a second one ends it at once. */
  endOnSignals(): void {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (this.#closing) process.exit(1);
        void this.close().then(() => process.exit(0));
      });
  }

  /** Closes everything, once. What can't be closed is logged and doesn't keep the rest open. */
  close(): Promise<void> {
    this.#closing ??= this.#closeAll();
    return this.#closing;
  }

  async #closeAll(): Promise<void> {
    await this.#opening.catch(() => {}); // whoever opens it is told
    for (let close = this.#closers.pop(); close; close = this.#closers.pop())
      await close().catch((error: unknown) => this.#log.error({ error }, 'something did not close'));
  }
}
