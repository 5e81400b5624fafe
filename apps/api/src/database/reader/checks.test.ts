import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, parse, type GraphQLSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { applyRules, can, themselvesOr, whoeverSeesIt, type FieldRule, type SchemaRules } from '../../access/rules.ts';
import { clients } from '../../domains/clients/clients.queries.ts';
import { Client } from '../../domains/clients/client.entity.ts';
import { Site } from '../../domains/clients/site.entity.ts';
import { Invoice } from '../../domains/finance/invoice.entity.ts';
import { Contact } from '../../domains/people/contact.entity.ts';
import { Asset } from '../../domains/records/asset.entity.ts';
import { TicketMessage } from '../../domains/tickets/ticket-message.entity.ts';
import { Ticket } from '../../domains/tickets/ticket.entity.ts';
import { schema } from '../../graphql/schema.ts';
import { giveStructure } from '../../graphql/structure.ts';
import { idOf, installation, viewerOf } from '../../testing/installation.ts';
import { readable, type Declaration } from './declaration.ts';
import { record } from './fields.ts';
import { Reader } from './reader.ts';
import { raw, sql } from './sql.ts';

const quay = installation();
const everybody = { visibleTo: () => undefined, orders: { ID: 'id' } } as const;

const schemaOf = (types: string): GraphQLSchema =>
  makeExecutableSchema({ typeDefs: `scalar Decimal type Query { nothing: Boolean } ${types}` });

/** A reader over declarations and a schema of the test's own. */
const readerOf = (
  types: string,
  declarations: readonly Declaration[],
  ruleOf: (type: string, field: string) => FieldRule = () => whoeverSeesIt,
): Reader => Reader.for(quay.database.dataSource, quay.database.query, schemaOf(types), declarations, ruleOf);

describe('an order', () => {
  const starting = (orders: Parameters<typeof readable<Ticket>>[2]['orders']) => () =>
    readerOf('type Ticket { id: ID! }', [readable('Ticket', Ticket, { ...everybody, orders })]);

  test('over a column that is never null and has an index is fine', () => {
    for (const orders of [
      { A: 'createdAt' },
      { A: 'number' },
      { A: 'id' },
      { A: 'priority' },
      { A: { by: (t) => sql`coalesce(${t.dueAt}, 'infinity')`, type: 'timestamptz', index: 'ticket_open_by_due' } },
    ] satisfies Parameters<typeof starting>[0][])
      expect(starting(orders)).not.toThrow();
  });

  test('over a nullable column must say where the missing go', () => {
    expect(starting({ DUE: 'dueAt' })).toThrow('Ticket: the order DUE is over a nullable column');
    expect(starting({ DUE: { by: (t) => t.dueAt, type: 'timestamptz', index: 'ticket_open_by_due' } })).toThrow(
      'Ticket: the order DUE is over a nullable column',
    );
  });

  test('must be served by an index', () => {
    expect(starting({ SUBJECT: 'subject' })).toThrow('Ticket: the order SUBJECT is served by no index');
    // There are indexes with the client, but they go on with something else.
    expect(starting({ CLIENT: 'clientId' })).toThrow('Ticket: the order CLIENT is served by no index');
    expect(
      starting({
        DUE: { by: (t) => sql`coalesce(${t.dueAt}, 'infinity')`, type: 'timestamptz', index: 'ticket_by_nothing' },
      }),
    ).toThrow('Ticket: the order DUE names no index');
  });

  test('must be over a column', () => {
    expect(starting({ NAME: 'name' })).toThrow('Ticket: the order NAME names no column');
  });

  test('is not over a field that is kept from some', () => {
    const starting = (rule: FieldRule) => () =>
      readerOf(
        'type Ticket { id: ID! createdAt: String }',
        [readable('Ticket', Ticket, { ...everybody, orders: { MADE: 'createdAt' } })],
        () => rule,
      );
    expect(starting(can('DESK'))).toThrow('Ticket: the order MADE would tell of createdAt');
    expect(starting(whoeverSeesIt)).not.toThrow();
  });

  test('that can be asked for must be known', () => {
    const types = `type Asset { id: ID! } type AssetConnection { nodes: [Asset!]! } enum F { ID NAME } input O { field: F! } extend type Query { assets(orderBy: O): AssetConnection! }`;
    expect(() => readerOf(types, [readable('Asset', Asset, everybody)])).toThrow(
      'Query.assets: Asset has no order NAME',
    );
    expect(() =>
      readerOf(types, [readable('Asset', Asset, { ...everybody, orders: { ID: 'id', NAME: 'name' } })]),
    ).not.toThrow();
  });
});

