import { invalid } from '../../../graphql/errors.ts';
import { outsideId, readId, type IdentifiedType } from '../../../graphql/ids.ts';
import type { Args } from './pages.ts';

type Operators = Readonly<Record<string, unknown>>;
type Comparable = string | number | null;

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Whether a value passes the operators of a filter entry. `matches` tells if it is what was given. */
function passes(value: Comparable, operators: Operators, matches: (given: unknown) => boolean): boolean {
  return Object.entries(operators).every(([operator, given]) => {
    if (operator === 'eq') return given === undefined || (given === null ? value === null : matches(given));
    if (operator === 'neq') return given === undefined || (given === null ? value !== null : !matches(given));
    if (!isGiven(given)) return true;
    if (operator === 'in') return listOf(given).some(matches);
    if (operator === 'nin') return !listOf(given).some(matches);
    if (operator === 'before') return value !== null && value < (given as string);
    if (operator === 'after') return value !== null && value > (given as string);
    throw new Error(`nobody told the reference of ${operator}`);
  });
}

/** The values of a filter argument, as conditions on a record of this list. */
export class Filtered<R> {
  readonly #filter: Args;
  readonly #conditions: ((record: R) => boolean)[] = [];

  constructor(args: Args) {
    this.#filter = (args['filter'] ?? {}) as Args;
  }

  /** An entry with operators on a value; instants as ISO text. */
  by(entry: string, valueOf: (record: R) => Comparable): this {
    return this.own<Operators>(entry, (record, operators) => {
      const value = valueOf(record);
      return passes(value, operators, (given) => value === given);
    });
  }

  /** An entry with the IDs of a related record, or its keys where `keyed` tells them; null for one that the viewer does not see. */
  byId(
    entry: string,
    type: IdentifiedType,
    idOf: (record: R) => string | null,
    keyed?: (id: string) => string | null | undefined,
  ): this {
    const operators = this.#filter[entry] as Operators | null | undefined;
    if (!operators) return this;
    for (const given of Object.values(operators).flatMap(listOf).filter(isGiven)) {
      const isKey = keyed && /^[A-Z][A-Z0-9_]*$/.test(String(given));
      if (!isKey && readId(String(given))?.type !== type) throw invalid({ path: `filter.${entry}`, code: 'not_an_id' });
    }
    this.#conditions.push((record) => {
      const id = idOf(record);
      const same = (given: unknown): boolean => id !== null && (outsideId(type, id) === given || keyed?.(id) === given);
      return passes(id, operators, same);
    });
    return this;
  }

  /** An entry that is not operators on a value. */
  own<Given>(entry: string, condition: (record: R, given: Given) => boolean): this {
    const given = this.#filter[entry];
    if (isGiven(given)) this.#conditions.push((record) => condition(record, given as Given));
    return this;
  }

  /** An entry over something that the viewer must not see. */
  forbidden(entry: string): this {
    if (isGiven(this.#filter[entry])) throw invalid({ path: `filter.${entry}`, code: 'not_allowed' });
    return this;
  }

  of(records: readonly R[]): R[] {
    return records.filter((record) => this.#conditions.every((condition) => condition(record)));
  }
}

/** Whether one of the texts has the other in it, whatever the case. */
export const contains = (text: string, ...texts: (string | null)[]): boolean =>
  texts.some((one) => one !== null && one.toLowerCase().includes(text.toLowerCase()));
