import { beforeAll, describe, expect, test } from 'vitest';
import type { SignedInViewer } from '../../access/viewer.ts';
import { declarations } from '../../graphql/schema.ts';
import { insideId, type IdentifiedType } from '../../graphql/ids.ts';
import { VIEWERS, type Everybody } from '../../testing/everybody.ts';
import { installation, viewerOf } from '../../testing/installation.ts';
import { makeRecords, type Places } from '../../testing/matrix-records.ts';
import type { Statement } from '../database.ts';
import type { Declaration } from './declaration.ts';

const quay = installation();
const BY_ID: readonly IdentifiedType[] = ['Ticket', 'TicketMessage', 'Contact', 'Asset', 'Invoice', 'File', 'Board'];

let people: Everybody;
/** Of every kind the IDs of all records. */
let ids: ReadonlyMap<Declaration, readonly string[]>;
beforeAll(async () => {
  const made = await makeRecords(quay);
  people = made.people;
  const all = (type: string): readonly string[] =>
    Object.values<Places>(made.places).flatMap((places) => places[type]!.flatMap(({ id }) => id ?? []));
  ids = new Map(BY_ID.map((type) => [declarations.find((one) => one.type === type)!, [...new Set(all(type))]]));
});

const signedIn = (): SignedInViewer[] =>
  VIEWERS.map((name) => viewerOf(people.viewers[name])).filter((viewer) => viewer.kind !== 'anonymous');
const keys = () =>
  new Map(
    [...ids].map(([declaration, of]) => [
      declaration,
      of.map((id) => insideId(declaration.type as IdentifiedType, id)!),
    ]),
  );

describe('who sees what', () => {
  test('is the same for many at once as for each alone', async () => {
    const viewers = signedIn();
    const audience = await quay.database.reader.audience(viewers, keys(), quay.clock.now());
    for (const viewer of viewers)
      for (const [declaration, of] of ids) {
        type Nodes = { nodes: ({ id: string } | null)[] };
        const seen: string[] = [];
        for (let i = 0; i < of.length; i += 100) {
          const { nodes } = await quay
            .as(viewer)
            .query<Nodes>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: of.slice(i, i + 100) });
          seen.push(...nodes.flatMap((node) => node?.id ?? []));
        }
        const told = of.filter((id) =>
          audience(viewer).sees(declaration, insideId(declaration.type as IdentifiedType, id)!),
        );
        expect(told, `${viewer.kind} ${[...viewer.permissions].join()} ${declaration.type}`).toEqual(seen);
      }
  });

  test('takes one statement, whatever their number', async () => {
    const statements: Statement[] = [];
    const reader = quay.database.reader.on((statement) => {
      statements.push(statement);
      return quay.database.query(statement);
    });
    await reader.audience([...signedIn(), ...signedIn()], keys(), quay.clock.now());
    expect(statements).toHaveLength(1);
  });

  test('is found out once for all who see the same', async () => {
    const { harbor, summit } = people;
    const tickets = [...ids.keys()].find(({ type }) => type === 'Ticket')!;
    const made = async (client: typeof harbor) =>
      viewerOf(await quay.build.contact({ client, types: ['PRIMARY'] })) as SignedInViewer;
    const [one, other, stranger] = [await made(harbor), await made(harbor), await made(summit)];
    const audience = await quay.database.reader.audience(
      [one, other, stranger],
      new Map([[tickets, keys().get(tickets)!]]),
      quay.clock.now(),
    );
    expect(audience(one)).toBe(audience(other));
    expect(audience(one)).not.toBe(audience(stranger));
    expect(audience(one).limited).toBe(true);
  });

  test('is nothing of what never was, for those who see everything too', async () => {
    const tickets = [...ids.keys()].find(({ type }) => type === 'Ticket')!;
    const administrator = viewerOf(people.viewers.Administrator) as SignedInViewer;
    const never = '01900000-0000-7000-8000-0000000000ff';
    const audience = await quay.database.reader.audience(
      [administrator],
      new Map([[tickets, [never]]]),
      quay.clock.now(),
    );
    expect(audience(administrator).sees(tickets, never)).toBe(false);
    expect(audience(administrator).limited).toBe(false);
  });
});
