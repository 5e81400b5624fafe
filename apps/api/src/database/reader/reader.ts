import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import type { FieldRule } from '../../access/rules.ts';
import type { Context } from '../../graphql/context.ts';
import type { SignedInViewer } from '../../access/viewer.ts';
import { invalid } from '../../graphql/errors.ts';
import type { Query, Statement } from '../database.ts';
import { withQuestion } from '../proviso.ts';
import { Audiences, SEAT, type Audience, type Keys } from './audience.ts';
import { checkDeclarations } from './checks.ts';
import { Compiler, type Sources } from './compiler.ts';
import type { Declaration, Table } from './declaration.ts';
import { Entity } from './entity.ts';
import { Plans, type Plan } from './plans.ts';
import { Run } from './run.ts';
import { all, render, sql, type Sql, type Value } from './sql.ts';

/** Row as the database returned it; resolvers below find their values in it by row key. */
export type Row = Readonly<Record<string, unknown>>;

type Answered = { readonly j: unknown; readonly proviso: string | null };

/** Builds the expression of a root field. */
export type Build = (c: Compiler, info: GraphQLResolveInfo) => Sql;

/** Reads entities: what an operation asks of one becomes one statement, with visibleTo at every level. */
export class Reader {
  readonly #sources: Sources;
  readonly #query: Query;
  readonly #plans: Plans;
  readonly #audiences: Audiences;

  private constructor(sources: Sources, query: Query, plans: Plans, audiences: Audiences) {
    this.#sources = sources;
    this.#query = query;
    this.#plans = plans;
    this.#audiences = audiences;
  }

  static for(
    dataSource: DataSource,
    query: Query,
    schema: GraphQLSchema,
    declarations: readonly Declaration[],
    ruleOf: (type: string, field: string) => FieldRule,
  ): Reader {
    const metadataOf = (declaration: Declaration) => dataSource.getMetadata(declaration.target);
    const types = new Map(declarations.map((declaration) => [metadataOf(declaration), declaration.type]));
    const entities = new Map(
      declarations.map((declaration) => [
        declaration.type,
        new Entity(declaration, metadataOf(declaration), (metadata) => types.get(metadata) ?? metadata.name),
      ]),
    );
    for (const entity of entities.values()) {
      const { belongsTo } = entity.rules;
      if (typeof belongsTo === 'string') entities.get(entity.link(belongsTo).to)?.owns(entity.type, belongsTo);
    }
    const sources = { schema, entities, ruleOf };
    checkDeclarations(sources);
    return new Reader(sources, query, new Plans(), new Audiences(sources));
  }

  /** The same reader, with what it has compiled, on other connections. */
  on(query: Query): Reader {
    return new Reader(this.#sources, query, this.#plans, this.#audiences);
  }

  /** How many statements were compiled since the start, and how many of them are prepared. */
  get counts(): Plans['counts'] {
    return this.#plans.counts;
  }

  /** The answer to a root field, in one statement. */
  async read(build: Build, source: unknown, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
    const { plan, name, values } = this.#planned(build, source, context, info);
    try {
      const statement = { ...(name && { name }), text: plan.text, values };
      // What is not prepared is planned each time, and the question would be, too.
      const question = name && context.proviso?.take();
      if (!question) return (await this.#query<{ j: unknown }>(statement))[0]?.j ?? null;
      const [row] = await this.#query<Answered>(withQuestion(plan, statement, question));
      context.proviso?.tell(row?.proviso ?? null);
      return row?.j ?? null;
    } catch (error) {
      if (plan.cursorPath && isUnreadable(error)) throw invalid({ path: plan.cursorPath, code: 'not_a_cursor' });
      throw error;
    }
  }

  /** The statement that answers a root field, for one that does more to take along. Undefined while it is not prepared. */
  prepared(build: Build, source: unknown, context: Context, info: GraphQLResolveInfo): Prepared | undefined {
    const { plan, name, values } = this.#planned(build, source, context, info);
    return name && !plan.cursorPath ? { name, text: plan.text, values } : undefined;
  }

  #planned(build: Build, source: unknown, context: Context, info: GraphQLResolveInfo) {
    const run = new Run(
      context.viewer,
      context.clock.now(),
      (source ?? {}) as Row,
      info.variableValues,
      info.fieldNodes,
    );
    const { plan, name } = this.#plans.find(info.operation, pathOf(info.path), build, run, () =>
      this.#compile(build, run, info),
    );
    return { plan, name, values: plan.values.map((value) => value(run)) };
  }

