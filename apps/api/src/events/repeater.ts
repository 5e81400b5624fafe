import type { Log } from '../log.ts';

/**
 * A step that is done whenever it is asked for: one at a time, and once more when it was asked for meanwhile or says that
 * there is more to do. When it fails it waits to be asked again; of failures in a row the first one is logged.
 */
export class Repeater {
  readonly #what: string;
  readonly #step: () => Promise<boolean | void>;
  readonly #log: Log;
  #running: Promise<void> | undefined;
  #wanted = false;
  #stopped = false;
  #failing = false;

  /** `what` names it in the log. */
  constructor(what: string, step: () => Promise<boolean | void>, log: Log) {
    this.#what = what;
    this.#step = step;
    this.#log = log;
  }

  readonly ask = (): void => {
    this.#wanted = true;
    if (!this.#stopped) this.#running ??= this.#run();
  };

  /** Lets the step that runs finish, and begins no other. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    await Promise.resolve(); // from here on `#running` is set
    while (this.#wanted && !this.#stopped) {
      this.#wanted = false;
      try {
        if (await this.#step()) this.#wanted = true;
        if (this.#failing) this.#log.info({ what: this.#what }, 'goes on');
        this.#failing = false;
      } catch (error) {
        if (!this.#failing) this.#log.error({ what: this.#what, error }, 'fails, and will be tried again');
        this.#failing = true;
      }
    }
    this.#running = undefined;
  }
}
