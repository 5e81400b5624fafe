import { parse, type OperationDefinitionNode } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { viewerOf, idOf, installation } from '../../testing/installation.ts';
import { tickets } from '../../domains/tickets/tickets.queries.ts';
import type { ContactViewer, TechnicianViewer } from '../../access/viewer.ts';
import type { Statement } from '../database.ts';
import { Plans, type Plan } from './plans.ts';
import { Run } from './run.ts';
import { raw, sql } from './sql.ts';
import { makeHarbor, type Harbor } from './testing/harbor.ts';

const quay = installation();
let h: Harbor;
beforeAll(async () => {
  h = await makeHarbor(quay);
});

const compiled = (): number => quay.database.reader.counts.compiled;
/** How many statements are compiled by the work. */
async function compiledBy(work: () => Promise<unknown>): Promise<number> {
  const before = compiled();
  await work();
  return compiled() - before;
}

describe('a statement is compiled', () => {
  test('once for each shape and permission, however many ask', async () => {
    const document =
      'query($filter: TicketFilter) { tickets(first: 5, filter: $filter) { nodes { subject contact { email } } } }';
    const [standard, technical] = [viewerOf(h.sven) as ContactViewer, viewerOf(h.theo) as ContactViewer];
    const count = await compiledBy(async () => {
      for (let i = 10; i < 60; i++) {
        const id = `01900000-0000-7000-8000-0000000000${i}`;
        await quay.as({ ...standard, id }).query(document, { filter: { text: `x${i}` } });
        await quay.as({ ...technical, id, clientId: id }).query(document, {});
        await quay.as(h.tess).query(document, { filter: { status: { in: Array(i % 3).fill('NEW') } } });
      }
    });
    expect(count).toBe(3);
  });

  test('again for other permissions, and what one may see the other does not', async () => {
    const document = '{ tickets { nodes { subject queue { key } conversation { nodes { body } } } } }';
    const texts = new Map<string, string>();
    const answers = new Map<string, unknown>();
    const count = await compiledBy(async () => {
      for (const who of ['maya', 'tess', 'sven', 'cora', 'noor', 'theo'] as const) {
        const { data, statements } = await quay.as(h[who]).run(document);
        texts.set(who, statements[0]!.text);
        answers.set(who, data);
      }
    });
    expect(count).toBe(4); // STANDARD, DISPATCHER, CO_MANAGED, TECHNICAL
    expect([
      texts.get('maya') === texts.get('sven'),
      texts.get('maya') === texts.get('noor'),
      new Set(texts.values()).size,
    ]).toEqual([true, true, 4]);
    const printer = (queue: string | null, ...bodies: string[]) => ({
      subject: 'Printer',
      queue: queue && { key: queue },
      conversation: { nodes: bodies.map((body) => ({ body })) },
    });
    const seen = (...nodes: object[]) => ({ tickets: { nodes } });
    expect(Object.fromEntries(answers)).toEqual({
      maya: seen(printer(null, 'Hello', 'Done')),
      noor: seen(printer(null, 'Hello', 'Done')),
      theo: seen(printer(null, 'Hello', 'Done')),
      sven: seen(),
      cora: seen(printer('INTAKE', 'Hello', 'Note', 'Done')),
      tess: seen(
        { subject: 'Foreign', queue: { key: 'INTAKE' }, conversation: { nodes: [] } },
        printer('INTAKE', 'Hello', 'Note', 'Secret', 'Done'),
      ),
    });
  });

  test('again for a contact than for a technician with the same permissions', async () => {
    const document = '{ tickets(filter: { mine: true }) { nodes { subject } } viewer { __typename name } }';
    const permissions = new Set(['TICKETS_OF_EVERY_CLIENT'] as const);
    const [maya, tess] = [
      { ...viewerOf(h.maya), permissions } as ContactViewer,
      { ...viewerOf(h.tess), permissions } as TechnicianViewer,
    ];
    for (let round = 1; round <= 2; round++) {
      expect(await quay.as(maya).query(document)).toEqual({
        tickets: { nodes: [{ subject: 'Printer' }] },
        viewer: { __typename: 'Contact', name: 'Maya' },
      });
      expect(await quay.as(tess).query(document)).toEqual({
        tickets: { nodes: [{ subject: 'Printer' }] },
        viewer: { __typename: 'Technician', name: 'Tess' },
      });
    }
  });

  test('for each of the ways in which a resolver may have it built', () => {
    const plans = new Plans();
    const run = new Run(viewerOf(null), quay.clock.now());
    const operation = parse('{ viewer { name } }').definitions[0] as OperationDefinitionNode;
    const builds = [() => raw('1'), () => raw('2')];
    const texts = [0, 1, 0, 1].map((i) => {
      const build = builds[i]!;
      const compile = (): Plan => ({
        build,
        guards: [],
        text: `${i}`,
        values: [],
        preparable: true,
        cursorPath: undefined,
      });
      return plans.find(operation, 'viewer', build, run, compile).plan.text;
    });
    expect([texts, plans.counts.compiled]).toEqual([['0', '1', '0', '1'], 2]);
  });

  test('anew each time for more shapes than are kept, those that are asked most staying', async () => {
    const document = 'query($first: Int) { tickets(first: $first) { nodes { subject } } }';
    const ask = (first: number) => quay.as(h.tess).query(document, { first });
    expect(
      await compiledBy(async () => {
        for (let i = 0; i <= 60; i++) await Promise.all([ask(i), ask(100)]);
      }),
    ).toBe(62);
    expect(await compiledBy(() => ask(100))).toBe(0);
    expect(await compiledBy(() => ask(0))).toBe(1);
  });
});

