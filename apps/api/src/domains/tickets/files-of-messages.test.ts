import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { outsideId } from '../../graphql/ids.ts';
import { idOf, installation, type Refused } from '../../testing/installation.ts';
import type { Client } from '../clients/client.entity.ts';
import { File } from '../files/file.entity.ts';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { TicketMessage } from './ticket-message.entity.ts';
import { Ticket } from './ticket.entity.ts';

const quay = installation();

const FILES = 'files { id name size contentType width height thumbnailUrl url createdAt }';
const REPLY = `mutation($input: ReplyToTicketInput!) { replyToTicket(input: $input) { reply { id body ${FILES} } } }`;
const RAISE = `mutation($input: RaiseTicketInput!) { raiseTicket(input: $input) {
  ticket { id description ${FILES} conversation { nodes { body opening ${FILES} } } } } }`;
const SEEN = `query($id: ID!) { ticket(id: $id) { files { id } conversation(first: 50) { nodes { id files { id } } } } }`;

type Seen = { ticket: { files: { id: string }[]; conversation: { nodes: { id: string; files: { id: string }[] }[] } } };

let harbor: Client;
let contact: Contact;
let colleague: Contact;
let technician: Technician;
let coManaged: Technician;
let ticket: Ticket;
beforeAll(async () => {
  const { build } = quay;
  harbor = await build.client();
  contact = await build.contact({ client: harbor });
  colleague = await build.contact({ client: harbor, types: ['PRIMARY'] });
  technician = await build.technician();
  coManaged = await build.technician({ roles: ['CO_MANAGED'], clientId: harbor.id });
});
beforeEach(async () => {
  ticket = await quay.build.ticket({ contact, technician });
});

const ids = (files: readonly File[]): string[] => files.map((file) => idOf('File', file));
const fileOf = (uploader: Contact | Technician): Promise<File> => quay.build.file({ uploader });
const input = (files: readonly string[], more = {}): Record<string, unknown> => ({
  input: { ticketId: idOf('Ticket', ticket), body: '', fileIds: files, ...more },
});
const reply = async (who: Contact | Technician, files: readonly File[], more = {}): Promise<string> => {
  const { replyToTicket } = await quay
    .as(who)
    .query<{ replyToTicket: { reply: { id: string } } }>(REPLY, input(ids(files), more));
  return replyToTicket.reply.id;
};
const seenBy = async (who: Contact | Technician): Promise<Seen['ticket']> =>
  (await quay.as(who).query<Seen>(SEEN, { id: idOf('Ticket', ticket) })).ticket;
const notFound = { code: 'BAD_USER_INPUT', reason: undefined, fields: [{ path: 'input.fileIds', code: 'not_found' }] };

describe('a reply', () => {
  test('may be files alone', async () => {
    const file = await fileOf(contact);
    const { replyToTicket } = await quay.as(contact).query(REPLY, input(ids([file])));
    expect(replyToTicket).toEqual({
      reply: {
        id: expect.any(String),
        body: '',
        files: [
          {
            id: idOf('File', file),
            name: file.name,
            size: 1_000,
            contentType: 'image/png',
            width: 40,
            height: 30,
            thumbnailUrl: `/files/${idOf('File', file)}/thumbnail`,
            url: `/files/${idOf('File', file)}`,
            createdAt: quay.clock.now().toISOString(),
          },
        ],
      },
    });
  });

  test('without words and without files is refused', async () => {
    expect(await quay.as(contact).refused(REPLY, input([]))).toMatchObject({
      fields: [{ path: 'input.body', code: 'required' }],
    });
  });

  test('has its files in the order in which they were uploaded, each once', async () => {
    const files: File[] = [];
    for (let i = 0; i < 3; i++) {
      files.push(await fileOf(contact));
      quay.clock.pass(10);
    }
    await reply(contact, [files[2]!, files[0]!, files[1]!, files[0]!]);
    expect((await seenBy(technician)).files.map(({ id }) => id)).toEqual(ids(files));
  });

  test('takes twenty, and not one more', async () => {
    const files = await Promise.all(Array.from({ length: 21 }, () => fileOf(contact)));
    expect(await quay.as(contact).refused(REPLY, input(ids(files)))).toMatchObject({
      fields: [{ path: 'input.fileIds', code: 'too_long', values: { max: 20 } }],
    });
    await reply(contact, files.slice(1));
    expect((await seenBy(contact)).files).toHaveLength(20);
  });
});

