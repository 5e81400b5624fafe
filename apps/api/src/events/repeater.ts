import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';

/**
 * A step that is done whenever it is asked for: one at a time, and once more when it was asked for meanwhile or says that
 * there is more to do. When it fails it waits to be asked again; of failures in a row the first one is logged.
 */
export class Repeater {
  readonly #what: string;
  readonly #step: () => Promise<boolean | void>;
  readonly #log: Log;
  readonly #restMs: number;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  #wanted = false;
  #failing = false;

  /** `what` names it in the log. It rests for `restMs` milliseconds after all is done, so that what comes close together is one step. */
  constructor(what: string, step: () => Promise<boolean | void>, log: Log, restMs = 0) {
    this.#what = what;
    this.#step = step;
    this.#log = log;
    this.#restMs = restMs;
  }

  readonly ask = (): void => {
    this.#wanted = true;
    if (!this.#stopping.signal.aborted) this.#running ??= this.#run();
  };

  /** Lets the step that runs finish, and begins no other. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    await Promise.resolve(); // from here on `#running` is set
    const { signal } = this.#stopping;
    while (this.#wanted && !signal.aborted) {
      this.#wanted = false;
      try {
        if (await this.#step()) this.#wanted = true;
        if (this.#failing) this.#log.info({ what: this.#what }, 'goes on');
        this.#failing = false;
      } catch (error) {
        if (!this.#failing) this.#log.error({ what: this.#what, error }, 'fails, and will be tried again');
        this.#failing = true;
      }
      if (this.#restMs && !this.#wanted) await sleep(this.#restMs, undefined, { signal }).catch(() => {}); // stopped
    }
    this.#running = undefined;
  }
}
