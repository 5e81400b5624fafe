import { hash } from 'node:crypto';
import type { PermissionSet } from '../../access/permissions.ts';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Query } from '../database.ts';
import { Compiler, type Sources } from './compiler.ts';
import type { Declaration } from './declaration.ts';
import { Run } from './run.ts';
import { all, join, raw, render, sql, type Sql, type Value } from './sql.ts';

/** Keys of records, by what they are records of. */
export type Keys = ReadonlyMap<Declaration, readonly string[]>;

/** What of the records somebody sees. Viewers of whom nothing tells them apart there share one. */
export type Sight = {
  sees(declaration: Declaration, key: string): boolean;
  /** There may be records that they don't see. */
  readonly limited: boolean;
};

/** Tells what of the records each of the viewers sees. */
export type Audience = (viewer: SignedInViewer) => Sight;

/** In a statement for many viewers they are a table, and what visibleTo compares with are its columns. */
export const SEAT = { id: raw('viewer.id'), clientId: raw('viewer.client_id') };

/** What viewers of one kind with the same permissions see of a declaration. */
type Branch = { readonly from: Sql; readonly key: Sql; readonly condition: Sql | undefined };

type Seat = { readonly id: string | null; readonly clientId: string | null };
type SeenRow = { readonly rank: number; readonly what: number; readonly seat: number; readonly key: string };

/** Statements that are kept; beyond that all are forgotten. One for each mixture of viewers who were there together. */
const KEPT = 200;
/** Of those the first are prepared: each costs every connection, for as long as that lasts. */
const PREPARED = 40;

/** Finds out who of many viewers sees which records, by the same visibleTo that each of their reads applies. */
export class Audiences {
  readonly #sources: Sources;
  readonly #branches = new WeakMap<PermissionSet, Map<string, Branch>>();
  readonly #statements = new Map<string, ReturnType<typeof render> & { readonly name?: string }>();
  #prepared = 0;
  readonly #numbers = new WeakMap<PermissionSet, number>();
  #sets = 0;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** In one statement, however many viewers there are. */
  async find(query: Query, viewers: readonly SignedInViewer[], keys: Keys, now: Date): Promise<Audience> {
    const declarations = [...keys.keys()];
    const ranks = new Map<string, Rank>();
    const rankOf = (viewer: SignedInViewer): string => `${viewer.kind} ${this.#number(viewer.permissions)}`;
    for (const viewer of viewers) {
      const name = rankOf(viewer);
      let rank = ranks.get(name);
      if (!rank) ranks.set(name, (rank = new Rank(declarations.map((one) => this.#branch(viewer, one)))));
      rank.take(viewer);
    }
    const [some] = viewers;
    if (some) {
      const inOrder = [...ranks].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, rank]) => rank);
      const { name, text, values } = this.#statement(
        [...[...ranks.keys()].sort(), ...declarations.map(({ type }) => type)].join(),
        inOrder,
        declarations,
      );
      const run = new Run(some, now, parametersOf(inOrder, [...keys.values()]));
      const rows = await query<SeenRow>({ ...(name && { name }), text, values: values.map((value) => value(run)) });
      for (const row of rows) inOrder[row.rank]!.note(row);
    }
    return (viewer) => {
      const sight = ranks.get(rankOf(viewer))?.sightOf(viewer, declarations);
      if (!sight) throw new Error('nobody asked for this viewer');
      return sight;
    };
  }