describe('a relation that can not be null', () => {
  const hidden = readable('Client', Client, clients.rules);
  const shown = readable('Client', Client, everybody);
  const types = 'type Client { id: ID! } type Asset { id: ID! client: Client! }';

  test('leads to what everybody sees, or is implied', () => {
    expect(() => readerOf(types, [readable('Asset', Asset, everybody), hidden])).toThrow(
      "Asset.client can't be null, but not everybody sees each Client",
    );
    expect(() => readerOf(types, [readable('Asset', Asset, everybody), shown])).not.toThrow();
    expect(() =>
      readerOf(types, [readable('Asset', Asset, { ...everybody, links: { client: { implied: true } } }), hidden]),
    ).not.toThrow();
    expect(() =>
      readerOf(types.replace('Client!', 'Client'), [readable('Asset', Asset, everybody), hidden]),
    ).not.toThrow();
  });

  test('does not lead to what belongs to something else', () => {
    const declarations = [
      readable('Asset', Asset, everybody),
      readable('Site', Site, { ...everybody, belongsTo: 'client' }),
      hidden,
    ];
    expect(() =>
      readerOf('type Client { id: ID! } type Site { id: ID! } type Asset { id: ID! site: Site! }', declarations),
    ).toThrow("Asset.site can't be null");
  });

  test('has a column that can not be null either', () => {
    const implied = readable('Asset', Asset, { ...everybody, links: { contact: { implied: true } } });
    expect(() =>
      readerOf('type Contact { id: ID! } type Asset { id: ID! contact: Contact! }', [
        implied,
        readable('Contact', Contact, everybody),
      ]),
    ).toThrow("Asset.contact can't be null, its column can");
  });

  test('is not one of several of which none may be set', () => {
    const message = readable('TicketMessage', TicketMessage, {
      ...everybody,
      choices: { author: ['authorContact'] },
      links: { authorContact: { implied: true } },
    });
    const author =
      'interface Person { id: ID! } type Contact implements Person { id: ID! } type TicketMessage { id: ID! author: Person! }';
    expect(() => readerOf(author, [message, readable('Contact', Contact, everybody)])).toThrow(
      "TicketMessage.author can't be null, but",
    );
    expect(() =>
      readerOf(author.replace('Person! }', 'Person }'), [message, readable('Contact', Contact, everybody)]),
    ).not.toThrow();
  });
});

describe('a field', () => {
  test('that can not be null has a column that can not', () => {
    expect(() => readerOf('type Asset { id: ID! serial: String! }', [readable('Asset', Asset, everybody)])).toThrow(
      "Asset.serial can't be null, its column can",
    );
  });

  test('is a column, a relation or declared', () => {
    expect(() => readerOf('type Asset { id: ID! weight: Int }', [readable('Asset', Asset, everybody)])).toThrow(
      'Asset.weight is neither',
    );
    expect(() =>
      readerOf('type Box { id: ID! } type Asset { id: ID! box: Box }', [readable('Asset', Asset, everybody)]),
    ).toThrow('Asset.box is neither');
    expect(() =>
      readerOf('type Asset { id: ID! weight: Int }', [
        readable('Asset', Asset, { ...everybody, fields: { weight: () => raw('1') } }),
      ]),
    ).not.toThrow();
  });

  test('leads to a type that is declared', () => {
    expect(() =>
      readerOf('type Client { id: ID! } type Asset { id: ID! client: Client }', [readable('Asset', Asset, everybody)]),
    ).toThrow('Asset.client leads to Client, which is not declared');
  });

  test('of which people see their own says who they are', () => {
    const rule = (_: string, field: string) => (field === 'email' ? themselvesOr('DESK') : whoeverSeesIt);
    expect(() =>
      readerOf('type Contact { id: ID! email: String }', [readable('Contact', Contact, everybody)], rule),
    ).toThrow('Contact.email is for the person themselves: say self()');
    expect(() =>
      readerOf(
        'type Contact { id: ID! email: String }',
        [readable('Contact', Contact, { ...everybody, self: (t, who) => sql`${t.id} = ${who.id}` })],
        rule,
      ),
    ).not.toThrow();
  });

  test('that can be filtered by is a column, a relation with a key or declared', () => {
    const types = 'type Asset { id: ID! } input F { weight: Int } extend type Query { assets(filter: F): [Asset!]! }';
    expect(() => readerOf(types, [readable('Asset', Asset, everybody)])).toThrow(
      "Query.assets: Asset can't be filtered by weight",
    );
  });

  test('has a type in the schema', () => {
    expect(() => readerOf('type Box { id: ID! }', [readable('Asset', Asset, everybody)])).toThrow(
      'Asset is no type of the schema',
    );
  });
});

