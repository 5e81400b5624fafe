import { getNamedType, type GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Contact } from '../domains/people/contact.entity.ts';
import type { Mail } from '../domains/mailroom/mail.entity.ts';
import { Login } from '../domains/people/login.entity.ts';
import { hashPassword } from '../domains/people/passwords.ts';
import { Technician } from '../domains/people/technician.entity.ts';
import { Board } from '../domains/tickets/board.entity.ts';
import type { Ticket } from '../domains/tickets/ticket.entity.ts';
import { schema } from '../graphql/schema.ts';
import { makeEverybody, ownTicketOf, VIEWERS, type Everybody, type ViewerName } from '../testing/everybody.ts';
import { idOf, installation } from '../testing/installation.ts';
import { line, readMatrix, type MatrixRow } from '../testing/matrix-rows.ts';
import { matrix } from './matrix.ts';

const quay = installation();
const PASSWORD = 'a quiet harbour';

let people: Everybody;
let board: Board;
let mail: Mail;
beforeAll(async () => {
  people = await makeEverybody(quay.build);
  mail = await quay.build.mail({ state: 'FAILED' });
  board = await quay.build.builtIn(Board, 'OPEN_BY_STATUS');
  const { manager } = quay.database.dataSource;
  const login = { passwordHash: await hashPassword(PASSWORD), createdAt: quay.clock.now() };
  for (const viewer of Object.values(people.viewers)) {
    if (!viewer) continue;
    await manager.save(manager.create(Login, { id: viewer.id, email: viewer.email!, ...login }));
    await manager.save(Object.assign(viewer, { loginId: viewer.id }));
  }
});

/** What a mutation is sent, for one viewer and one record, named by its place under the heading. */
type Input = Record<string, unknown>;
type Act = (about: {
  readonly viewer: ViewerName;
  readonly ticket: Ticket;
  readonly record: number;
}) => Input | Promise<Input>;

/** How each row's mutation is asked. On tickets: a new one for every cell, complete where the act needs it. */
const acts: Readonly<Record<string, Act>> = {
  replyToTicket: ({ ticket }) => ({ ...on(ticket), body: 'Hello' }),
  'replyToTicket(note)': ({ ticket }) => ({ ...on(ticket), body: 'Hello', visibility: 'INTERNAL' }),
  'replyToTicket(note for the provider)': ({ ticket }) => ({ ...on(ticket), body: 'Hello', visibility: 'PROVIDER' }),
  takeBackReply: async ({ ticket, viewer, record }) => {
    const own = people.viewers[viewer] ?? people.helper;
    const message = await quay.build.heldReply(ticket, [own, people.another][record]!);
    return { messageId: idOf('TicketMessage', message) };
  },
  closeTicket: ({ ticket }) => on(ticket),
  reopenTicket: ({ ticket }) => ({ ...on(ticket), body: 'Again' }),
  subscribeToTicket: ({ ticket }) => ({ ...on(ticket), contactId: idOf('Contact', bystander(ticket)) }),
  unsubscribeFromTicket: ({ ticket }) => ({ ...on(ticket), contactId: idOf('Contact', bystander(ticket)) }),
  'assignTicket(to oneself)': ({ ticket, viewer }) => {
    const self = people.viewers[viewer];
    return { ...on(ticket), technicianId: idOf('Technician', self instanceof Technician ? self : people.another) };
  },
  'assignTicket(to another)': ({ ticket }) => ({ ...on(ticket), technicianId: idOf('Technician', people.another) }),
  changeTicketStatus: ({ ticket }) => ({ ...on(ticket), statusId: 'WAITING_CUSTOMER' }),
  changeTicketPriority: ({ ticket }) => ({ ...on(ticket), priority: 'LOW' }),
  moveCard: ({ ticket }) => ({
    ...on(ticket),
    boardId: idOf('Board', board),
    fromColumn: 'ASSIGNED',
    toColumn: 'WAITING_CUSTOMER',
  }),
  'raiseTicket(for a contact)': ({ viewer, record }) => {
    const { contact } = ownTicketOf(people, viewer);
    return {
      ...REQUEST,
      contactId: idOf('Contact', [contact, people.colleague, people.absent, people.stranger][record]!),
    };
  },
  'raiseTicket(for a client)': ({ record }) => ({
    ...REQUEST,
    clientId: idOf('Client', [people.harbor, people.summit][record]!),
  }),
  setLanguage: () => ({ locale: 'de' }),
  resendMail: () => ({ mailId: idOf('Mail', mail) }),
  signIn: ({ viewer }) => ({
    email: people.viewers[viewer]?.email ?? people.viewers.STANDARD?.email,
    password: PASSWORD,
  }),
};
const REQUEST = { subject: 'Printer', priority: 'LOW' };

const on = (ticket: Ticket): { ticketId: string } => ({ ticketId: idOf('Ticket', ticket) });
/** A contact of the ticket's client who is not its requester. */
function bystander({ clientId, contactId }: Ticket): Contact {
  if (clientId !== people.harbor.id) return people.strangersColleague;
  return contactId === people.requester.id ? people.colleague : people.requester;
}

/** What a viewer is told that they may do, and the row that says whether they can. */
const ACTIONS = {
  reply: 'replyToTicket',
  note: 'replyToTicket(note)',
  providerNote: 'replyToTicket(note for the provider)',
  close: 'closeTicket',
  reopen: 'reopenTicket',
  subscribe: 'subscribeToTicket',
  take: 'assignTicket(to oneself)',
  assign: 'assignTicket(to another)',
  changeStatus: 'changeTicketStatus',
  changePriority: 'changeTicketPriority',
};

