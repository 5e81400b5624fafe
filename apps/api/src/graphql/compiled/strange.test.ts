import { makeExecutableSchema } from '@graphql-tools/schema';
import { expect, test } from 'vitest';
import { anonymous } from '../../access/viewer.ts';
import { installation } from '../../testing/installation.ts';
import { forbidden } from '../errors.ts';
import { bothOn, contextOf } from '../../testing/both-executors.ts';

// What our own schema does not do today: compiled code must know that it does not know it.
const schema = makeExecutableSchema({
  typeDefs: `
    enum Colour { RED GREEN }
    scalar Loud
    scalar Any
    interface Being { name: String }
    type Cat implements Being { name: String lives: Int! }
    type Dog implements Being { name: String barks: Boolean! owner: Being }
    union Pet = Cat | Dog
    type Thing {
      text: String
      must: String!
      id: ID
      whole: Int
      share: Float
      yes: Boolean
      colour: Colour
      loud: Loud
      any: Any
      texts: [String!]
      table: [[Int]]
      thing: Thing
      things: [Thing!]!
      pet: Pet
      being: Being
      later: String
      fails: String
      mustFail: String!
      where: String
      add(a: Int! = 1, b: Int): Int
      echo(any: Any): Any
    }
    type Query { thing: Thing must: Thing! things: [Thing] sync: Int later: Int fails: Int add(a: Int!): Int }`,
  resolvers: {
    Loud: {
      __serialize: (value: unknown) => {
        if (value === 'quiet') throw new Error('too quiet');
        return value === 'nothing' ? null : String(value).toUpperCase();
      },
    },
    Being: { __resolveType: ({ is }: { is: string }) => is },
    Pet: { __resolveType: ({ is }: { is: string }) => (is === 'Later' ? Promise.resolve('Cat') : is) },
    Thing: {
      later: () => Promise.resolve('now'),
      fails: () => {
        throw forbidden();
      },
      mustFail: () => {
        throw new Error('must');
      },
      where: (_: unknown, _args: unknown, _context: unknown, { path }: { path: { key: unknown } }) => String(path.key),
      add: (_: unknown, { a, b }: { a: number; b?: number }) => a + (b ?? 0),
      echo: (_: unknown, { any }: { any: unknown }) => any,
    },
    Query: {
      thing: (_: unknown, _args: unknown, context: unknown) => valueOf(context),
      must: (_: unknown, _args: unknown, context: unknown) => valueOf(context),
      things: (_: unknown, _args: unknown, context: unknown) => valueOf(context),
      sync: () => 1,
      later: async () => 2,
      fails: () => {
        throw new Error('fails');
      },
      add: (_: unknown, { a }: { a: number }) => a + 1,
    },
  },
});

const values = new WeakMap<object, unknown>();
const valueOf = (context: unknown): unknown => values.get(context as object);

const home = installation();

/** What both say to a thing, or to several; null when compiled code knew it. */
async function told(value: unknown, query: string, variables: Record<string, unknown> = {}): Promise<string | null> {
  const both = bothOn(schema, (viewer, statements) => {
    const context = contextOf(home)(viewer, statements);
    values.set(context, value);
    return context;
  });
  const { js, compiled, beyond } = await both(anonymous('en'), query, { variables });
  expect(compiled.text).toBe(js.text);
  if (js.errors) expect(beyond).not.toBeNull();
  return beyond;
}

