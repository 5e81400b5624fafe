import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** How one value stands in the address. */
export interface Param<Value> {
  initial: Value;
  read(texts: string[]): Value;
  write(value: Value): string[];
}

type Params = Record<string, Param<unknown>>;

/** A text, empty unless told. */
export const text = (initial = ''): Param<string> => ({
  initial,
  read: ([value]) => value ?? initial,
  write: (value) => [value],
});

/** One of a few words; anything else in the address counts as the initial one. */
export const choice = <const Value extends string>(
  values: readonly Value[],
  initial: NoInfer<Value>,
): Param<Value> => ({
  initial,
  read: ([value]) => values.find((known) => known === value) ?? initial,
  write: (value) => [value],
});

/** Any number of words: `?status=NEW&status=ASSIGNED`. */
export const many = (): Param<string[]> => ({ initial: [], read: (values) => values, write: (values) => values });

/** Yes or no. */
export const flag = (): Param<boolean> => ({
  initial: false,
  read: ([value]) => value === '1',
  write: (value) => (value ? ['1'] : []),
});

/** The order of a list: by what, and which way. */
export type Order = { readonly by: string; readonly descending: boolean };

/** An order, by its word: `due` begins with the least, `-due` with the greatest. */
export const order = (keys: readonly string[], initial: string): Param<Order> => {
  const read = (word: string): Order => ({ by: word.replace(/^-/, ''), descending: word.startsWith('-') });
  return {
    initial: read(initial),
    read: ([word = initial]) => (keys.includes(read(word).by) ? read(word) : read(initial)),
    write: ({ by, descending }) => [(descending ? '-' : '') + by],
  };
};

type Values<Of extends Params> = { [Name in keyof Of]: ReturnType<Of[Name]['read']> };

/** What `useUrlState` gives: the values, and a function that changes some of them. */
export type UrlState<Of extends Params> = [
  values: Values<Of>,
  /** `replace` keeps Back where it was: for typing in a search field. */
  change: (values: Partial<Values<Of>>, options?: { replace?: boolean }) => void,
];

/**
 * State that lives in the address, so that Back works and a link shows the same thing.
 * Declare the params outside the component: `const PARAMS = { view: choice(['open', 'completed', 'all'], 'open'), q: text() }`.
 * Values that are initial are left out of the address; other parameters stay.
 * Change several at once in one call: two calls in the same event would not see each other.
 */
export function useUrlState<Of extends Params>(params: Of): UrlState<Of> {
  const [search, setSearch] = useSearchParams();
  const values = useMemo(() => readAll(params, search), [params, search]);
  const change = useCallback<UrlState<Of>[1]>(
    (changed, options) =>
      setSearch((before) => writeAll(params, before, changed), { ...options, preventScrollReset: true }),
    [params, setSearch],
  );
  return [values, change];
}

/** The values that an address holds. */
export function readAll<Of extends Params>(params: Of, search: URLSearchParams): Values<Of> {
  const entries = Object.entries(params).map(([name, param]) => [
    name,
    search.has(name) ? param.read(search.getAll(name)) : param.initial,
  ]);
  return Object.fromEntries(entries) as Values<Of>;
}

function writeAll(params: Params, before: URLSearchParams, changed: Record<string, unknown>) {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changed)) {
    const param = params[name];
    if (!param || value === undefined) continue;
    after.delete(name);
    const texts = param.write(value);
    if (texts.join('\n') !== param.write(param.initial).join('\n')) texts.forEach((one) => after.append(name, one));
  }
  return after;
}
