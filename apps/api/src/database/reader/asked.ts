import type { FieldNode, GraphQLField } from 'graphql';
import { invalid } from '../../graphql/errors.ts';
import type { Compiler } from './compiler.ts';
import type { Arguments, Run } from './run.ts';

/** A list that is asked for: its field, where it is asked, its arguments. */
export type Asked = {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly arguments: (run: Run) => Arguments;
  /** The field's place for error messages: empty at the root, `conversation.` below. */
  readonly path: string;
};

/** How many records a page has when nothing is said. */
export const DEFAULT_SIZE = 25;

/** `first` or `last` as a number that stands in the text: as a parameter it would deny the database its best plan. */
export function pageSize(c: Compiler, asked: Asked, argument: 'first' | 'last'): number | null {
  const size = c.fixed((run) => (asked.arguments(run)[argument] ?? null) as number | null);
  if (size === null) return null;
  if (size < 0 || size > 100)
    throw invalid({ path: `${asked.path}${argument}`, code: 'out_of_range', values: { min: 0, max: 100 } });
  return size;
}