describe('a count', () => {
  const types = 'type Site { id: ID! } type Client { id: ID! places: Int! placesCapped: Boolean! }';
  const starting = (
    counts: Record<string, string>,
    rule = whoeverSeesIt,
    others = [readable('Site', Site, everybody)],
  ) =>
    readerOf(types, [readable('Client', Client, { ...everybody, counts }), ...others], (_, field) =>
      field === 'id' ? whoeverSeesIt : rule,
    );

  test('is of a relation, and has a field beside it that says whether there are more', () => {
    expect(() => starting({ places: 'sites' })).not.toThrow();
    expect(() => starting({ places: 'boxes' })).toThrow('Client.boxes is neither a relation nor declared');
    expect(() => starting({ places: 'sites' }, whoeverSeesIt, [])).toThrow('Client.places leads to Site, which is not');
    expect(() => starting({ places: 'sites', sites: 'sites' })).toThrow('Client has no field sites, but counts it');
  });

  test('is kept from nobody who sees the record', () => {
    expect(() => starting({ places: 'sites' }, can('DESK'))).toThrow("Client.places is a count: it can't be kept");
  });
});

describe('a rule', () => {
  const rules = (asset: object): SchemaRules =>
    ({ Query: { nothing: whoeverSeesIt }, Asset: asset }) as object as SchemaRules;
  const types = 'type Asset { id: ID! name: String! serial: String tags: [String!]! }';
  const fine = { id: whoeverSeesIt, name: whoeverSeesIt, serial: can('DESK'), tags: can('DESK') };

  test('that hides a field from some needs one that can be null or empty', () => {
    expect(() => applyRules(schemaOf(types), rules(fine))).not.toThrow();
    expect(() => applyRules(schemaOf(types), rules({ ...fine, name: can('DESK') }))).toThrow(
      'Asset.name is hidden from some and must be nullable',
    );
    expect(() => applyRules(schemaOf(types), rules({ ...fine, name: themselvesOr('DESK') }))).toThrow(
      'Asset.name is hidden from some and must be nullable',
    );
  });

  test('is there for every field', () => {
    const { serial: _, ...others } = fine;
    expect(() => applyRules(schemaOf(types), rules(others))).toThrow('Asset.serial has no rule');
    expect(() => applyRules(schemaOf(types), { Query: { nothing: whoeverSeesIt } } as object as SchemaRules)).toThrow(
      'Asset.id has no rule',
    );
  });
});