const nameOf = ({ field, way }: MatrixRow): string => (way ? `${field}(${way})` : field);
const sections = readMatrix(matrix).filter(({ type }) => type === 'Mutation');
const rows = sections.flatMap((section) => section.rows.map((row) => [nameOf(row), row, section] as const));

describe('who may', () => {
  test.each(rows)('%s', async (name, row, section) => {
    const letters = {} as Record<ViewerName, string>;
    const surprises: string[] = [];
    for (const viewer of VIEWERS) {
      letters[viewer] = '';
      for (let record = 0; record < section.records; record++) {
        const { letter, wrong } = await carryOut(name, row, { viewer, record, on: section.on });
        letters[viewer] += letter;
        surprises.push(...wrong.map((what) => `${viewer}, record ${record + 1}: ${what}`));
      }
    }
    expect(line(name, letters)).toBe(line(name, row.letters));
    expect(surprises).toEqual([]);
  });
});

type Cell = { readonly viewer: ViewerName; readonly record: number; readonly on: string };
type Outcome = { readonly letter: string; readonly wrong: readonly string[] };

/** Does it, and looks at what was told before, at what is stored after, and at what the answer holds. */
async function carryOut(name: string, row: MatrixRow, { viewer, record, on: about }: Cell): Promise<Outcome> {
  const ticket = await newTicket(viewer, about === 'Ticket' ? record : 0, row.field);
  const told = about === 'Ticket' ? await toldAbout(viewer, ticket, name) : undefined;
  const input = await acts[name]?.({ viewer, ticket, record });
  const before = await stored();
  const { data, errors } = await quay.as(people.viewers[viewer]).run(documentOf(row), { input });
  const changed = (await stored()) !== before;
  const [error] = errors;
  const wrong = [
    told !== undefined && told === !!error && `viewerCan says ${told}`,
    error && changed && 'something was stored in spite of the refusal',
    !error && !changed && about !== 'Mutation' && 'nothing was stored',
    !error && missingIn(data?.[row.field], row).map((field) => `the answer lacks ${field}`),
  ];
  return {
    letter: error ? letterOf(error.extensions['code'], error.message) : '+',
    wrong: wrong.flat().filter((what) => typeof what === 'string'),
  };
}

/** A ticket of the viewer's own, of a colleague's, or of another client's, so that the act would change it. */
async function newTicket(viewer: ViewerName, record: number, act: string): Promise<Ticket> {
  const { colleague, stranger, helper } = people;
  const own = ownTicketOf(people, viewer);
  const { contact, technician } = [
    own,
    { contact: colleague, technician: helper },
    { contact: stranger, technician: helper },
  ][record]!;
  const ticket = await quay.build.ticket({
    contact,
    technician: act === 'assignTicket' ? helper : technician,
    ...(act === 'reopenTicket' && { status: 'COMPLETE' }),
  });
  if (act === 'unsubscribeFromTicket') await quay.build.participant(ticket, bystander(ticket));
  return ticket;
}

type Seen = { readonly viewerCan: Readonly<Record<string, boolean>> } | null;

/** What `viewerCan` says of an act; undefined where the viewer does not see the ticket, or no action is about it. */
async function toldAbout(viewer: ViewerName, ticket: Ticket, name: string): Promise<boolean | undefined> {
  const action = Object.entries(ACTIONS).find(([, act]) => act === name)?.[0];
  if (!action) return undefined;
  const document = `query($id: ID!) { ticket(id: $id) { viewerCan { ${Object.keys(ACTIONS).join(' ')} } } }`;
  const { data } = await quay.as(people.viewers[viewer]).run(document, { id: idOf('Ticket', ticket) });
  const seen: unknown = data?.['ticket'];
  return (seen as Seen)?.viewerCan[action];
}

function documentOf({ field }: MatrixRow): string {
  const { type, args } = schema.getMutationType()!.getFields()[field]!;
  const payload = getNamedType(type) as GraphQLObjectType;
  const held = Object.values(payload.getFields()).map(({ name, type: of }) =>
    'getFields' in getNamedType(of) ? `${name} { __typename }` : name,
  );
  const [given, used] = args[0] ? [`($input: ${args[0].type.toString()})`, '(input: $input)'] : ['', ''];
  return `mutation${given} { ${field}${used} { ${held.join(' ')} } }`;
}

const missingIn = (answer: unknown, { answer: held }: MatrixRow): string[] =>
  held
    .filter(({ field, maybe }) => !maybe && (Reflect.get(answer ?? {}, field) ?? null) === null)
    .map(({ field }) => field);

function letterOf(code: unknown, message: string): string {
  const letter = { NOT_FOUND: '-', FORBIDDEN: 'F', UNAUTHENTICATED: 'U', BAD_USER_INPUT: 'B' }[String(code)];
  if (!letter) throw new Error(message);
  return letter;
}

/** Of every table how many rows it has, and which transaction wrote last: changes with whatever is stored, changed or deleted. */
async function stored(): Promise<string> {
  const tables = quay.database.dataSource.entityMetadatas.map(({ tableName }) => tableName).sort();
  const prints = tables.map((table) => `(select concat(count(*), ' ', max(xmin::text::bigint)) from "${table}")`);
  return JSON.stringify(await quay.database.query({ text: `select array[${prints.join(', ')}]`, values: [] }));
}
