import { hash } from 'node:crypto';
import type { OperationDefinitionNode } from 'graphql';
import type { Guard } from './compiler.ts';
import type { Build } from './reader.ts';
import type { Run } from './run.ts';
import type { Value } from './sql.ts';

/** A compiled statement, and the requests that it serves: those that answer as the one did that it was compiled for. */
export type Plan = {
  /** What it was built by: a resolver that chooses between several has plans of each. */
  readonly build: Build;
  readonly guards: readonly Guard[];
  readonly text: string;
  readonly values: readonly Value[];
  readonly preparable: boolean;
  readonly cursorPath: string | undefined;
};

/** A statement of a domain's own, and the requests that it serves. */
export type Composed = Pick<Plan, 'guards' | 'text' | 'values'>;

type Kept = { readonly plan: Plan; uses: number; name: string | undefined };

/** Shapes of one field of one document; the one that was asked least recently makes room. */
const PLANS_PER_FIELD = 32;
/**
 * Characters of statements that are kept, with what hangs on them four times as many bytes. Beyond that all are forgotten:
 * each is compiled again in a fraction of a millisecond.
 */
const KEPT_CHARACTERS = 8_000_000;
/** Prepared statements of this process: each costs every connection some 100 kB. */
const PREPARED = 400;
/** With each step of names that are taken, a statement must be asked ten times as often to get one. */
const STEP = 100;

/** What a process has compiled so far. A plan lives no longer than its document. */
export class Plans {
  #ofOperations = new WeakMap<OperationDefinitionNode, Map<string, Kept[]>>();
  /** Shapes stand in the code: they are few. */
  readonly #composed = new Map<string, (Composed & { readonly name: string })[]>();
  readonly #names = new Set<string>();
  readonly #limits: { readonly keptCharacters: number; readonly prepared: number };
  /** Of all statements that were kept since the last time that all were forgotten. */
  #characters = 0;
  #compiled = 0;

  constructor(limits: { keptCharacters?: number; prepared?: number } = {}) {
    this.#limits = { keptCharacters: KEPT_CHARACTERS, prepared: PREPARED, ...limits };
  }

  /** How many statements were compiled since the start, and how many of them are prepared. */
  get counts(): { readonly compiled: number; readonly prepared: number } {
    return { compiled: this.#compiled, prepared: this.#names.size };
  }

  /** The plan of this field of an operation that serves the run, made by `compile` when there is none; and its name when it is prepared. */
  find(
    operation: OperationDefinitionNode,
    path: string,
    build: Build,
    run: Run,
    compile: () => Plan,
  ): { plan: Plan; name: string | undefined } {
    const known = this.#at(operation, path);
    const at = known.findIndex(({ plan }) => plan.build === build && serves(plan, run));
    const found = at < 0 ? this.#keep(known, compile()) : known[at]!;
    if (at > 0) {
      known.splice(at, 1);
      known.unshift(found);
    }
    return { plan: found.plan, name: this.#nameOf(found) };
  }

  /** The statement of a domain's own, of this shape, that serves the run; made by `compose` when there is none. */
  composed(shape: string, run: Run, compose: () => Composed): Composed & { readonly name: string } {
    let known = this.#composed.get(shape);
    if (!known) this.#composed.set(shape, (known = []));
    let found = known.find((one) => serves(one, run));
    if (!found) {
      const made = compose();
      known.unshift((found = { ...made, name: `own_${hash('sha256', made.text).slice(0, 32)}` }));
      if (known.length > PLANS_PER_FIELD) known.pop();
    }
    return found;
  }

  #at(operation: OperationDefinitionNode, path: string): Kept[] {
    let fields = this.#ofOperations.get(operation);
    if (!fields) this.#ofOperations.set(operation, (fields = new Map()));
    let known = fields.get(path);
    if (!known) fields.set(path, (known = []));
    return known;
  }

  #keep(known: Kept[], plan: Plan): Kept {
    const kept: Kept = { plan, uses: 0, name: undefined };
    this.#compiled++;
    this.#characters += plan.text.length;
    if (this.#characters > this.#limits.keptCharacters) {
      this.#ofOperations = new WeakMap();
      this.#characters = 0;
    }
    known.unshift(kept);
    if (known.length > PLANS_PER_FIELD) known.pop();
    return kept;
  }

  /** Prepared when it is asked the third time, later when many are: what comes once must not stay in every connection. */
  #nameOf(kept: Kept): string | undefined {
    if (!kept.plan.preparable || kept.name) return kept.name;
    if (++kept.uses <= 2 * 10 ** Math.floor(this.#names.size / STEP)) return undefined;
    const name = `read_${hash('sha256', kept.plan.text).slice(0, 32)}`;
    if (!this.#names.has(name) && this.#names.size >= this.#limits.prepared) return undefined;
    this.#names.add(name);
    return (kept.name = name);
  }
}

const serves = ({ guards }: Pick<Plan, 'guards'>, run: Run): boolean =>
  guards.every(({ read, saw }) => Object.is(read(run), saw));
