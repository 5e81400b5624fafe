import { dice } from './dice.ts';
import type { Colleague, DemoContact } from './people.ts';

/** The words that stand for the ones in braces. */
export type Words = ReadonlyMap<string, string>;

/** Puts the words into a text. Throws for a word that nobody has given: a text must never show braces. */
export function fill(text: string, words: Words): string {
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words.get(name);
    if (word === undefined) throw new Error(`Nobody said what {${name}} is in: ${text}`);
    return word;
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** Names of equipment begin with a small letter within a sentence, unless they are names of makers or places. */
export const within = (name: string): string =>
  PROPER.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

const PROPER = /^(?:[A-Z][a-z]*[A-Z]|Galaxy|Dell|Surface|Latitude|Quay|Old|Junior|Marina|Eastfield|Z4|Revit)/;

/** How a contact writes a first message. Each has a manner of their own. */
export function asWritten(text: string, { row, person, firstName }: DemoContact): string {
  switch (manner(row.name)) {
    case 0:
      return `${text}\n\nThanks,\n${firstName}`;
    case 1:
      return `Hello,\n\n${text}\n\nKind regards\n${row.name}\n${person.title}`;
    case 2:
      return `${text}\n\n/${firstName}`;
    case 3:
      return `Good morning,\n\n${text}\n\nThank you!\n${firstName}`;
    case 4:
      return `${text}\n\nSent from my phone`;
    default:
      return text;
  }
}

/** How a contact answers. */
export const asAnswered = (text: string, { row, firstName }: DemoContact): string => {
  const how = manner(row.name);
  return how === 2 ? `${text}\n\n/${firstName}` : how === 4 ? `${text}\n\nSent from my phone` : text;
};

/** How a technician begins: with a greeting the first time, when there is somebody to greet. */
export const asReplied = (text: string, { demo }: Colleague, greeted: DemoContact | null): string =>
  greeted ? demo.greeting.replace('{me}', greeted.firstName) + text : text;

/** What a technician writes down who was called. */
export const asHeard = (text: string, contact: DemoContact): string =>
  `Phone call from ${contact.row.name}:\n\n“${text}”`;

const manner = (name: string): number => dice(`manner of ${name}`).between(0, 9);