  /** A statement of a domain's own that starts from what the viewer sees. Not for lists or details: read() does those. */
  compose(context: Pick<Context, 'viewer' | 'clock'>, build: (composer: Composer) => Sql): Statement {
    const run = new Run(context.viewer, context.clock.now());
    const compiler = new Compiler(this.#sources, {}, run);
    const { text, values } = render(build(composerOf(compiler)));
    compiler.finish();
    return { text, values: values.map((value) => value(run)) };
  }

  /**
   * The same, made once for all requests of a shape: `shape` names what the text depends on besides the viewer. What differs
   * between the requests is `given`, and stands in the statement only as values that are read from it.
   */
  composeOnce<Given extends Row>(
    shape: string,
    context: Pick<Context, 'viewer' | 'clock'>,
    given: Given,
    build: (composer: Composer, value: (read: (given: Given) => unknown) => Value) => Sql,
  ): Statement & { readonly name: string } {
    return this.#composed(shape, context, given, build);
  }

  #composed<Given extends Row>(
    shape: string,
    context: Pick<Context, 'viewer' | 'clock'>,
    given: Given,
    build: (composer: Composer, value: (read: (given: Given) => unknown) => Value) => Sql,
    seat?: typeof SEAT,
  ): Statement & { readonly name: string } {
    const run = new Run(context.viewer, context.clock.now(), given);
    const { text, name, values } = this.#plans.composed(shape, run, () => {
      const compiler = new Compiler(this.#sources, {}, run, seat);
      const made = render(
        build(
          composerOf(compiler),
          (read) =>
            ({ parent }) =>
              read(parent as Given),
        ),
      );
      compiler.finish();
      return { ...made, guards: compiler.guards };
    });
    return { name, text, values: values.map((value) => value(run)) };
  }

  /**
   * The same for many viewers who have the kind, permissions and language of this one: they are a table of the statement,
   * `viewer`, with the columns `id` and `client_id`.
   */
  composeForMany<Given extends Row>(
    shape: string,
    context: Pick<Context, 'viewer' | 'clock'>,
    given: Given,
    build: (composer: Composer, value: (read: (given: Given) => unknown) => Value) => Sql,
  ): Statement & { readonly name: string } {
    return this.#composed(`${shape} of many`, context, given, build, SEAT);
  }

  /** What each of many viewers sees of some records: one statement, whatever their number. */
  audience(viewers: readonly SignedInViewer[], keys: Keys, now: Date): Promise<Audience> {
    return this.#audiences.find(this.#query, viewers, keys, now);
  }

  #compile(build: Build, run: Run, info: GraphQLResolveInfo): Plan {
    const compiler = new Compiler(this.#sources, info.fragments, run);
    const { text, values } = render(sql`select ${build(compiler, info)} as j`);
    compiler.finish();
    const { guards, preparable, cursorPath } = compiler;
    return { build, guards, text, values, preparable, cursorPath };
  }
}

/** A statement that is prepared under its name. */
export type Prepared = Statement & { readonly name: string };

/** What a domain's own statement is made of. */
export type Composer = Pick<Compiler, 'who'> & {
  table<E extends object>(declaration: Declaration<E>): Table<E>;
  visible<E extends object>(declaration: Declaration<E>, t: Table<E>): Sql;
};

const composerOf = (compiler: Compiler): Composer => ({
  who: compiler.who,
  table: <E extends object>(declaration: Declaration<E>) =>
    compiler.table(compiler.entity(declaration.type)) as Table<E>,
  visible: (declaration, t) => all(compiler.visible(compiler.entity(declaration.type), t)),
});

/** Of what was given, the keys in a cursor are all that can be no value of their type; a text that can't be stored is another matter. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('22') &&
  error.code !== '22021';

const pathOf = ({ prev, key }: GraphQLResolveInfo['path']): string =>
  (prev ? `${pathOf(prev)}.` : '') + (typeof key === 'number' ? '' : key);
