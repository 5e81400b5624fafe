import { beforeAll, describe, expect, test } from 'vitest';
import { TicketStatus } from '../../domains/tickets/ticket-status.entity.ts';
import { idOf, installation, type Who } from '../../testing/installation.ts';
import { makeHarbor, type Harbor } from './testing/harbor.ts';

const quay = installation();
let h: Harbor;
/** Subjects in the order in which they were made. */
let all: string[];
beforeAll(async () => {
  h = await makeHarbor(quay);
  const { build, clock } = quay;
  clock.pass(60_000);
  await build.ticket({ contact: h.maya, subject: 'O\'Neil\'s 100%_ \\ "x"', status: 'COMPLETE', dueAt: clock.now() });
  all = ['Printer', 'Foreign', 'O\'Neil\'s 100%_ \\ "x"'];
});

const TICKETS =
  'query($filter: TicketFilter) { tickets(filter: $filter, orderBy: { field: NUMBER, direction: ASC }) { totalCount nodes { subject } } }';
type Listed = { tickets: { totalCount: number; nodes: { subject: string }[] } };

async function subjects(filter: unknown, who: Who = h.tess): Promise<string[]> {
  const { tickets } = await quay.as(who).query<Listed>(TICKETS, { filter });
  const found = tickets.nodes.map(({ subject }) => subject);
  expect(tickets.totalCount).toBe(found.length);
  return found;
}

describe('nothing in a filter asks for nothing', () => {
  test.each([
    [undefined],
    [null],
    [{}],
    [{ status: null }],
    [{ status: {} }],
    [{ status: { in: null } }],
    [{ status: { nin: null } }],
    [{ priority: { eq: 'HIGH', in: null }, dueAt: { after: null, before: null }, text: null, open: null, mine: null }],
  ])('%j', async (filter) => {
    expect(await subjects(filter)).toEqual(JSON.stringify(filter ?? '').includes('HIGH') ? ['Printer'] : all);
  });

  test('also as a variable that is not sent, or has a default', async () => {
    const document =
      'query($status: IdFilter, $open: Boolean = true) { tickets(filter: { status: $status, open: $open }) { totalCount } }';
    const counted = (variables: object) => quay.as(h.tess).query(document, { ...variables });
    expect(await counted({})).toEqual({ tickets: { totalCount: 2 } });
    expect(await counted({ open: null })).toEqual({ tickets: { totalCount: 3 } });
    expect(await counted({ open: false, status: { eq: 'COMPLETE' } })).toEqual({ tickets: { totalCount: 1 } });
  });
});

