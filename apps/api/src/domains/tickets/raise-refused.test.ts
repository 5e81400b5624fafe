import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../clients/client.entity.ts';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { newId, outsideId } from '../../graphql/ids.ts';
import { idOf, installation } from '../../testing/installation.ts';

const quay = installation();

const RAISE = `mutation Raise($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { subject description } } }`;
const REQUEST = { subject: 'The till prints nothing', priority: 'HIGH' };

let harbor: Client;
let contact: Contact;
let technician: Technician;
beforeAll(async () => {
  harbor = await quay.build.client();
  contact = await quay.build.contact({ client: harbor, types: ['PRIMARY'] });
  technician = await quay.build.technician();
});

/** How many rows there are of all that raising a ticket writes. */
async function stored(): Promise<unknown> {
  const text = `select (select count(*) from ticket), (select count(*) from ticket_message) as messages,
    (select count(*) from event) as events, (select count(*) from idempotency_key) as keys`;
  return (await quay.database.query({ text, values: [] }))[0];
}

let before: unknown;
beforeEach(async () => {
  before = await stored();
});

/** Refused, with the fields that are named as wrong; nothing may be stored, not even half. */
async function refused(who: Contact | Technician, input: object): Promise<string[]> {
  const { code, fields } = await quay
    .as(who, { idempotencyKey: 'a-key' })
    .refused(RAISE, { input: { ...REQUEST, ...input } });
  expect(code).toBe('BAD_USER_INPUT');
  expect(await stored()).toEqual(before);
  return fields.map((field) => `${field.path} ${field.code}`);
}

/** The subject as it is kept. */
async function kept(subject: string): Promise<unknown> {
  const { raiseTicket } = await quay
    .as(contact)
    .query<{ raiseTicket: { ticket: { subject: string } } }>(RAISE, { input: { ...REQUEST, subject } });
  return raiseTicket.ticket.subject;
}

describe('a subject of which nothing can be seen', () => {
  test.each([
    ['empty', ''],
    ['spaces', ' \t  '],
    ['line breaks', '\n\r\n\u2028\u2029'],
    ['a space that is not broken', '\u00A0'],
    ['zero-width spaces and joiners', '\u200B\u200C\u200D\u2060'],
    ['marks of order', '\uFEFF\u202A\u202E\u200F'],
    ['fillers', '\u3164\u115F\uFFA0\u2800'],
    ['tags and selectors', '\u{E0041}\u{E007F}\uFE0F'],
    ['control characters', '\u0000\u0001\u001B\u007F\u0085'],
  ])('%s', async (_, subject) => {
    expect(await refused(contact, { subject })).toEqual(['input.subject required']);
  });
});

describe('a subject that is too long', () => {
  test.each([
    ['201 characters', 'x'.repeat(201)],
    ['201 characters beyond the basic plane', '𝒳'.repeat(201)],
    ['200 families of four, each of seven characters', '👨‍👩‍👧‍👦'.repeat(200)],
    ['one letter under 300 accents', `e${'\u0301'.repeat(300)}`],
    ['10 MB', 'x'.repeat(10_000_000)],
  ])('%s', async (_, subject) => {
    expect(await refused(contact, { subject })).toEqual(['input.subject too_long']);
  });
});

