import type { Texts } from './locales/texts.ts';

/** Texts that are kept in one file, such as `tickets`. */
export type Area = keyof Texts;

/** The texts of one area: sentences, in as many levels as one likes. */
interface Entries {
  readonly [name: string]: string | Entries;
}

type PathsOf<Of> = { [Name in keyof Of & string]: PathOf<Name, Of[Name]> }[keyof Of & string];
type PathOf<Name extends string, Value> = Value extends string ? WithoutForm<Name> : `${Name}.${PathsOf<Value>}`;
type WithoutForm<Name extends string> = Name extends `${infer Base}_${'one' | 'other'}` ? Base : Name;

/** What an area calls one of its texts, as `list.noMatch`; those of `common` have their area before them: `common:close`. */
export type TextKey<In extends Area> = PathsOf<Texts[In]> | `common:${PathsOf<Texts['common']>}`;

/** What is put in place of `{{name}}`. `count` also chooses between the forms of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** A piece of a text, and the element that is meant to stand around it: `<b>…</b>`. */
export type Marked = { readonly text: string; readonly tag?: string };

/**
 * The texts of an area in the language of the interface, as plain text. What people wrote is put in as it is: no sign in it means
 * anything. A key that does not exist throws while one develops, otherwise it stands for itself.
 */
export type Translate<In extends Area> = Say<TextKey<In>>;

interface Say<Key extends string> {
  (key: Key, values?: Values): string;
  /** The same in its pieces, for what knows the elements (Trans.tsx). */
  marked(key: Key, values?: Values): readonly Marked[];
}

/** How a language looks that is made from English: see locales/pseudo.ts. */
export type Disguise = {
  readonly text: (text: string) => string;
  /** Around what is put in. */
  readonly value: (value: string) => string;
};

/** Stands in for what another language lacks. */
const ORIGINAL = 'en';
const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/;
const ELEMENT = /<(\w+)>(.*?)<\/\1>/s;

const known = new Map<string, Entries>();
const listeners = new Set<() => void>();
const translators = new Map<Area, Say<string>>();
let spoken = ORIGINAL;
let disguise: Disguise | undefined;

/** Makes areas known in a language: English with the code that needs it, other languages when somebody speaks them. */
export function know(language: string, areas: Partial<Texts>): void {
  for (const [area, entries] of Object.entries(areas)) known.set(`${language}:${area}`, entries);
}

/** The language that is spoken now. */
export const spokenLanguage = (): string => spoken;

/** From now on everything is said in this language, whose areas are known. */
export function speakNow(language: string, as?: Disguise): void {
  if (language === spoken) return;
  spoken = language;
  disguise = as;
  translators.clear();
  for (const tell of listeners) tell();
}

/** Calls whenever another language is spoken; returns how to stop listening. */
export function whenLanguageChanges(act: () => void): () => void {
  listeners.add(act);
  return () => void listeners.delete(act);
}

/** The texts of an area as they are now. It is the same function until another language is spoken. */
export function translator<In extends Area>(area: In): Translate<In> {
  const made = translators.get(area) ?? translate(area);
  translators.set(area, made);
  return made;
}

/** Whether there is such a text, for keys that come from elsewhere. */
export const hasText = (area: Area, key: string): boolean => find(area, key) !== undefined;

/** What was looked up is kept in pieces: the same text stands in every row of a list. */
function translate(area: Area): Say<string> {
  const cut = new Map<string, readonly string[]>();
  const plurals = new Intl.PluralRules(spoken);
  const formOf = (key: string, count: Values[string] | undefined) =>
    typeof count === 'number' ? `${key}_${plurals.select(count)}` : key;
  const textOf = (form: string, key: string) => find(area, form) ?? find(area, key) ?? missing(`${area}:${key}`);
  const say = (key: string, values?: Values) => {
    const form = formOf(key, values?.['count']);
    const pieces = cut.get(form) ?? textOf(form, key).split(PLACEHOLDER);
    cut.set(form, pieces);
    return fill(pieces, values);
  };
  // Values come last: a name with something like an element in it is a name.
  const marked = (key: string, values?: Values) =>
    inPieces(textOf(formOf(key, values?.['count']), key)).map(({ text, tag }) => ({
      text: fill(text.split(PLACEHOLDER), values),
      tag,
    }));
  return Object.assign(say, { marked });
}

/** `Before <b>inside</b> after` as three pieces. */
const inPieces = (text: string): Marked[] =>
  text
    .split(ELEMENT)
    .flatMap((text, i, all) => (i % 3 === 1 || text === '' ? [] : { text, tag: i % 3 === 2 ? all[i - 1] : undefined }));

/** Text and names of values in turn. */
function fill(pieces: readonly string[], values: Values | undefined): string {
  let filled = '';
  for (const [i, piece] of pieces.entries()) filled += i % 2 ? valueOf(piece, values) : piece;
  return filled;
}

function valueOf(name: string, values: Values | undefined): string {
  const value = values?.[name];
  if (value === undefined) return missing(`value for {{${name}}}`, '');
  return disguise ? disguise.value(String(value)) : String(value);
}

function find(area: Area, key: string): string | undefined {
  const [path = '', other] = key.split(':').toReversed();
  const text = lookUp(`${spoken}:${other ?? area}`, path) ?? lookUp(`${ORIGINAL}:${other ?? area}`, path);
  return disguise && text !== undefined ? disguise.text(text) : text;
}

function lookUp(area: string, path: string): string | undefined {
  let found: string | Entries | undefined = known.get(area);
  for (const name of path.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}

function missing(what: string, otherwise = what): string {
  if (import.meta.env.DEV) throw new Error(`There is no ${what} (${spoken}).`);
  return otherwise;
}
