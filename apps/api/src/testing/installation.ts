import { randomUUID } from 'node:crypto';
import { execute, parse, validate, type DocumentNode, type GraphQLError } from 'graphql';
import { afterAll, beforeAll, inject } from 'vitest';
import { contactPermissions, technicianPermissions } from '../access/permissions.ts';
import { anonymous, type SignedInViewer, type Viewer } from '../access/viewer.ts';
import type { Database, Statement } from '../database/database.ts';
import { openDatabase } from '../database/open.ts';
import type { Contact } from '../domains/people/contact.entity.ts';
import { Technician } from '../domains/people/technician.entity.ts';
import type { Consumer } from '../events/consumers.ts';
import { settle } from '../events/follow.ts';
import type { Context } from '../graphql/context.ts';
import { Refusal, type FieldProblem } from '../graphql/errors.ts';
import { outsideId, type IdentifiedType } from '../graphql/ids.ts';
import { schema } from '../graphql/schema.ts';
import { openLog } from '../log.ts';
import { allConsumers } from '../work.ts';
import { Builder } from './build.ts';
import { TestClock } from './clock.ts';
import { cloneDatabase, dropDatabase, templateDatabase } from './databases.ts';

/** Somebody to ask as: a contact, a technician, a viewer made by hand, or nobody. */
export type Who = Contact | Technician | Viewer | null;
type Variables = Record<string, unknown>;

/** What came back of an operation, and the statements that it took. */
export type Answer = {
  // A test says what it expects of the answer; types would only repeat it.
  readonly data: Record<string, never> | null;
  readonly errors: readonly GraphQLError[];
  readonly statements: readonly Statement[];
};

/** How an operation was refused. */
export type Refused = { readonly code: unknown; readonly fields: readonly FieldProblem[]; readonly reason: unknown };

/** An installation of its own for a test file, on a fresh copy of the migrated database. */
export class Installation {
  readonly clock = new TestClock();
  #database: Database | undefined;
  #build: Builder | undefined;
  #databaseUrl: string | undefined;
  readonly #name = `test_${randomUUID().replaceAll('-', '')}`;

  get database(): Database {
    if (!this.#database)
      throw new Error('the installation is not open: call installation() at the top of the test file');
    return this.#database;
  }

  /** Address of its database. */
  get databaseUrl(): string {
    return this.#databaseUrl ?? '';
  }

  /** Makes records; each makes its own parents. */
  get build(): Builder {
    return (this.#build ??= new Builder(this.database, this.clock));
  }

  async open(server: string): Promise<void> {
    await templateDatabase(server, 'template_migrated', async (url) => {
      const { dataSource } = await openDatabase(url);
      await dataSource.destroy();
    });
    this.#databaseUrl = await cloneDatabase(server, 'template_migrated', this.#name);
    this.#database = await openDatabase(this.#databaseUrl);
  }

  async close(server: string): Promise<void> {
    await this.#database?.dataSource.destroy();
    await dropDatabase(server, this.#name);
  }

  /** When it resolves, everything has followed that follows from what happened. Fails when a consumer could not handle an event. */
  async settle(
    consumers: readonly Consumer[] = allConsumers({
      database: this.database,
      publicUrl: 'https://desk.example.com',
      sendsMail: true,
    }),
  ): Promise<void> {
    const troubles: string[] = [];
    const log = openLog('warn', { write: (line) => void troubles.push(line) });
    await settle({ database: this.database, clock: this.clock, log, consumers });
    if (troubles.length) throw new Error(troubles.join(''));
  }

  /** Asks as somebody. */
  as(who: Who, options: { idempotencyKey?: string } = {}) {
    const viewer = viewerOf(who);
    const run = (document: string, variables: Variables = {}): Promise<Answer> =>
      this.#run(viewer, document, variables, options);
    return {
      /** The whole answer. */
      run,
      /** The data, of whatever form the test expects. Fails when there are errors, saying what was asked. */
      query: async <Data = Record<string, never>>(document: string, variables: Variables = {}): Promise<Data> => {
        const { data, errors } = await run(document, variables);
        if (errors.length || !data) throw new Error(report(document, variables, errors));
        return data as Data;
      },
      /** How it was refused. Fails when it was not. */
      refused: async (document: string, variables: Variables = {}): Promise<Refused> => {
        const { errors } = await run(document, variables);
        const [error] = errors;
        if (!error) throw new Error(`not refused:\n${document}\n${JSON.stringify(variables)}`);
        const refusal = error.originalError instanceof Refusal ? error.originalError : error;
        return {
          code: refusal.extensions['code'],
          reason: refusal.extensions['reason'],
          fields: refusal instanceof Refusal ? refusal.problems : [],
        };
      },
    };
  }

  async #run(
    viewer: Viewer,
    text: string,
    variables: Variables,
    { idempotencyKey }: { idempotencyKey?: string },
  ): Promise<Answer> {
    const document = parsed(text);
    const statements: Statement[] = [];
    const { query } = this.database;
    const context: Context = {
      viewer,
      database: {
        ...this.database,
        query: (statement) => {
          statements.push(statement);
          return query(statement);
        },
        reader: this.database.reader.on((statement) => {
          statements.push(statement);
          return query(statement);
        }),
      },
      clock: this.clock,
      requestId: randomUUID(),
      browser: { address: '127.0.0.1', userAgent: null, setSession: () => {} },
      sendsMail: true,
      idempotency: idempotencyKey
        ? { key: idempotencyKey, requestHash: Buffer.from(text + JSON.stringify(variables)) }
        : null,
    };
    const { data, errors = [] } = await execute({ schema, document, variableValues: variables, contextValue: context });
    // Objects of graphql-js have no prototype; plain ones compare well.
    return { data: data ? (structuredClone(data) as Record<string, never>) : null, errors, statements };
  }
}

const documents = new Map<string, DocumentNode>();

/** Parsed and validated once per text, as the server does it: compiled statements are found by their document. */
function parsed(text: string): DocumentNode {
  let document = documents.get(text);
  if (!document) {
    document = parse(text);
    const errors = validate(schema, document);
    if (errors.length) throw new Error(report(text, {}, errors));
    documents.set(text, document);
  }
  return document;
}

const report = (document: string, variables: Variables, errors: readonly GraphQLError[]): string =>
  [
    ...errors.map(
      ({ message, path, originalError }) => `${message} at ${path?.join('.')} ${originalError?.stack ?? ''}`,
    ),
    document,
    JSON.stringify(variables),
  ].join('\n');

/** A person as the viewer that they are when they sign in. */
export function viewerOf(who: Who): Viewer {
  if (who === null) return anonymous('en');
  if ('kind' in who) return who;
  const session = { id: who.id, loginId: who.loginId ?? who.id, sessionId: who.id, locale: 'en' };
  if (who instanceof Technician)
    return {
      ...session,
      kind: 'technician',
      clientId: who.clientId ?? null,
      permissions: technicianPermissions(who.roles),
    };
  return {
    ...session,
    kind: 'contact',
    clientId: who.clientId,
    permissions: contactPermissions(who.contactTypes, who.securityRole ?? null),
  } satisfies SignedInViewer;
}

/** The outside ID of a record. */
export const idOf = (type: IdentifiedType, { id }: { id: string }): string => outsideId(type, id);

/** An installation for this test file; call it at the top. */
export function installation(): Installation {
  const made = new Installation();
  beforeAll(() => made.open(inject('postgres')));
  afterAll(() => made.close(inject('postgres')));
  return made;
}
