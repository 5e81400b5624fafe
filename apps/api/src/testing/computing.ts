/**
 * What this thread computes from now on. That it waits, or that others keep the processors busy, does not count: a bound holds
 * on any machine, and is broken by the work alone.
 */
export class Computing {
  readonly #begun = process.threadCpuUsage();

  /** So far, in milliseconds. */
  get ms(): number {
    const { user, system } = process.threadCpuUsage(this.#begun);
    return (user + system) / 1_000;
  }
}
