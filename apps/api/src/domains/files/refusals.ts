/** Why a file is not taken. Each has its words, by language, in `words.ts`. */
export type RefusalCode =
  | 'empty'
  | 'too_large'
  | 'too_many_pixels'
  | 'program'
  | 'kind_not_taken'
  | 'not_what_it_says'
  | 'too_many_files'
  | 'too_much_unattached'
  | 'no_room';

/** A file that is not taken: why, and what its words need. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** In seconds, where waiting helps. */
  readonly retryAfter: number | undefined;

  constructor(code: RefusalCode, values: FileRefused['values'] = {}, retryAfter?: number) {
    super(`the file is refused: ${code}`);
    this.code = code;
    this.values = values;
    this.retryAfter = retryAfter;
  }
}

/** Whether something could not be written because there is no room for it. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));
