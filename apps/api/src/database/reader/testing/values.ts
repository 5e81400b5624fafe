import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { ID_PREFIXES, outsideId, type IdentifiedType } from '../../../graphql/ids.ts';
import type { Chance } from './chance.ts';
import type { Snapshot } from './snapshot.ts';

/** The types behind the filter entries that take IDs. */
const RELATIONS: Readonly<Record<string, IdentifiedType>> = {
  status: 'TicketStatus',
  client: 'Client',
  contact: 'Contact',
  technician: 'Technician',
  queue: 'TicketQueue',
  type: 'TicketType',
  category: 'TicketCategory',
  site: 'Site',
  asset: 'Asset',
};
const KEYS = ['NEW', 'ASSIGNED', 'COMPLETE', 'INTAKE', 'FIELD', 'INCIDENT', 'PRINTING', 'NOPE'];
const KEYED = new Set<unknown>(['TicketStatus', 'TicketQueue', 'TicketType', 'TicketCategory']);
const TEXTS = [
  'a',
  'A',
  'o',
  '%',
  '_',
  '\\',
  "'",
  '"',
  'ë',
  '#',
  ' 1003 ',
  '#1005',
  '10001',
  '',
  '  ',
  "'; drop table ticket; --",
  '$1',
  'zzz',
];

/** Values for arguments and variables: mostly of what is stored, sometimes of what is not. */
export class Values {
  readonly #chance: Chance;
  readonly #data: Snapshot;
  readonly #fitting: boolean;

  /** `fitting`: IDs are of the type that is asked for, whether there is such a record or not. */
  constructor(chance: Chance, data: Snapshot, fitting = false) {
    this.#chance = chance;
    this.#data = data;
    this.#fitting = fitting;
  }

  /** A value of an input type as JSON. `about` is the type of records that an ID is looked for among, if that is known. */
  of(type: GraphQLInputType, name: string, about: IdentifiedType | undefined): unknown {
    if (!isNonNullType(type) && this.#chance.percent(8)) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable))
      return Array.from({ length: this.#chance.below(4) }, () => this.of(nullable.ofType, name, about));
    if (isEnumType(nullable)) return this.#chance.one(nullable.getValues()).name;
    if (isInputObjectType(nullable))
      return Object.fromEntries(
        this.entries(nullable).map((field) => [
          field.name,
          this.of(field.type, field.name, RELATIONS[field.name] ?? about),
        ]),
      );
    switch (nullable.name) {
      case 'ID':
        return this.#id(about);
      case 'Boolean':
        return this.#chance.percent(50);
      case 'Int':
        return this.#chance.one(this.#data.all('Ticket')).number + (this.#chance.percent(10) ? 1_000_000 : 0);
      case 'Date':
        return `2026-11-${14 + this.#chance.below(7)}`;
      case 'DateTime':
        return new Date(
          Date.UTC(2026, 10, 1 + this.#chance.below(4), this.#chance.below(3), 0, 0, this.#chance.below(9)),
        ).toISOString();
      default:
        return this.#chance.one(name === 'keys' ? this.#columnKeys() : TEXTS);
    }
  }

  /** Some of the fields of an input type, the required ones among them. */
  entries(type: GraphQLInputObjectType): GraphQLInputField[] {
    const fields = Object.values(type.getFields());
    const wanted = new Set([this.#chance.one(fields), ...this.#chance.some(fields, 12)]);
    return fields.filter(
      (field) => wanted.has(field) || (isNonNullType(field.type) && field.defaultValue === undefined),
    );
  }

  #columnKeys(): string[] {
    return [...KEYS, ...this.#data.all('TicketStatus').map(({ id }) => outsideId('TicketStatus', id))];
  }

  #id(about: IdentifiedType | undefined): string {
    const types = Object.keys(ID_PREFIXES) as IdentifiedType[];
    const type = about && (this.#fitting || !this.#chance.percent(3)) ? about : this.#chance.one(types);
    if (KEYED.has(about) && this.#chance.percent(30)) return this.#chance.one(KEYS);
    if (!this.#fitting && this.#chance.percent(2))
      return this.#chance.one([
        'nope',
        '',
        `${ID_PREFIXES[type]}_`,
        'ticket_zzzzzzzzzzzzzzzzzzzzzzzzzz',
        "ticket_' or 1=1 --",
      ]);
    if (this.#chance.percent(4)) return outsideId(type, '01900000-0000-7000-8000-00000000dead');
    const records = this.#data.all(type);
    return records.length ? outsideId(type, this.#chance.one(records).id) : 'nope';
  }
}

/** The type of records that an entry of a filter is about. */
export const relatedTo = (entry: string): IdentifiedType | undefined => RELATIONS[entry];