describe('a file is not hung on a message', () => {
  let before: unknown;
  const state = async (): Promise<unknown> => [
    await seenBy(technician),
    await quay.database.dataSource.manager.count(TicketMessage),
    await quay.database.dataSource.manager.count(Ticket),
  ];

  test.each<[string, () => Promise<string>]>([
    ["when it is somebody else's", async () => idOf('File', await fileOf(colleague))],
    ["when it is a technician's", async () => idOf('File', await fileOf(technician))],
    ['when it hangs on another one', async () => idOf('File', await hanging())],
    ['when it never was', async () => outsideId('File', crypto.randomUUID())],
    ['when it is no file', async () => idOf('Ticket', ticket)],
    ['when it is no ID', async () => 'file_'],
  ])('%s', async (_, make) => {
    const [own, other] = [idOf('File', await fileOf(contact)), await make()];
    before = await state();
    for (const files of [[other], [own, other]]) {
      expect(await quay.as(contact).refused(REPLY, input(files))).toEqual(notFound);
      expect(await raiseRefused(files)).toEqual(notFound);
    }
    expect(await state()).toEqual(before);
    await quay.as(contact).query(REPLY, input([own])); // it is still there to be sent
  });

  test('twice, whichever of two is faster', async () => {
    for (let round = 0; round < 5; round++) {
      const files = await Promise.all([fileOf(contact), fileOf(contact), fileOf(contact)]);
      const [there, back] = [ids(files), ids(files).toReversed()];
      const answers = await Promise.all([
        quay.as(contact).run(REPLY, input(there)),
        quay.as(contact).run(RAISE, request(back)),
        quay.as(contact).run(REPLY, input(back)),
        quay.as(contact).run(RAISE, request(there)),
      ]);
      expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
      const stored = await quay.database.dataSource.manager.findBy(File, files.map(({ id }) => ({ id }))); // prettier-ignore
      expect(new Set(stored.map(({ messageId }) => messageId)).size).toBe(1);
    }
  });

  async function hanging(): Promise<File> {
    const file = await fileOf(contact);
    await reply(contact, [file]);
    return file;
  }
});

const request = (files: readonly string[], more = {}): Record<string, unknown> => ({
  input: { subject: 'Printer', priority: 'LOW', fileIds: files, ...more },
});
const raiseRefused = (files: readonly string[], more = {}): Promise<Refused> =>
  quay.as(contact).refused(RAISE, request(files, more));

describe('a ticket that is raised', () => {
  test('has its files on the opening message, in one statement', async () => {
    const files = [await fileOf(contact), await fileOf(contact)];
    const { data, statements } = await quay
      .as(contact)
      .run(RAISE, request(ids(files), { description: 'It says: no paper.' }));
    const expected = ids(files).map((id) => ({ id }));
    expect(data).toMatchObject({
      raiseTicket: {
        ticket: {
          description: 'It says: no paper.',
          files: expected,
          conversation: { nodes: [{ opening: true, files: expected }] },
        },
      },
    });
    expect(statements).toHaveLength(2); // and the answer is read
  });

  test('with files alone has an opening message without words', async () => {
    const { raiseTicket } = await quay.as(contact).query(RAISE, request(ids([await fileOf(contact)])));
    expect(raiseTicket).toMatchObject({
      ticket: { description: '', conversation: { nodes: [{ body: '', opening: true, files: [{}] }] } },
    });
  });

  test('is told all that is wrong with it', async () => {
    const foreign = await quay.build.asset();
    const refused = await raiseRefused([outsideId('File', crypto.randomUUID())], { assetId: idOf('Asset', foreign) });
    expect(refused.fields).toEqual([
      { path: 'input.assetId', code: 'not_found' },
      { path: 'input.fileIds', code: 'not_found' },
    ]);
  });

  test('is one, however often it is sent', async () => {
    const file = await fileOf(contact);
    const sender = quay.as(contact, { idempotencyKey: 'raised once' });
    const first = await sender.query(RAISE, request(ids([file])));
    expect(await sender.query(RAISE, request(ids([file])))).toEqual(first);
  });

  test('by a technician for a client, has the files of the technician', async () => {
    const file = await fileOf(technician);
    const { raiseTicket } = await quay
      .as(technician)
      .query(RAISE, request(ids([file]), { contactId: idOf('Contact', contact) }));
    expect(raiseTicket).toMatchObject({ ticket: { files: [{ id: idOf('File', file) }] } });
  });
});

test('files of notes are seen by those who see the notes', async () => {
  const [open, note, secret] = [await fileOf(contact), await fileOf(technician), await fileOf(technician)];
  await reply(contact, [open]);
  quay.clock.pass(1);
  await reply(technician, [note], { visibility: 'INTERNAL' });
  quay.clock.pass(1);
  await reply(technician, [secret], { visibility: 'PROVIDER' });
  const filesSeenBy = async (who: Contact | Technician): Promise<string[]> =>
    (await seenBy(who)).files.map(({ id }) => id);
  expect(await filesSeenBy(technician)).toEqual(ids([open, note, secret]));
  expect(await filesSeenBy(coManaged)).toEqual(ids([open, note]));
  for (const who of [contact, colleague]) expect(await filesSeenBy(who)).toEqual(ids([open]));
  const node = 'query($id: ID!) { node(id: $id) { ... on File { name url } } }';
  for (const [who, file] of [
    [contact, note],
    [coManaged, secret],
  ] as const)
    // prettier-ignore
    expect(await quay.as(who).refused(node, { id: idOf('File', file) })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await quay.as(contact).query(node, { id: idOf('File', open) })).toMatchObject({ node: { name: open.name } });
});

test('a file that hangs on nothing is no record of the graph, not even for who sent it', async () => {
  const file = await fileOf(contact);
  const node = 'query($id: ID!) { node(id: $id) { id } }';
  expect(await quay.as(contact).refused(node, { id: idOf('File', file) })).toMatchObject({ code: 'NOT_FOUND' });
});