describe('a related record', () => {
  const [PRINTER, FOREIGN, ODD] = [0, 1, 2];
  const CASES: [string, (h: Harbor) => unknown, number[]][] = [
    ['by ID', ({ harbor }) => ({ client: { eq: idOf('Client', harbor) } }), [PRINTER, ODD]],
    ['not this one', ({ harbor }) => ({ client: { neq: idOf('Client', harbor) } }), [FOREIGN]],
    [
      'one of them',
      ({ harbor, alder }) => ({ client: { in: [idOf('Client', harbor), idOf('Client', alder)] } }),
      [PRINTER, FOREIGN, ODD],
    ],
    ['one of none', () => ({ client: { in: [] } }), []],
    ['none of none', () => ({ client: { nin: [] } }), [PRINTER, FOREIGN, ODD]],
    ['one of none by key', () => ({ status: { in: [] } }), []],
    ['none of none by key', () => ({ category: { nin: [] } }), [PRINTER, FOREIGN, ODD]],
    ['nobody', () => ({ technician: { eq: null } }), [FOREIGN, ODD]],
    ['somebody', () => ({ technician: { neq: null } }), [PRINTER]],
    ['not this one, nobody counts', ({ tess }) => ({ technician: { neq: idOf('Technician', tess) } }), [FOREIGN, ODD]],
    [
      'none of these, nobody counts',
      ({ tess }) => ({ technician: { nin: [idOf('Technician', tess)] } }),
      [FOREIGN, ODD],
    ],
    ['that never was', () => ({ client: { eq: 'client_01h455vb4pex5vsknk084sn02q' } }), []],
    ['by key', () => ({ status: { eq: 'COMPLETE' } }), [ODD]],
    ['by a key that never was', () => ({ status: { eq: 'NOPE' } }), []],
    ['not by a key that never was', () => ({ status: { neq: 'NOPE' } }), [PRINTER, FOREIGN, ODD]],
    ['by keys', () => ({ status: { in: ['COMPLETE', 'NEW', 'NOPE'] } }), [FOREIGN, ODD]],
    ['by no key of these, what has none counts', () => ({ category: { nin: ['PRINTING'] } }), [PRINTER, FOREIGN, ODD]],
    [
      'several operators at once',
      () => ({ status: { in: ['COMPLETE', 'NEW'], neq: 'COMPLETE', nin: ['ASSIGNED'] } }),
      [FOREIGN],
    ],
  ];
  test.each(CASES)('%s', async (_, filter, found) => {
    expect(await subjects(filter(h))).toEqual(found.map((i) => all[i]));
  });

  test('by ID and key mixed', async () => {
    const done = await quay.build.builtIn(TicketStatus, 'COMPLETE');
    expect(await subjects({ status: { in: [idOf('TicketStatus', done), 'NEW'] } })).toEqual([all[FOREIGN], all[ODD]]);
    expect(await subjects({ status: { eq: idOf('TicketStatus', done) } })).toEqual([all[ODD]]);
  });

  test.each([
    [{ client: { eq: 'nope' } }, 'filter.client.eq'],
    [{ client: { eq: '' } }, 'filter.client.eq'],
    [{ client: { eq: 'NEW' } }, 'filter.client.eq'],
    [{ client: { in: ['client_01h455vb4pex5vsknk084sn02q', "' or 1=1 --"] } }, 'filter.client.in'],
    [{ client: { eq: 'ticket_01h455vb4pex5vsknk084sn02q' } }, 'filter.client.eq'],
    [{ status: { eq: 'new' } }, 'filter.status.eq'],
    [{ status: { neq: "NEW'" } }, 'filter.status.neq'],
    [{ status: { in: ['NEW', 'NEW\n'] } }, 'filter.status.in'],
  ])('that is none is refused: %j', async (filter, path) => {
    expect(await quay.as(h.tess).refused(TICKETS, { filter })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path, code: 'not_an_id' }],
    });
  });
});

describe('what the viewer may not see', () => {
  test('can not be found out by filtering for a field that is kept from them', async () => {
    for (const filter of [{ queue: { eq: 'INTAKE' } }, { queue: { eq: null } }, { queue: {} }])
      expect(await quay.as(h.maya).refused(TICKETS, { filter })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'filter.queue', code: 'not_allowed' }],
      });
    expect(await subjects({ queue: null }, h.maya)).toEqual(['Printer', all[2]]);
    expect(await subjects({ queue: { eq: 'INTAKE' } })).toEqual(all);
  });

  test('can not be found out by filtering for a record that they do not see', async () => {
    const laptop = idOf('Asset', h.laptop);
    const found = (who: Who) =>
      Promise.all(
        [{ eq: laptop }, { in: [laptop] }, { neq: null }, { eq: null }, { neq: laptop }, { nin: [laptop] }].map(
          (asset) => subjects({ asset }, who),
        ),
      );
    const odd = all[2]!;
    expect(await found(h.theo)).toEqual([['Printer'], ['Printer'], ['Printer'], [odd], [odd], [odd]]);
    expect(await found(h.maya)).toEqual([[], [], [], ['Printer', odd], ['Printer', odd], ['Printer', odd]]);
  });

  test('is in no list, whatever is filtered', async () => {
    for (const filter of [
      { client: { eq: idOf('Client', h.harbor) } },
      { text: 'Printer' },
      { technician: { eq: idOf('Technician', h.tess) } },
      { mine: false },
    ])
      expect(await subjects(filter, h.olga)).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ["o'neil", [2]],
    ['100%', [2]],
    ['%', [2]],
    ['_', [2]],
    ['\\', [2]],
    ['"', [2]],
    ['', [0, 1, 2]],
    ['  printer ', [0]],
    ["' or 1=1 --", []],
    ["%' or '1'='1", []],
    ["'; drop table ticket; --", []],
    ['$1', []],
    ['\u{1F5A8}', []],
    ['x'.repeat(100_000), []],
  ])('%.30j', async (text, found) => {
    expect(await subjects({ text })).toEqual(found.map((i) => all[i]));
  });

  test('that are a number find the ticket', async () => {
    const { tickets } = await quay
      .as(h.tess)
      .query<{ tickets: { nodes: { number: number; subject: string }[] } }>('{ tickets { nodes { number subject } } }');
    const { number } = tickets.nodes.find(({ subject }) => subject === 'Foreign')!;
    for (const text of [`${number}`, ` #${number} `]) expect(await subjects({ text })).toEqual(['Foreign']);
    expect(await subjects({ text: '999999999' })).toEqual([]);
    expect(await subjects({ text: '9999999999999' })).toEqual([]);
  });

  test('are never prepared: their best plan depends on them', async () => {
    const names = [];
    for (let i = 0; i < 5; i++)
      names.push((await quay.as(h.tess).run(TICKETS, { filter: { text: `word ${i}` } })).statements[0]!.name);
    expect(names).toEqual(Array(5).fill(undefined));
  });
});