test.each<[string, unknown]>([
  ['text', { text: 'a "quoted" \\ \u0000 \u2028 \ud800 text' }],
  ['text', { text: '' }],
  ['text', { text: 5 }],
  ['text', { text: true }],
  ['text', { text: null }],
  ['text', {}],
  ['id', { id: 7 }],
  ['id', { id: 'x' }],
  ['whole', { whole: -0 }],
  ['whole', { whole: 2147483647 }],
  ['whole', { whole: '12' }],
  ['whole', { whole: true }],
  ['share', { share: 0.1 }],
  ['share', { share: '1e3' }],
  ['yes', { yes: 0 }],
  ['yes', { yes: false }],
  ['colour', { colour: 'RED' }],
  ['loud', { loud: 'hello' }],
  ['any', { any: { a: [1, null, 'x'], b: undefined } }],
  ['any', { any: [] }],
  ['texts', { texts: [] }],
  ['texts', { texts: ['a', 'b'] }],
  ['texts', { texts: null }],
  ['table', { table: [[1, null], null, []] }],
  ['thing { thing { text } things { text } }', { thing: { thing: null, things: [{ text: 'a' }, {}] } }],
  ['pet { ... on Cat { lives } ... on Dog { barks } }', { pet: { is: 'Cat', lives: 9 } }],
  ['pet { __typename }', { pet: { is: 'Dog' } }],
  ['pet { ... on Cat { lives } }', { pet: { is: 'Dog' } }],
  [
    'being { name ... on Dog { owner { name } } }',
    { being: { is: 'Dog', name: 'Rex', owner: { is: 'Cat', name: 'Tom' } } },
  ],
  ['add one: add(a: 2) two: add(a: 2, b: 3)', {}],
  ['echo(any: {a: [1, {b: "x"}]})', {}],
])('compiled code knows { %s } of %j', async (fields, value) => {
  expect(await told(value, `{ thing { ${fields} } }`)).toBeNull();
});

test.each<[string, unknown]>([
  ['text', { text: { a: 1 } }],
  ['text', { text: () => 'called' }],
  ['text', { text: Promise.resolve('later') }],
  ['text must', { text: 'a', must: null }],
  ['must', {}],
  ['text again: must', { text: 'a' }],
  ['whole', { whole: 1.5 }],
  ['whole', { whole: 2147483648 }],
  ['whole', { whole: 'x' }],
  ['share', { share: Number.NaN }],
  ['yes', { yes: 'yes' }],
  ['colour', { colour: 'BLUE' }],
  ['loud', { loud: 'quiet' }],
  ['loud', { loud: 'nothing' }],
  ['texts', { texts: ['a', null] }],
  ['texts', { texts: 'a' }],
  ['texts', { texts: [Promise.resolve('a')] }],
  ['texts', { texts: new Set(['a', 'b']) }],
  ['table', { table: [1] }],
  ['text things { text }', { text: 'a', things: null }],
  ['things { must }', { things: [{ must: 'a' }, {}] }],
  ['thing { things { must } }', { thing: { things: [{}] } }],
  ['thing { text }', { thing: Promise.resolve({ text: 'later' }) }],
  ['thing { text }', { thing: 'no thing' }],
  ['pet { __typename }', { pet: { is: 'Thing' } }],
  ['pet { __typename }', { pet: { is: 'Nobody' } }],
  ['pet { __typename }', { pet: {} }],
  ['pet { __typename }', { pet: { is: 'Later' } }],
  ['pet { ... on Cat { lives } }', { pet: { is: 'Cat' } }],
  ['later text', { text: 'a' }],
  ['text fails', { text: 'a' }],
  ['text fails thing { mustFail }', { text: 'a', thing: { text: 'b' } }],
  ['where', {}],
])('graphql-js is asked about { %s } of %j', async (fields, value) => {
  expect(await told(value, `{ thing { ${fields} } }`)).not.toBeNull();
});

test('null in the place of what must be there takes away everything', async () => {
  await told({ must: null }, '{ must { must } sync }');
  await told(null, '{ must { must } sync later }');
  await told({ things: [{ must: null }] }, '{ sync thing { text things { must } } must { text } }');
});

test('a list of root values, some of them missing or wrong', async () => {
  expect(await told([{ text: 'a' }, null, {}], '{ things { text } }')).toBeNull();
  await told([{ must: 'a' }, null, { must: null }], '{ things { must fails } }');
  await told('no list', '{ things { text } sync }');
  await told([new Error('an error as a value')], '{ things { text } }');
  await told(new Error('an error as a value'), '{ thing { text } sync }');
});

test('root fields that answer at once, later, or never', async () => {
  expect(await told({}, '{ sync later thing { text } }')).toBeNull();
  await told({}, '{ sync fails later }');
  await told({}, '{ a: fails b: sync c: fails }');
  expect(await told({}, 'query ($a: Int!) { add(a: $a) }', { a: 1 })).toBeNull();
});

test('variables below the root', async () => {
  const query = 'query ($a: Int, $b: Int = 5, $any: Any) { thing { add(a: $a, b: $b) echo(any: $any) } }';
  for (const variables of [{}, { a: 1 }, { a: null }, { a: 1, b: null }, { any: { deep: [1] } }, { any: null }])
    await told({}, query, variables);
});
