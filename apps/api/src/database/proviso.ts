import type { Query, Statement } from './database.ts';

/** A question to the database with one text, or nothing, for an answer; `from` is the number of its first parameter. */
export type Question = {
  readonly name: string;
  text(from: number): string;
  readonly values: readonly unknown[];
};

type Row = { readonly proviso: string | null };

/**
 * What is taken for granted while a request is answered, and holds only if the database says the same: it is asked in the
 * statement that reads the answer, so of the same moment, and needs no way to the database of its own. Nothing may leave before `holds`.
 */
export class Proviso {
  readonly #question: Question;
  readonly #expected: string;
  #asked = false;
  #told: string | null | undefined;

  constructor(question: Question, expected: string) {
    this.#question = question;
    this.#expected = expected;
  }

  /** What the answer has to be, for a statement that does something only if it is. */
  get expected(): string {
    return this.#expected;
  }

  /** The question, for the first statement that has room for it; undefined from then on. */
  take(): Question | undefined {
    if (this.#asked) return undefined;
    this.#asked = true;
    return this.#question;
  }

  tell(answer: string | null): void {
    this.#told = answer;
  }

  /** Whether the database said what was expected. It is asked now when no statement took the question, or the one that did failed. */
  async holds(query: Query): Promise<boolean> {
    if (this.#told === undefined) this.#told = await ask(query, this.#question);
    return this.#told === this.#expected;
  }
}

/** Statements of questions that are asked alone, by the questions' names. */
const alone = new Map<string, string>();

/** The answer to a question that is asked alone. */
export async function ask(query: Query, { name, text, values }: Question): Promise<string | null> {
  let statement = alone.get(name);
  if (statement === undefined) alone.set(name, (statement = `select (${text(1)}) as proviso`));
  const [row] = await query<Row>({ name, text: statement, values });
  return row?.proviso ?? null;
}

const joined = new WeakMap<object, string>();

/** A statement that selects one row, with a question as its last column, `proviso`. `owner` is what the statement's text belongs to. */
export function withQuestion(owner: object, { name, text, values }: Statement, question: Question): Statement {
  let both = joined.get(owner);
  if (both === undefined) joined.set(owner, (both = `${text}, (${question.text(values.length + 1)}) as proviso`));
  return { ...(name && { name: `${name}_${question.name}` }), text: both, values: [...values, ...question.values] };
}