describe('a value that is no operator', () => {
  test('is what the column must be', async () => {
    const { build } = quay;
    await build.contact({ client: h.harbor, name: 'Gone', portalAccess: false });
    const document =
      'query($portalAccess: Boolean) { contacts(filter: { portalAccess: $portalAccess, text: "o" }) { nodes { name } } }';
    const names = async (portalAccess: boolean | null) =>
      (
        await quay.as(h.theo).query<{ contacts: { nodes: { name: string }[] } }>(document, { portalAccess })
      ).contacts.nodes.map(({ name }) => name);
    expect(await names(true)).not.toContain('Gone');
    expect(await names(true)).toContain('Noor');
    expect(await names(false)).toEqual(['Gone']);
    expect(await names(null)).toEqual(expect.arrayContaining(['Gone', 'Noor']));
  });
});

describe('times', () => {
  test('before and after, the missing are neither', async () => {
    const now = quay.clock.now();
    const [before, after] = [new Date(now.getTime() - 1), new Date(now.getTime() + 1)].map((date) =>
      date.toISOString(),
    );
    expect(await subjects({ dueAt: { after: before, before: after } })).toEqual([all[2]]);
    expect(await subjects({ dueAt: { after } })).toEqual([]);
    expect(await subjects({ dueAt: { before: now.toISOString() } })).toEqual([]);
  });

  test.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2026-02-28T12:00:00+14:00'])(
    'at the edge: %s',
    async (after) => {
      expect(await subjects({ createdAt: { after } })).toEqual(after.startsWith('9999') ? [] : all);
    },
  );

  test.each([
    'yesterdayish',
    '2026-02-30T00:00:00Z',
    '2026-11-21',
    '0000-06-01T00:00:00Z',
    '9999-12-31T23:59:59-14:00',
    '0001-01-01T00:00:00+14:00',
  ])('that are none are refused: %s', async (after) => {
    const { data, errors, statements } = await quay.as(h.tess).run(TICKETS, { filter: { createdAt: { after } } });
    expect([data, errors.length, statements]).toEqual([null, 1, []]);
  });

  test.each(['2026-02-30', '0000-01-01', 'infinity', '2026-1-1'])(
    'days that are none are refused: %s',
    async (after) => {
      const { data, errors, statements } = await quay
        .as(h.tess)
        .run('query($filter: AssetFilter) { assets(filter: $filter) { totalCount } }', {
          filter: { warrantyEndsOn: { after } },
        });
      expect([data, errors.length, statements]).toEqual([null, 1, []]);
    },
  );
});

test('a value of an enum that is none does not reach the database', async () => {
  const { errors, statements } = await quay.as(h.tess).run(TICKETS, { filter: { priority: { eq: 'NOPE' } } });
  expect([errors.length, statements]).toEqual([1, []]);
});