describe('one statement', () => {
  /** The statements of an operation. */
  const statementsOf = async (document: string, variables: object = {}): Promise<number> => {
    const { errors, statements } = await quay.as(h.tess).run(document, { ...variables });
    expect(errors).toEqual([]);
    return statements.length;
  };
  const DEEP = `{ tickets(first: 100) { totalCount pageInfo { endCursor } edges { cursor node { subject status { name } technician { client { name } } secondaryTechnicians { name }
    participants { contact { client { sites { name } } } } conversation(last: 3) { totalCount nodes { author { name } } } activity { nodes { actor { name } } } } } } }`;

  test('for each root field, however many records there are', async () => {
    expect(await statementsOf(DEEP)).toBe(1);
    for (let i = 0; i < 5; i++) {
      const ticket = await quay.build.ticket({ contact: h.maya });
      await quay.build.message({ ticket });
      await quay.build.participant(ticket, h.noor);
    }
    expect(await statementsOf(DEEP)).toBe(1);
    expect(
      await statementsOf(
        '{ a: tickets { totalCount } b: clients { nodes { sites { name } } } c: ticketStatuses { name } viewer { name } }',
      ),
    ).toBe(4);
    expect(await statementsOf('{ __typename }')).toBe(0);
  });

  test.each(['raise', 'reply'])(
    'for each record in the payload of a mutation, however much is asked of it: %s',
    async (verb) => {
      const ticket = `ticket { subject status { name } contact { client { sites { name } } } participants { contact { name } } conversation { nodes { author { name } } } }`;
      const [field, input] =
        verb === 'raise'
          ? [`raiseTicket(input: $input) { ${ticket} }`, { subject: 'Scanner', priority: 'LOW' }]
          : [
              `replyToTicket(input: $input) { ${ticket} reply { body author { name } } }`,
              { ticketId: idOf('Ticket', h.printer), body: 'Thanks' },
            ];
      const document = `mutation($input: ${verb === 'raise' ? 'RaiseTicketInput' : 'ReplyToTicketInput'}!) { ${field} }`;
      const read = async (): Promise<Statement[]> => {
        const { errors, statements } = await quay.as(h.maya).run(document, { input });
        expect(errors).toEqual([]);
        return statements.filter(({ text }) => text.startsWith('select (select row_to_json'));
      };
      expect(await read()).toHaveLength(verb === 'raise' ? 1 : 2);
      await quay.build.message({ ticket: h.printer });
      expect(await read()).toHaveLength(verb === 'raise' ? 1 : 2);
    },
  );
});

describe('prepared statements', () => {
  const name = async (document: string, variables: object = {}): Promise<string | undefined> =>
    (await quay.as(h.tess).run(document, { ...variables })).statements[0]!.name;

  test('get their name when they are asked the third time, the same for the same text', async () => {
    const document = '{ clients { nodes { name website } } }';
    const names = [await name(document), await name(document), await name(document), await name(document)];
    expect(names).toEqual([undefined, undefined, expect.stringMatching(/^read_\w{32}$/), names[2]]);
    const same = `${document} `;
    expect([await name(same), await name(same), await name(same)].at(-1)).toBe(names[2]);
  });

  test('are bounded, and each hundred is ten times as hard to fill', () => {
    const plans = new Plans({ prepared: 150 });
    const run = new Run(viewerOf(null), quay.clock.now());
    const build = () => raw('true');
    const asked = (text: string): (() => string | undefined) => {
      const operation = parse('{ provider { name } }').definitions[0] as OperationDefinitionNode;
      const plan: Plan = { build, guards: [], text, values: [], preparable: true, cursorPath: undefined };
      return () => plans.find(operation, 'provider', build, run, () => plan).name;
    };
    const times = (ask: () => unknown, many: number): unknown => Array.from({ length: many }, ask).at(-1);
    for (let i = 0; i < 100; i++) expect(times(asked(`select ${i}`), 3)).toBeDefined();
    const late = asked('select late');
    expect([times(late, 20), times(late, 1)]).toEqual([undefined, expect.any(String)]);
    for (let i = 0; i < 100; i++) times(asked(`select again ${i}`), 21);
    expect(plans.counts).toEqual({ compiled: 201, prepared: 150 });
    expect(times(asked('select never'), 10_000)).toBeUndefined();
    expect(times(asked('select 7'), 21)).toBeDefined(); // its name is there already
  });
});

describe('memory', () => {
  test('of compiled statements is bounded: when it is full, all are forgotten', () => {
    const plans = new Plans({ keptCharacters: 1000 });
    const run = new Run(viewerOf(null), quay.clock.now());
    const build = () => raw('true');
    const operation = (): OperationDefinitionNode =>
      parse('{ provider { name } }').definitions[0] as OperationDefinitionNode;
    const first = operation();
    let compiledFirst = 0;
    const askFirst = () =>
      plans.find(
        first,
        'p',
        build,
        run,
        () => (
          compiledFirst++,
          { build, guards: [], text: 'x'.repeat(100), values: [], preparable: true, cursorPath: undefined }
        ),
      );
    askFirst();
    askFirst();
    expect(compiledFirst).toBe(1);
    for (let i = 0; i < 10; i++)
      plans.find(operation(), 'p', build, run, () => ({
        build,
        guards: [],
        text: 'x'.repeat(100),
        values: [],
        preparable: true,
        cursorPath: undefined,
      }));
    askFirst();
    expect(compiledFirst).toBe(2);
  });

  test('does not keep the request that a statement was compiled for: it can not be asked later', async () => {
    const { reader } = quay.database;
    const context = { viewer: viewerOf(h.maya), clock: quay.clock };
    expect(() =>
      reader.compose(context, ({ table, who }) => sql`select ${table(tickets).id} where ${() => who.can('DESK')}`),
    ).toThrow('while it is made');
  });
});
