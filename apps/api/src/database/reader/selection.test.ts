import {
  buildSchema,
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { expect, test } from 'vitest';
import { collectFields, rowKey } from './selection.ts';

const keyOf = (field: string): string => {
  const { selectionSet } = parse(`{ ${field} }`).definitions[0] as OperationDefinitionNode;
  return rowKey(selectionSet.selections[0] as FieldNode);
};

test('a field without arguments is found under its name, whatever its alias', () => {
  expect([keyOf('name'), keyOf('a: name'), keyOf('a: __typename')]).toEqual(['name', 'name', '__typename']);
});

test.each([
  ['list(a: 1, b: 2)', 'x: list(b: 2, a: 1)'],
  ['list(f: { a: 1, b: { c: 1, d: [{ e: 1, f: 2 }] } })', 'list(f: { b: { d: [{ f: 2, e: 1 }], c: 1 }, a: 1 })'],
  ['list(a: "x")', 'list( a:"x" , )'],
])('%s and %s are one field', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ['list(a: 1)', 'list(a: 2)'],
  ['list(a: 1)', 'list(b: 1)'],
  ['list(a: $a)', 'list(a: $b)'],
  ['list(a: "x")', 'list(a: x)'],
  ['list(a: "$a")', 'list(a: $a)'],
  ['list(a: [1, 2])', 'list(a: [2, 1])'],
  ['list(a: "b,c:1")', 'list(a: "b", c: 1)'],
  ['list(a: { b: 1, c: 2 })', 'list(a: { b: 1 }, c: 2)'],
  ['list(a: null)', 'list'],
])('%s and %s are two', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test('a key is a name that PostgreSQL does not cut', () => {
  expect(keyOf(`${'x'.repeat(200)}(a: 1)`).length).toBeLessThan(64);
});

test('fragments that spread each other twice at each step are looked into once', () => {
  const steps = 30;
  const fragments = Array.from(
    { length: steps },
    (_, i) => `fragment F${i} on Query { ${i + 1 < steps ? `...F${i + 1} ...F${i + 1}` : 'name'} }`,
  );
  const nested = Array.from(
    { length: steps },
    (_, i) => `fragment G${i} on Query { ${i + 1 < steps ? `a { ...G${i + 1} } b: a { ...G${i + 1} }` : 'name'} }`,
  );
  const { definitions } = parse(`{ a { ...F0 ...G0 } } ${fragments.join(' ')} ${nested.join(' ')}`);
  const [operation, ...others] = definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  const schema = buildSchema('type Query { name: String a: Query }');
  const document = {
    schema,
    fragments: Object.fromEntries(others.map((fragment) => [fragment.name.value, fragment])),
    variable: () => true,
  };
  let nodes = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  let depth = 0;
  for (; nodes.length; depth++) {
    const fields = collectFields(document, schema.getQueryType() as GraphQLObjectType, nodes);
    nodes = fields.get('a') ?? [];
    expect(nodes.length).toBeLessThanOrEqual(2);
  }
  expect(depth).toBe(steps);
});
