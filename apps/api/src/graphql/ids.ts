import { randomFillSync, randomInt } from 'node:crypto';
import { TypeID } from 'typeid-js';
import { v7 } from 'uuid';
import type { Clock } from '../clock.ts';
import { typeIdSuffix } from './typeid.ts';

/** What stands before the underscore of an outside ID, by GraphQL type. */
export const ID_PREFIXES = {
  Asset: 'asset',
  Board: 'board',
  Client: 'client',
  Contact: 'contact',
  File: 'file',
  Invoice: 'invoice',
  InvoiceLine: 'invoiceline',
  Mail: 'mail',
  SecurityRole: 'role',
  Site: 'site',
  Technician: 'technician',
  Ticket: 'ticket',
  TicketActivity: 'activity',
  TicketCategory: 'category',
  TicketMessage: 'message',
  TicketParticipant: 'participant',
  TicketQueue: 'queue',
  TicketStatus: 'status',
  TicketType: 'type',
} as const;

export type IdentifiedType = keyof typeof ID_PREFIXES;

const typesByPrefix = new Map<string, IdentifiedType>(
  Object.entries(ID_PREFIXES).map(([type, prefix]) => [prefix, type as IdentifiedType]),
);

let lastMs = 0;
let sequence = 0;

const BYTES = 16;
/** Random bytes for many keys: asking for them costs the same for one. Each is used once. */
const random = new Uint8Array(256 * BYTES);
let used = random.length;

function freshBytes(): Uint8Array {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  used += BYTES;
  return random.subarray(used - BYTES, used);
}

/** A new key that sorts by the time of its making, and within a millisecond by its turn in this process. */
export function newId(clock: Clock): string {
  const msecs = clock.now().getTime();
  sequence = msecs === lastMs ? sequence + 1 : randomInt(2 ** 30);
  lastMs = msecs;
  return v7({ msecs, seq: sequence, random: freshBytes() });
}

/** What sorts before every key that was made from this time on. */
export function lowestIdAt(time: Date): string {
  const at = time.getTime().toString(16).padStart(12, '0');
  return `${at.slice(0, 8)}-${at.slice(8)}-7000-8000-000000000000`;
}

/** The ID that the outside sees of a record: says its type, sorts by time. */
export const outsideId = (type: IdentifiedType, uuid: string): string => `${ID_PREFIXES[type]}_${typeIdSuffix(uuid)}`;

/** The type and key behind an outside ID, or undefined when it is none of ours. */
export function readId(id: string): { type: IdentifiedType; uuid: string } | undefined {
  const type = typesByPrefix.get(id.slice(0, id.lastIndexOf('_')));
  if (!type || id.length > 90) return undefined;
  try {
    return { type, uuid: TypeID.fromString(id).toUUID() };
  } catch {
    return undefined; // not a TypeID: made up, and answered like one that never was
  }
}

/** The key behind an outside ID of this type, or undefined when it is anything else. */
export function insideId(type: IdentifiedType, id: string): string | undefined {
  const read = readId(id);
  return read?.type === type ? read.uuid : undefined;
}
