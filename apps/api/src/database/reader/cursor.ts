import { hash } from 'node:crypto';
import { invalid } from '../../graphql/errors.ts';

/** A short name for a list with its order and filter: a cursor of one list means nothing in another. */
export const listName = (list: string, order: string, filter: unknown): string =>
  hash('sha1', `${list} ${order} ${JSON.stringify(filter ?? {})}`, 'base64url').slice(0, 8);

/** The cursor as the outside sees it: opaque. `json` is the array that the database made: the list's name, then the keys. */
export const outsideCursor = (json: string): string => Buffer.from(json).toString('base64url');

/** The keys behind a cursor of this list. BAD_USER_INPUT when it is none, or one of another list, order or filter. */
export function readCursor(cursor: unknown, list: string, length: number, path: string): readonly unknown[] {
  const [of, ...keys] = parse(String(cursor), path);
  if (keys.length !== length || !keys.every(isKey)) throw invalid({ path, code: 'not_a_cursor' });
  if (of !== list) throw invalid({ path, code: 'cursor_of_another_list' });
  return keys;
}

/** PostgreSQL can't store a NUL. */
const isKey = (key: unknown): boolean => typeof key === 'number' || (typeof key === 'string' && !key.includes('\0'));

function parse(cursor: string, path: string): unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read)) return read;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw invalid({ path, code: 'not_a_cursor' });
}
