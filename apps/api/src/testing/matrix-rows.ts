import { VIEWERS, type ViewerName } from './everybody.ts';

/** What is expected of one field: for each viewer a letter per record. */
export type MatrixRow = {
  readonly field: string;
  /** How the root field is asked, when there is more than one way. */
  readonly way: string;
  readonly letters: Readonly<Record<ViewerName, string>>;
  /** What the answer of a mutation holds: each field, and whether it may be null. */
  readonly answer: readonly { readonly field: string; readonly maybe: boolean }[];
};

/** The rows under one heading. */
export type MatrixSection = {
  /** `Query`, `Mutation`, `Subscription`, or a type of records. */
  readonly type: string;
  /** What the letters of a root field's rows are records of; the type itself where it is one of records. */
  readonly on: string;
  /** How many letters a cell has. */
  readonly records: number;
  readonly rows: readonly MatrixRow[];
};

const HEADING = /^(?<type>\w+)(?: on (?<on>\w+))?(?:: (?<records>.+))?$/;
const FIELD = /(?<field>\w+)(?:\((?<way>[^)]+)\))?(?: \{(?<answer>[^}]*)\})?/g;

/** Reads the table of `access/matrix.ts`. Throws for a line that says nothing. */
export function readMatrix(table: string): MatrixSection[] {
  const sections: (MatrixSection & { rows: MatrixRow[] })[] = [];
  let letters: MatrixRow['letters'] | undefined;
  const [columns, ...lines] = table.split('\n').filter((line) => line.trim());
  if (columns?.trim().split(/ +/).join() !== VIEWERS.join()) throw new Error(`the columns are ${VIEWERS.join(', ')}`);
  for (const line of lines) {
    const section = sections.at(-1);
    if (!line.startsWith(' ')) {
      const { type, on, records } = HEADING.exec(line)?.groups ?? {};
      if (!type) throw new Error(`not a heading: ${line}`);
      sections.push({ type, on: on ?? type, records: commas(records), rows: [] });
      letters = undefined;
      continue;
    }
    const words = line.trim().split(/ +/);
    if (/^[-+0FUB]+$/.test(words[0]!)) letters = lettersOf(words.splice(0, VIEWERS.length));
    if (!section || !letters || !words.length) throw new Error(`not a row: ${line}`);
    section.rows.push(...fieldsOf(words.join(' '), letters));
  }
  return sections;
}

/** How many records a heading names: those in brackets are asides. */
const commas = (records = ''): number => records.replaceAll(/\([^)]*\)/g, '').split(',').length;

function lettersOf(cells: string[]): MatrixRow['letters'] {
  const entries = VIEWERS.map((viewer, i) => [viewer, cells[i]] as const);
  if (entries.some(([, cell]) => !cell)) throw new Error(`a row needs ${VIEWERS.length} cells: ${cells.join(' ')}`);
  return Object.fromEntries(entries) as MatrixRow['letters'];
}

function fieldsOf(text: string, letters: MatrixRow['letters']): MatrixRow[] {
  return [...text.matchAll(FIELD)].map(({ groups }) => ({
    field: groups!['field']!,
    way: groups!['way'] ?? '',
    letters,
    answer: (groups!['answer'] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((name) => ({ field: name.replace('?', ''), maybe: name.endsWith('?') })),
  }));
}

/** A row as a line, for comparing what is expected with what came. */
export const line = (name: string, letters: Readonly<Record<ViewerName, string>>): string =>
  `${name}: ${VIEWERS.map((viewer) => `${viewer} ${letters[viewer]}`).join('  ')}`;
