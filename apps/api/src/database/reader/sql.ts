import type { Run } from './run.ts';

/** A value that is read from the request when the statement runs. */
export type Value = (run: Run) => unknown;

/** A piece of SQL whose values are read from the request: its text is made once, the values never enter it. */
export class Sql {
  readonly texts: readonly string[];
  readonly parts: readonly (Sql | Value)[];

  constructor(texts: readonly string[], parts: readonly (Sql | Value)[]) {
    this.texts = texts;
    this.parts = parts;
  }
}

/** sql`${t.clientId} = ${who.clientId}`: a function becomes a parameter, another Sql is spliced in; nothing else is accepted. */
export const sql = (texts: TemplateStringsArray, ...parts: (Sql | Value)[]): Sql => new Sql(texts, parts);

/** Text that is ours, as it stands. Never anything of the request. */
export const raw = (text: string): Sql => new Sql([text], []);

/** A name as it stands in a statement. */
export const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/** A quoted name. */
export const name = (identifier: string): Sql => raw(quoted(identifier));

/** A quoted literal that belongs to the schema, such as the name of a type. */
export const literal = (text: string): Sql => raw(`'${text.replaceAll("'", "''")}'`);

export const join = (parts: readonly Sql[], by: string): Sql =>
  new Sql(parts.length ? ['', ...parts.slice(1).map(() => by), ''] : [''], parts);

/** All of the conditions that are given; `true` when none is. */
export function all(...conditions: readonly (Sql | undefined)[]): Sql {
  const given = conditions.filter((condition) => condition !== undefined);
  if (given.length === 0) return raw('true');
  return given.length === 1
    ? given[0]!
    : join(
        given.map((condition) => sql`(${condition})`),
        ' and ',
      );
}

/** The statement's text, and what to read from the request for $1, $2 ... The same Value is the same parameter. */
export function render(root: Sql): { text: string; values: Value[] } {
  const numbers = new Map<Value, number>();
  const write = ({ texts, parts }: Sql): string => {
    let out = texts[0]!;
    for (const [i, part] of parts.entries()) {
      if (part instanceof Sql) out += write(part);
      else {
        if (!numbers.has(part)) numbers.set(part, numbers.size + 1);
        out += `$${numbers.get(part)}`;
      }
      out += texts[i + 1]!;
    }
    return out;
  };
  const text = write(root);
  return { text, values: [...numbers.keys()] };
}
