import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId, outsideId, type IdentifiedType } from '../graphql/ids.ts';
import { schema } from '../graphql/schema.ts';
import { Refusal } from '../graphql/errors.ts';
import type { Everybody, ViewerName } from '../testing/everybody.ts';
import { installation, type Answer } from '../testing/installation.ts';
import { makeRecords, type Places } from '../testing/matrix-records.ts';

const quay = installation();

/** Of the provider only Finance and the like see everything; the others have something that is not theirs. */
const ASKING: readonly ViewerName[] = [
  'nobody',
  'STANDARD',
  'BILLING',
  'TECHNICAL',
  'PRIMARY',
  'ExtUser',
  'ExtManager',
  'Technician',
  'Finance',
  'CoManaged',
];

let people: Everybody;
let places: Readonly<Record<ViewerName, Places>>;
const unseen = new Map<ViewerName, Record<string, string[]>>();
beforeAll(async () => {
  ({ people, places } = await makeRecords(quay));
  for (const viewer of ASKING) unseen.set(viewer, await unseenBy(viewer));
});

/** What kind of record an argument names, where its name does not say it by itself. */
const NAMED_OTHERWISE: Readonly<Record<string, IdentifiedType>> = {
  status: 'TicketStatus',
  queue: 'TicketQueue',
  type: 'TicketType',
  category: 'TicketCategory',
  message: 'TicketMessage',
  files: 'File',
  beforeTicket: 'Ticket',
};

/** What else a mutation is sent. */
const REST: Readonly<Record<string, Record<string, unknown>>> = {
  raiseTicket: { subject: 'Printer', priority: 'LOW' },
  replyToTicket: { body: 'Hello' },
  changeTicketStatus: { statusId: 'WAITING_CUSTOMER' },
  changeTicketPriority: { priority: 'LOW' },
  moveCard: { fromColumn: 'NEW', toColumn: 'NEW' },
};

/** A place in the arguments of a root field that takes an ID: `input.siteId`, `filter.client.in`. */
type Taker = {
  readonly root: 'Query' | 'Mutation';
  readonly field: GraphQLField<unknown, unknown>;
  readonly path: readonly string[];
  readonly list: boolean;
};

const takers = (['Query', 'Mutation'] as const).flatMap((root) =>
  Object.values((schema.getType(root) as GraphQLObjectType).getFields()).flatMap((field) =>
    field.args.flatMap((argument) => placesOfIds(argument, []).map((taker): Taker => ({ root, field, ...taker }))),
  ),
);

function placesOfIds(
  { name, type }: GraphQLArgument | GraphQLInputField,
  above: string[],
): Pick<Taker, 'path' | 'list'>[] {
  const path = [...above, name];
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).flatMap((field) => placesOfIds(field, path));
  return named.name === 'ID' ? [{ path, list: isListType(getNullableType(type)) }] : [];
}

describe("what is not the viewer's is answered like what never was:", () => {
  test.each(takers.map((taker) => [`${taker.field.name}(${taker.path.join('.')})`, taker] as const))(
    '%s',
    async (_, taker) => {
      for (const viewer of ASKING)
        for (const type of typesOf(taker)) {
          const ids = unseen.get(viewer)?.[type] ?? [];
          const never = outsideId(type, newId(quay.clock));
          const forNone = ids.length && (await ask(taker, viewer, never));
          for (const id of ids)
            expect((await ask(taker, viewer, id)).replaceAll(id, never), `${viewer}, ${id}`).toBe(forNone);
        }
    },
  );
});

function typesOf({ field, path }: Taker): readonly IdentifiedType[] {
  const nameable = Object.keys(places.STANDARD).filter((type): type is IdentifiedType => !!idAt(type));
  if (field.name.startsWith('node')) return nameable;
  const name = path.filter((step) => !['input', 'filter', 'eq', 'neq', 'in', 'nin'].includes(step)).at(-1)!;
  const says = name === 'id' ? getNamedType(field.type).name : name.replace(/Id(s?)$/, '$1');
  const known = nameable.find((type) => type.toLowerCase() === says.toLowerCase()) ?? NAMED_OTHERWISE[says];
  if (!known) throw new Error(`which type does ${field.name}(${path.join('.')}) name?`);
  return [known];
}

const idAt = (type: string): string | undefined => places.STANDARD[type]?.find(({ id }) => id)?.id;

/**
 * The records that exist and that the viewer does not see, by type: neither by themselves nor, as a technician, at work on a
 * ticket.
 */
async function unseenBy(viewer: ViewerName): Promise<Record<string, string[]>> {
  const records = Object.entries(places[viewer]).map(([type, of]) => [type, of.flatMap(({ id }) => id ?? [])] as const);
  if (viewer === 'nobody') return Object.fromEntries(records);
  type Seen = { nodes: ({ id: string } | null)[]; tickets: { nodes: { technician: { id: string } | null }[] } };
  const { nodes, tickets } = await quay
    .as(people.viewers[viewer])
    .query<Seen>(SEEN, { ids: records.flatMap(([, ids]) => ids) });
  const seen = [...nodes, ...tickets.nodes.map(({ technician }) => technician)].map((node) => node?.id);
  return Object.fromEntries(records.map(([type, ids]) => [type, ids.filter((id) => !seen.includes(id))]));
}

const SEEN = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } tickets(first: 100) { nodes { technician { id } } } }';

/** The whole answer as text. */
async function ask(taker: Taker, viewer: ViewerName, id: string): Promise<string> {
  const { root, field, path, list } = taker;
  const [argument, ...inner] = path;
  const given = field.args.find(({ name }) => name === argument)!;
  const value = inner.reduceRight<unknown>((within, step) => ({ [step]: within }), list ? [id] : id);
  const variables = {
    [given.name]: root === 'Mutation' ? { ...(await restOf(field.name, viewer)), ...Object(value) } : value,
  };
  const document = `${root.toLowerCase()}($${given.name}: ${given.type.toString()}) { ${field.name}(${given.name}: $${given.name}) ${selectionOf(field)} }`;
  return textOf(await quay.as(people.viewers[viewer]).run(document, variables));
}

/** What the mutation needs beside, of what the viewer sees. */
async function restOf(field: string, viewer: ViewerName): Promise<Record<string, unknown>> {
  const rest = { ...REST[field], ...(field === 'moveCard' && { boardId: places[viewer].Board![0]!.id }) };
  if (field !== 'raiseTicket') return takesTicket(field) ? { ticketId: places[viewer].Ticket![0]!.id, ...rest } : rest;
  return people.viewers[viewer] && 'roles' in people.viewers[viewer]
    ? { ...rest, contactId: places[viewer].Contact![0]!.id }
    : rest;
}

function takesTicket(mutation: string): boolean {
  const input = getNamedType(schema.getMutationType()!.getFields()[mutation]!.args[0]!.type);
  return isInputObjectType(input) && 'ticketId' in input.getFields();
}

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (named.name.endsWith('Connection')) return '{ totalCount nodes { id } }';
  return 'getFields' in named && 'id' in named.getFields() ? '{ id }' : '{ __typename }';
}

const textOf = ({ data, errors }: Answer): string =>
  JSON.stringify({
    data,
    errors: errors.map((error) => {
      if (!(error.originalError instanceof Refusal)) throw error;
      return [error.toJSON(), error.originalError.problems];
    }),
  });
