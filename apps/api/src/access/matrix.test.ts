import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MessageVisibility } from '@quayside/graphql/types';
import { TicketStatus } from '../domains/tickets/ticket-status.entity.ts';
import { happened, type Happening } from '../events/record.ts';
import { insideId } from '../graphql/ids.ts';
import { schema } from '../graphql/schema.ts';
import { VIEWERS, type Everybody, type ViewerName } from '../testing/everybody.ts';
import { installation, type Answer } from '../testing/installation.ts';
import { makeRecords, type Place, type Places } from '../testing/matrix-records.ts';
import { InProcessHub } from '../testing/in-process-hub.ts';
import { line, readMatrix, type MatrixRow, type MatrixSection } from '../testing/matrix-rows.ts';
import { matrix } from './matrix.ts';

const quay = installation();
const sections = readMatrix(matrix);
const ROOTS = ['Query', 'Mutation', 'Subscription'];

let people: Everybody;
let places: Readonly<Record<ViewerName, Places>>;
beforeAll(async () => {
  ({ people, places } = await makeRecords(quay));
});

/** What carries nothing of its own. */
const isStructural = (type: string): boolean => /^__|(Connection|Edge)$|^PageInfo$/.test(type);
const objectTypes = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .filter(({ name }) => !isStructural(name));
const fieldOf = (type: string, field: string): GraphQLField<unknown, unknown> =>
  (schema.getType(type) as GraphQLObjectType).getFields()[field]!;

