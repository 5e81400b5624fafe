import { beforeAll, describe, expect, test } from 'vitest';
import type { IdentifiedType } from '../../graphql/ids.ts';
import { idOf, installation } from '../../testing/installation.ts';
import { InvoiceLine } from '../../domains/finance/invoice-line.entity.ts';
import { Site } from '../../domains/clients/site.entity.ts';
import { makeHarbor, type Harbor } from './testing/harbor.ts';

const quay = installation();
let h: Harbor;
/** Records that are seen because of another, each by its ID. */
let chained: Record<'message' | 'participant' | 'activity' | 'line' | 'site' | 'draftLine', string>;
beforeAll(async () => {
  h = await makeHarbor(quay);
  const { manager } = quay.database.dataSource;
  const lineOf = async ({ id }: { id: string }) =>
    idOf('InvoiceLine', await manager.findOneByOrFail(InvoiceLine, { invoiceId: id }));
  chained = {
    message: idOf('TicketMessage', h.hello),
    participant: idOf('TicketParticipant', h.participant),
    activity: idOf('TicketActivity', h.assigned),
    line: await lineOf(h.invoice),
    draftLine: await lineOf(h.draft),
    site: idOf('Site', await manager.findOneByOrFail(Site, { clientId: h.harbor.id })),
  };
});

const NODE = 'query($id: ID!) { node(id: $id) { __typename id } }';
const NODES =
  'query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Ticket { subject } ... on Contact { name email } } }';

describe('node', () => {
  const SEEN: Record<string, (keyof typeof chained)[]> = {
    maya: ['message', 'participant', 'activity', 'site'],
    noor: ['message', 'participant', 'activity', 'site'],
    sven: ['site'],
    theo: ['message', 'participant', 'activity', 'site'],
    olga: [],
    tess: ['message', 'participant', 'activity', 'site'],
    fay: ['message', 'participant', 'activity', 'line', 'draftLine', 'site'],
    cora: ['message', 'participant', 'activity', 'site'],
  };

  test.each(Object.entries(SEEN))(
    'answers %s what hangs on records that they see, and nothing else',
    async (who, seen) => {
      const person = h[who as 'maya' | 'tess'];
      for (const [what, id] of Object.entries(chained)) {
        const { data, errors, statements } = await quay.as(person).run(NODE, { id });
        expect(statements).toHaveLength(1);
        if (seen.includes(what as keyof typeof chained)) expect(data, what).toMatchObject({ node: { id } });
        else expect([data, errors[0]?.extensions['code']], what).toEqual([{ node: null }, 'NOT_FOUND']);
      }
    },
  );

  test('answers a BILLING contact the line of an invoice, not that of a draft', async () => {
    const billing = await quay.build.contact({ client: h.harbor, types: ['BILLING'] });
    expect(await quay.as(billing).query(NODE, { id: chained.line })).toMatchObject({
      node: { __typename: 'InvoiceLine' },
    });
    expect(await quay.as(billing).refused(NODE, { id: chained.draftLine })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each([
    '',
    'ticket',
    'ticket_',
    'ticket_zzzzzzzzzzzzzzzzzzzzzzzzzz',
    'tickets_01h455vb4pex5vsknk084sn02q',
    'login_01h455vb4pex5vsknk084sn02q',
    '__proto___01h455vb4pex5vsknk084sn02q',
    "ticket_01h455vb4pex5vsknk084sn02q' --",
    'x'.repeat(100_000),
    '\0',
  ])('finds nothing under %j', async (id) => {
    const { errors, statements } = await quay.as(h.tess).run(NODE, { id });
    expect([errors[0]?.extensions['code'], statements]).toEqual(['NOT_FOUND', []]);
  });

  test.each<IdentifiedType>([
    'Asset',
    'Client',
    'Contact',
    'Invoice',
    'InvoiceLine',
    'SecurityRole',
    'Site',
    'Technician',
    'Ticket',
    'TicketActivity',
    'TicketCategory',
    'TicketMessage',
    'TicketParticipant',
    'TicketQueue',
    'TicketStatus',
    'TicketType',
  ])('finds no %s that never was', async (type) => {
    expect(
      await quay.as(h.tess).refused(NODE, { id: idOf(type, { id: '01900000-0000-7000-8000-00000000dead' }) }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('nodes', () => {
  test('answers in the order asked for, several types in one statement, null where nothing is seen', async () => {
    const [printer, foreign, maya] = [idOf('Ticket', h.printer), idOf('Ticket', h.foreign), idOf('Contact', h.maya)];
    const ids = [maya, foreign, printer, 'nope', printer, chained.message];
    const { data, statements } = await quay.as(h.maya).run(NODES, { ids });
    const ticket = { __typename: 'Ticket', subject: 'Printer' };
    expect(data).toEqual({
      nodes: [
        { __typename: 'Contact', name: 'Maya', email: 'maya@harbor.example' },
        null,
        ticket,
        null,
        ticket,
        { __typename: 'TicketMessage' },
      ],
    });
    expect(statements).toHaveLength(1);
  });

  test.each([
    [[], []],
    [['nope'], [null]],
  ])('answers %j with %j', async (ids, nodes) => {
    expect(await quay.as(h.maya).query(NODES, { ids })).toEqual({ nodes });
  });

  test('refuses more than a hundred', async () => {
    const id = idOf('Ticket', h.printer);
    expect((await quay.as(h.tess).query<{ nodes: unknown[] }>(NODES, { ids: Array(100).fill(id) })).nodes).toHaveLength(
      100,
    );
    expect(await quay.as(h.tess).refused(NODES, { ids: Array(101).fill(id) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'ids', code: 'too_long' }],
    });
  });
});