describe('a subject is kept as it was meant:', () => {
  test.each([
    ['200 characters', 'x'.repeat(200), 'x'.repeat(200)],
    ['200 emoji', '🖨'.repeat(200), '🖨'.repeat(200)],
    ['emoji that are joined', '👩‍💻 can’t print 🏳️‍🌈', '👩‍💻 can’t print 🏳️‍🌈'],
    ['from right to left', 'המדפסת לא עובדת (2)', 'המדפסת לא עובדת (2)'],
    ['a script stays text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a template stays text', '{{constructor}} ${7*7} #{7*7}', '{{constructor}} ${7*7} #{7*7}'],
    ['a formula stays text', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['quotes are no SQL', `'; drop table ticket; --`, `'; drop table ticket; --`],
    ['line breaks become spaces', ' one\r\ntwo\n\n three\u2028four ', 'one two three four'],
    ['control characters go', 'a\u0000b\u001B[31mc\u0008\u009Fd', 'ab[31mcd'],
    ['half of a pair becomes the mark for it', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
  ])('%s', async (_, subject, expected) => {
    expect(await kept(subject)).toBe(expected);
  });
});

describe('a description', () => {
  test('may have 100,000 characters, and not one more', async () => {
    const description = 'y'.repeat(100_000);
    expect(await quay.as(contact).query(RAISE, { input: { ...REQUEST, description } })).toMatchObject({
      raiseTicket: { ticket: { description } },
    });
    before = await stored();
    expect(await refused(contact, { description: `${description}y` })).toEqual(['input.description too_long']);
    expect(await refused(contact, { description: 'y'.repeat(10_000_000) })).toEqual(['input.description too_long']);
  });

  test('keeps its lines, and loses what can not be stored', async () => {
    const description = 'first\r\n\tsecond\u0000\n\nthird\uD800';
    expect(await quay.as(contact).query(RAISE, { input: { ...REQUEST, description } })).toMatchObject({
      raiseTicket: { ticket: { description: 'first\n\tsecond\n\nthird\uFFFD' } },
    });
  });

  test('of which nothing can be seen is refused, an empty one is none', async () => {
    expect(await refused(contact, { description: '\u200B\u200D' })).toEqual(['input.description required']);
    expect(await quay.as(contact).query(RAISE, { input: { ...REQUEST, description: '  ' } })).toMatchObject({
      raiseTicket: { ticket: { description: '' } },
    });
  });
});

describe('what is named must be there for whoever names it:', () => {
  const never = (type: 'Site' | 'Asset' | 'Contact' | 'Client' | 'TicketCategory' | 'TicketType') => () =>
    outsideId(type, newId(quay.clock));
  const ofAnotherType = (): string => outsideId('Invoice', newId(quay.clock));

  test.each([
    ['siteId', "another client's", async () => idOf('Site', await quay.build.site())],
    ['siteId', 'none', never('Site')],
    ['siteId', 'another type', ofAnotherType],
    ['siteId', 'made up', () => 'site_1'],
    ['assetId', "another client's", async () => idOf('Asset', await quay.build.asset())],
    ['assetId', 'none', never('Asset')],
    ['assetId', 'another type', ofAnotherType],
    ['assetId', 'made up', () => '\u0000'],
    ['contactId', "another client's", async () => idOf('Contact', await quay.build.contact())],
    [
      'contactId',
      'a disabled one',
      async () => idOf('Contact', await quay.build.contact({ client: harbor, disabledAt: quay.clock.now() })),
    ],
    ['contactId', 'none', never('Contact')],
    ['contactId', 'another type', ofAnotherType],
    ['category', 'none', never('TicketCategory')],
    ['category', 'another type', never('TicketType')],
    ['category', 'a key that is none', () => 'GARDENING'],
    ['category', 'what no key looks like', () => `OTHER\u0000`],
    ['type', 'none', never('TicketType')],
    ['type', 'another type', never('TicketCategory')],
    ['type', 'a key of something else', () => 'EMAIL'],
    ['type', 'half of a pair', () => '\uD800'],
  ])('%s: %s', async (field, _, id) => {
    expect(await refused(contact, { [field]: await id() })).toEqual([`input.${field} not_found`]);
  });

  test('an asset of a colleague, for who sees only their own', async () => {
    const standard = await quay.build.contact({ client: harbor });
    const asset = await quay.build.asset({ contact });
    expect(await refused(standard, { assetId: idOf('Asset', asset) })).toEqual(['input.assetId not_found']);
  });

  test('everything that is wrong is named at once', async () => {
    const input = { siteId: never('Site')(), assetId: never('Asset')(), category: 'GARDENING', type: 'HOBBY' };
    expect(await refused(contact, input)).toEqual([
      'input.siteId not_found',
      'input.assetId not_found',
      'input.category not_found',
      'input.type not_found',
    ]);
  });
});

describe('for whom it is raised', () => {
  test('a contact names no client', async () => {
    expect(await refused(contact, { clientId: idOf('Client', harbor) })).toEqual(['input.clientId not_allowed']);
  });

  test('a technician names a contact or a client', async () => {
    expect(await refused(technician, {})).toEqual(['input.contactId required']);
  });

  test('a client that never was', async () => {
    expect(await refused(technician, { clientId: outsideId('Client', newId(quay.clock)) })).toEqual([
      'input.clientId not_found',
    ]);
    expect(await refused(technician, { clientId: 'client_x' })).toEqual(['input.clientId not_found']);
  });

  test('a contact of another client than the one that is named', async () => {
    const input = { clientId: idOf('Client', await quay.build.client()), contactId: idOf('Contact', contact) };
    expect(await refused(technician, input)).toEqual(['input.contactId not_found', 'input.clientId not_found']);
  });

  test("a site or an asset of another client than the contact's", async () => {
    const input = {
      contactId: idOf('Contact', contact),
      siteId: idOf('Site', await quay.build.site()),
      assetId: idOf('Asset', await quay.build.asset()),
    };
    expect(await refused(technician, input)).toEqual(['input.siteId not_found', 'input.assetId not_found']);
  });

  test('a contact who is none is the only thing that is wrong, whatever else is named', async () => {
    const site = await quay.build.site({ client: harbor });
    const input = { contactId: outsideId('Contact', newId(quay.clock)), siteId: idOf('Site', site), category: 'EMAIL' };
    expect(await refused(technician, input)).toEqual(['input.contactId not_found']);
  });

  test('a co-managed technician sees no other client', async () => {
    const coManaged = await quay.build.technician({ roles: ['CO_MANAGED'], clientId: harbor.id });
    const stranger = await quay.build.contact();
    expect(await refused(coManaged, { contactId: idOf('Contact', stranger) })).toEqual(['input.contactId not_found']);
    expect(await refused(coManaged, { clientId: outsideId('Client', stranger.clientId) })).toEqual([
      'input.clientId not_found',
    ]);
  });
});