describe('what the schema of today does not have', () => {
  /** The answer of a schema and declarations of the test's own, to an administrator. */
  async function ask(
    types: string,
    declarations: readonly Declaration[],
    query: object,
    document: string,
  ): Promise<unknown> {
    const own = giveStructure(
      makeExecutableSchema({ typeDefs: `scalar Decimal ${types}`, resolvers: { Query: query } }),
    );
    const database = {
      ...quay.database,
      reader: Reader.for(quay.database.dataSource, quay.database.query, own, declarations, () => whoeverSeesIt),
    };
    const viewer = viewerOf(await quay.build.technician({ roles: ['ADMINISTRATOR'] }));
    const { data, errors } = await execute({
      schema: own,
      document: parse(document),
      contextValue: { viewer, database, clock: quay.clock },
    });
    expect(errors).toBeUndefined();
    return structuredClone(data);
  }

  test('amounts longer than the numbers of JSON travel as text where the scalar takes text', async () => {
    const odd = await quay.build.invoice({ subtotal: '9223372036854775807' });
    const invoices = readable('Invoice', Invoice, everybody);
    const document = '{ invoice { subtotal number } }';
    const answer = await ask(
      'type Invoice { id: ID! subtotal: Decimal! number: Int! } type Query { invoice: Invoice }',
      [invoices],
      { invoice: record(invoices, (t) => sql`${t.id} = ${() => odd.id}`) },
      document,
    );
    expect(answer).toEqual({ invoice: { subtotal: '9223372036854775807', number: odd.number } });
  });

  test('a list below a record takes filter and order, and its arguments are merged in whatever order they stand', async () => {
    const client = await quay.build.client();
    for (const name of ['B', 'A', 'C']) await quay.build.asset({ client, name });
    const assets = readable('Asset', Asset, {
      ...everybody,
      orders: { NAME: 'name' },
      filters: { text: (t, { value }) => sql`${t.name} >= ${value}` },
    });
    const all = readable('Client', Client, {
      ...everybody,
      links: {
        assets: {
          to: 'Asset',
          on: (asset, parent) => sql`${Reflect.get(asset, 'clientId')} = ${Reflect.get(parent, 'id')}`,
        },
      },
    });
    const types = `enum AssetOrderField { NAME } enum Direction { ASC DESC } input AssetOrder { field: AssetOrderField! direction: Direction! }
      input IdFilter { in: [ID!] } input AssetFilter { text: String client: IdFilter } type Asset { id: ID! name: String! }
      type Client { id: ID! assets(filter: AssetFilter, orderBy: AssetOrder, first: Int): [Asset!]! } type Query { client: Client }`;
    const declarations = [assets, all];
    const by = (field: string) =>
      `list: assets(first: 2, filter: { text: "B", client: { in: ["${idOf('Client', client)}"] } }, orderBy: { direction: DESC, field: NAME }) { ${field} }`;
    const swapped = (field: string) =>
      `list: assets(orderBy: { field: NAME, direction: DESC }, filter: { client: { in: ["${idOf('Client', client)}"] }, text: "B" }, first: 2) { ${field} }`;
    const answer = await ask(
      types,
      declarations,
      { client: record(all, (t) => sql`${t.id} = ${() => client.id}`) },
      `{ client { ${by('name')} ${swapped('__typename')} } }`,
    );
    expect(answer).toEqual({
      client: {
        list: [
          { name: 'C', __typename: 'Asset' },
          { name: 'B', __typename: 'Asset' },
        ],
      },
    });
  });

  test('a list in an order of its own stands the right way up, though the records of that type are listed the other way', async () => {
    const client = await quay.build.client();
    for (const name of ['B', 'A', 'C']) await quay.build.site({ client, name });
    const sites = readable('Site', Site, { ...everybody, orders: { ID: 'id', NAME: 'name' }, descending: true });
    const all = readable('Client', Client, { ...everybody, links: { sites: { order: 'NAME' } } });
    const types =
      'type Client { id: ID! sites: [Site!]! } type Site { id: ID! name: String! } type Query { client: Client }';
    const answer = await ask(
      types,
      [all, sites],
      { client: record(all, (t) => sql`${t.id} = ${() => client.id}`) },
      '{ client { sites { name } } }',
    );
    expect(answer).toEqual({ client: { sites: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] } });
  });

  test('a list of records that belong to something else asks for that, though others belong to its parent by a relation of the same name', async () => {
    const { build } = quay;
    const client = await build.client();
    await build.site({ client });
    await build.contact({ client });
    const all = readable('Client', Client, everybody);
    const others = (to: 'Ticket' | 'Client') => [
      readable('Ticket', Ticket, { ...everybody, visibleTo: () => raw('false') }),
      readable('Contact', Contact, { ...everybody, belongsTo: 'client' }),
      readable('Site', Site, { ...everybody, belongsTo: { to, on: () => raw('true') } }),
    ];
    const types =
      'type Client { id: ID! sites: [Site!]! } type Site { id: ID! } type Contact { id: ID! } type Ticket { id: ID! } type Query { client: Client }';
    const sites = async (to: 'Ticket' | 'Client') => {
      const found = await ask(
        types,
        [all, ...others(to)],
        { client: record(all, (t) => sql`${t.id} = ${() => client.id}`) },
        '{ client { sites { __typename } } }',
      );
      return (found as { client: { sites: unknown[] } }).client.sites.length;
    };
    expect([await sites('Client'), await sites('Ticket')]).toEqual([1, 0]);
  });
});

test('the schema and the declarations of the installation pass', () => {
  expect(quay.database.reader).toBeInstanceOf(Reader);
  expect(schema.getQueryType()).toBeDefined();
});
