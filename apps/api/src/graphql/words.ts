import type { FieldProblem, FieldProblemCode } from './errors.ts';

const en: Record<FieldProblemCode, string> = {
  required: 'This is missing.',
  too_long: 'This is too long: at most {{max}}.',
  too_short: 'This is too short: at least {{min}}.',
  out_of_range: 'Choose a number from {{min}} to {{max}}.',
  not_found: 'There is nothing like this that you can see.',
  not_allowed: 'This value is not possible here.',
  one_of_both: 'Give exactly one of the two.',
  not_a_cursor: 'This is not a cursor.',
  cursor_of_another_list: 'This cursor comes from another list, order or filter.',
  too_long_ago: 'Too much has happened since then: read anew.',
  wrong_credentials: 'The e-mail address or the password is wrong.',
  not_an_id: 'This is not an ID.',
  not_a_date: 'This is not a date.',
  key_used_otherwise: 'This key was used for another request before.',
};

const de: Record<FieldProblemCode, string> = {
  required: 'Diese Angabe fehlt.',
  too_long: 'Das ist zu lang: höchstens {{max}}.',
  too_short: 'Das ist zu kurz: mindestens {{min}}.',
  out_of_range: 'Wählen Sie eine Zahl von {{min}} bis {{max}}.',
  not_found: 'Das gibt es nicht, oder Sie haben keinen Zugang.',
  not_allowed: 'Dieser Wert ist hier nicht möglich.',
  one_of_both: 'Geben Sie genau eines von beiden an.',
  not_a_cursor: 'Das ist keine Seitenmarke.',
  cursor_of_another_list: 'Diese Seitenmarke gehört zu einer anderen Liste, Reihenfolge oder Auswahl.',
  too_long_ago: 'Seitdem ist zu viel geschehen: Laden Sie neu.',
  wrong_credentials: 'Die E-Mail-Adresse oder das Passwort ist falsch.',
  not_an_id: 'Das ist keine ID.',
  not_a_date: 'Das ist kein Datum.',
  key_used_otherwise: 'Dieser Schlüssel wurde schon für eine andere Anfrage benutzt.',
};

const languages = { en, de };

export type Locale = keyof typeof languages;

/** The languages that the API answers in, the fallback first. */
export const LOCALES = Object.keys(languages) as Locale[];

/** One of ours, by its name; undefined for any other. */
export const knownLocale = (name: unknown): Locale | undefined => LOCALES.find((locale) => locale === name);

/** What is wrong with a field, in the viewer's language. */
export const wordsFor = ({ code, values }: FieldProblem, locale: Locale): string =>
  languages[locale][code].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values?.[name] ?? ''));