describe('the matrix', () => {
  const inTable = sections.flatMap(({ type, rows }) =>
    rows.flatMap(({ field, answer }) => [
      `${type}.${field}`,
      ...answer.map((held) => `${getNamedType(fieldOf(type, field).type).name}.${held.field}`),
    ]),
  );
  const inSchema = objectTypes.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));

  test('has a row for every field', () => {
    expect(inSchema.filter((field) => !inTable.includes(field))).toEqual([]);
  });

  test('has a field for every row', () => {
    expect(inTable.filter((field) => !inSchema.includes(field))).toEqual([]);
  });

  test('is carried out to the last row', () => {
    const carriedOut = [
      'Query',
      'Mutation',
      'Subscription',
      ...objectTypes.map(({ name }) => name).filter((name) => !ROOTS.includes(name)),
    ];
    expect(
      sections.filter(({ type }) => !carriedOut.includes(type)),
      'nothing here asks for these',
    ).toEqual([]);
  });

  test('has as many letters as its headings name records', () => {
    const wrong = sections.flatMap(({ type, on, records, rows }) =>
      rows.flatMap(({ field, letters }) =>
        VIEWERS.filter((viewer) => letters[viewer].length !== records).map(
          (viewer) => `${type} on ${on}: ${field}: ${viewer}`,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('who sees which field of', () => {
  test.each(sections.filter(({ type }) => !ROOTS.includes(type)).map((section) => [section.type, section] as const))(
    '%s',
    async (type, section) => {
      const seen = {} as Record<ViewerName, Record<string, string>>;
      for (const viewer of VIEWERS) seen[viewer] = await lettersOf(type, section, viewer);
      expect(rowsOf(section, (field, viewer) => seen[viewer][field]!)).toEqual(expected(section));
    },
  );
});

describe('who may ask for', () => {
  test.each(sections.filter(({ type }) => type === 'Query').map((section) => [section.on, section] as const))(
    '%s',
    async (_, section) => {
      const seen = new Map<string, string>();
      for (const { field, way } of section.rows)
        for (const viewer of VIEWERS) seen.set(`${field}${way}${viewer}`, await askRoot(field, way, section, viewer));
      expect(rowsOf(section, (field, viewer, way) => seen.get(`${field}${way}${viewer}`)!)).toEqual(expected(section));
    },
  );
});

describe('who is told by', () => {
  test.each(sections.filter(({ type }) => type === 'Subscription').map((section) => [section.on, section] as const))(
    '%s',
    async (_, section) => {
      const told = new Map<string, string>();
      for (const viewer of VIEWERS)
        for (const row of section.rows) told.set(`${row.field}${row.way}${viewer}`, await beTold(row, section, viewer));
      expect(rowsOf(section, (field, viewer, way) => told.get(`${field}${way}${viewer}`)!)).toEqual(expected(section));
    },
  );
});

const expected = (section: MatrixSection): string[] =>
  section.rows.map(({ field, way, letters }) => line(field + way, letters));

const rowsOf = (section: MatrixSection, letter: (field: string, viewer: ViewerName, way: string) => string): string[] =>
  section.rows.map(({ field, way }) =>
    line(
      field + way,
      Object.fromEntries(VIEWERS.map((viewer) => [viewer, letter(field, viewer, way)])) as Record<ViewerName, string>,
    ),
  );

/** Reads every field of a type on every record in one operation; a letter per record for each field. */
async function lettersOf(type: string, { rows }: MatrixSection, viewer: ViewerName): Promise<Record<string, string>> {
  const reached = places[viewer][type];
  if (!reached) throw new Error(`testing/matrix-records.ts makes no ${type}`);
  const fields = rows.map(({ field }) => field);
  const selection = fields
    .map((field) => `${field}${argumentsOf(viewer, field)} ${selectionOf(fieldOf(type, field))}`)
    .join(' ');
  const document = `{ ${reached.map((place, i) => `r${i}: ${reach(place, selection)}`).join(' ')} }`;
  const answer = await quay.as(people.viewers[viewer]).run(document);
  return Object.fromEntries(
    fields.map((field) => [field, reached.map((place, i) => letterOf(answer, place, i, field)).join('')]),
  );
}

/** The only fields that can't be asked without: whether the viewer may do what everybody of their side may. */
const argumentsOf = (viewer: ViewerName, field: string): string =>
  field === 'can'
    ? `(permission: ${people.viewers[viewer] && 'roles' in people.viewers[viewer] ? 'DESK' : 'TICKETS_RAISE'})`
    : '';

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  return named.name.endsWith('Connection') ? '{ totalCount }' : '{ __typename }';
}

function reach({ root, on, below }: Place, selection: string): string {
  const inner = below
    .filter((step) => typeof step === 'string')
    .reduceRight((within, step) => `${step} { ${within} }`, selection);
  return `${root} { ${on ? `... on ${on} { ${inner} }` : inner} }`;
}

function letterOf({ data, errors }: Answer, { below }: Place, i: number, field: string): string {
  const error = errors.find(({ path }) => path?.[0] === `r${i}`);
  if (error) return letterOfCode(error.extensions['code'], error.message);
  let value: unknown = data?.[`r${i}`];
  for (const step of below) value = value && Reflect.get(value, step);
  if (value === null || value === undefined) return '-';
  return isNothing(field, Reflect.get(value, field)) ? '0' : '+';
}

const isNothing = (field: string, value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && 'totalCount' in value && value.totalCount === 0) ||
  (field === 'can' && value === false);

function letterOfCode(code: unknown, message: string): string {
  const letter = { NOT_FOUND: '-', FORBIDDEN: 'F', UNAUTHENTICATED: 'U', BAD_USER_INPUT: 'B' }[String(code)];
  if (!letter) throw new Error(message);
  return letter;
}

/** Asks for a root field: record by record, or once for a list, in which each record is or is not. */
async function askRoot(
  field: string,
  way: string,
  { on, records }: MatrixSection,
  viewer: ViewerName,
): Promise<string> {
  const { type, args } = fieldOf('Query', field);
  const wanted = places[viewer][on] ?? [];
  const ids = wanted.map(({ id }) => id!);
  const has = (argument: string): boolean => args.some(({ name }) => name === argument);
  const ask = (document: string, variables = {}): Promise<Answer> =>
    quay.as(people.viewers[viewer]).run(document, variables);
  if (has('id'))
    return (await Promise.all(wanted.map(async (place) => single(await ask(...oneBy(field, way, place)))))).join('');

  const [given, used] = has('ids') ? ['($ids: [ID!]!)', '(ids: $ids)'] : ['', has('first') ? '(first: 100)' : ''];
  const selection = getNamedType(type).name.endsWith('Connection')
    ? '{ totalCount nodes { id } }'
    : ids.length
      ? '{ id }'
      : '{ __typename }';
  const answer = await ask(`query${given} { answer: ${field}${used} ${selection} }`, { ids });
  const [error] = answer.errors;
  if (error) return letterOfCode(error.extensions['code'], error.message).repeat(records);
  const value: unknown = answer.data!['answer'];
  if (!ids.length) return isNothing(field, value) ? '0' : '+';
  return has('ids') ? (value as Listed).map((node) => (node ? '+' : '0')).join('') : inList(value, ids);
}

/** What happens to a ticket, by the words that say so. */
const happenings: Record<string, (ticketId: string) => Promise<Happening>> = {
  '': async (id) => {
    const [from, to] = [
      await quay.build.builtIn(TicketStatus, 'NEW'),
      await quay.build.builtIn(TicketStatus, 'COMPLETE'),
    ];
    return happened('ticket.closed', { id }, { fromStatusId: from.id, toStatusId: to.id });
  },
  'by a note': (id) => note(id, 'INTERNAL'),
  'by a note for the provider': (id) => note(id, 'PROVIDER'),
  'by its place on a board': async (id) => happened('ticket.moved', { id }),
};

async function note(id: string, visibility: MessageVisibility): Promise<Happening> {
  const by = { authorTechnicianId: people.helper.id };
  const { id: messageId } = await quay.build.message({ ticketId: id, visibility, ...by });
  return happened('ticket.noted', { id }, { messageId });
}

/** Subscribes, once or to each record, lets something happen to all of them, and looks who is told. */
async function beTold(
  { field, way, answer }: MatrixRow,
  { on, records }: MatrixSection,
  viewer: ViewerName,
): Promise<string> {
  const wanted = places[viewer][on] ?? [];
  const { args, type } = fieldOf('Subscription', field);
  const each = args.some(({ name }) => name === 'id');
  const held = answer
    .map((one) => `${one.field} ${selectionOf(fieldOf(getNamedType(type).name, one.field))}`)
    .join(' ');
  const [given, used] = each
    ? ['($of: ID!)', '(id: $of)']
    : args.some(({ name }) => name === 'boardId')
      ? ['($of: ID!)', '(boardId: $of)']
      : ['', ''];
  const document = `subscription${given} { told: ${field}${used} { id ${held} } }`;
  const hub = new InProcessHub(quay);
  const listening = await Promise.all(
    (each ? wanted.map(({ id }) => id!) : [places[viewer]['Board']![0]!.id]).map((of) =>
      hub.listen(people.viewers[viewer], document, { of }),
    ),
  );
  for (const { id } of wanted) await hub.tell(await happenings[way]!(insideId('Ticket', id!)!));
  return wanted
    .map(({ id }, i) => {
      const { refused, told } = listening[each ? i : 0]!;
      if (refused) return letterOfCode(refused, refused);
      const change = told.find((one) => one['id'] === id);
      const lacking = answer.filter((one) => change && !one.maybe && (change[one.field] ?? null) === null);
      if (lacking.length)
        throw new Error(`${viewer} is told of ${field} without ${lacking.map((one) => one.field).join()}`);
      return change ? '+' : '-';
    })
    .join('')
    .slice(0, records);
}

function oneBy(field: string, way: string, { id, number }: Place): [document: string, variables: object] {
  if (!way) return [`query($id: ID!) { answer: ${field}(id: $id) { id } }`, { id }];
  if (way === 'by number') return [`query($number: Int!) { answer: ${field}(number: $number) { id } }`, { number }];
  throw new Error(`how is ${field} asked ${way}?`);
}

const single = ({ data, errors }: Answer): string => {
  const [error] = errors;
  if (error) return letterOfCode(error.extensions['code'], error.message);
  return data?.['answer'] ? '+' : '0';
};

type Listed = readonly ({ id: string } | null)[];

function inList(answer: unknown, ids: readonly string[]): string {
  const { nodes, totalCount } = Array.isArray(answer)
    ? { nodes: answer as Listed, totalCount: answer.length }
    : (answer as { nodes: Listed; totalCount: number });
  if (nodes.length !== totalCount) throw new Error(`${totalCount} are counted, ${nodes.length} listed`);
  return ids.map((id) => (nodes.some((node) => node?.id === id) ? '+' : '-')).join('');
}