  #number(permissions: PermissionSet): number {
    let number = this.#numbers.get(permissions);
    if (number === undefined) this.#numbers.set(permissions, (number = this.#sets++));
    return number;
  }

  #branch(viewer: SignedInViewer, declaration: Declaration): Branch {
    let branches = this.#branches.get(viewer.permissions);
    if (!branches) this.#branches.set(viewer.permissions, (branches = new Map()));
    const place = `${viewer.kind} ${declaration.type}`;
    let branch = branches.get(place);
    if (!branch) branches.set(place, (branch = this.#compile(viewer, declaration)));
    return branch;
  }

  /** Only the kind and the permissions of the viewer decide the text: the rest of them is in the table. */
  #compile(viewer: SignedInViewer, declaration: Declaration): Branch {
    const compiler = new Compiler(this.#sources, {}, new Run(viewer, new Date(0)), SEAT);
    const entity = compiler.entity(declaration.type);
    const t = compiler.table(entity);
    const condition = compiler.visible(entity, t);
    compiler.finish();
    return { from: t.$from, key: t.$key, condition };
  }

  #statement(called: string, ranks: readonly Rank[], declarations: readonly Declaration[]) {
    const known = this.#statements.get(called);
    if (known) return known;
    const keys = declarations.map(
      (_, i): Value =>
        (run) =>
          run.parent[keysAt(i)],
    );
    const parts = ranks.flatMap((rank, r) => {
      const viewers = sql`unnest(${(run) => run.parent[idsAt(r)]}::uuid[], ${(run) => run.parent[clientsAt(r)]}::uuid[]) with ordinality as viewer(id, client_id, seat)`;
      return rank.branches.map(
        ({ from, key, condition }, i) =>
          sql`select ${raw(`${r} as rank, ${i} as what, viewer.seat::int`)}, ${key} as key from ${viewers}, ${from} where ${all(sql`${key} = any(${keys[i]!}::uuid[])`, condition)}`,
      );
    });
    const rendered = render(join(parts, ' union all '));
    const statement = {
      ...rendered,
      ...(this.#prepared < PREPARED && { name: `audience_${hash('sha256', rendered.text).slice(0, 32)}` }),
    };
    this.#prepared += 1;
    if (this.#statements.size >= KEPT) this.#statements.clear();
    this.#statements.set(called, statement);
    return statement;
  }
}

const keysAt = (i: number): string => `keys ${i}`;
const idsAt = (r: number): string => `ids ${r}`;
const clientsAt = (r: number): string => `clients ${r}`;

const parametersOf = (ranks: readonly Rank[], keys: readonly (readonly string[])[]): Record<string, unknown> =>
  Object.fromEntries([
    ...keys.map((given, i) => [keysAt(i), given]),
    ...ranks.map(({ seats }, r) => [idsAt(r), seats.map(({ id }) => id)]),
    ...ranks.map(({ seats }, r) => [clientsAt(r), seats.map(({ clientId }) => clientId)]),
  ]);

/** Viewers of one kind with the same permissions: as many seats as there are viewers who may see different records. */
class Rank {
  readonly branches: readonly Branch[];
  readonly seats: Seat[] = [];
  readonly #numbers = new Map<string | null, number>();
  readonly #seen: Set<string>[][] = [];
  readonly #sights: Sight[] = [];
  readonly #byId: boolean;
  readonly #byClient: boolean;
  readonly #limited: boolean;

  constructor(branches: readonly Branch[]) {
    this.branches = branches;
    const asked = (column: Sql): boolean => branches.some(({ condition }) => condition && holds(condition, column));
    this.#byId = asked(SEAT.id);
    this.#byClient = asked(SEAT.clientId);
    this.#limited = branches.some(({ condition }) => condition);
  }

  take({ id, clientId }: SignedInViewer): void {
    const place = this.#placeOf({ id, clientId });
    if (this.#numbers.has(place)) return;
    this.#numbers.set(place, this.seats.length);
    this.seats.push({ id: this.#byId ? id : null, clientId: this.#byId || this.#byClient ? clientId : null });
    this.#seen.push(this.branches.map(() => new Set()));
  }

  note({ what, seat, key }: SeenRow): void {
    this.#seen[seat - 1]?.[what]?.add(key);
  }

  sightOf(viewer: Seat, declarations: readonly Declaration[]): Sight | undefined {
    const number = this.#numbers.get(this.#placeOf(viewer));
    if (number === undefined) return undefined;
    return (this.#sights[number] ??= {
      sees: (declaration, key) => !!this.#seen[number]?.[declarations.indexOf(declaration)]?.has(key),
      limited: this.#limited,
    });
  }

  /** What tells viewers apart, as far as it counts here. */
  #placeOf({ id, clientId }: Seat): string | null {
    if (this.#byId) return id;
    return this.#byClient ? clientId : null;
  }
}

/** Whether a piece of SQL has the other one in it. */
const holds = (whole: Sql, part: Sql): boolean =>
  whole.parts.some((one) => one === part || (typeof one === 'object' && holds(one, part)));
