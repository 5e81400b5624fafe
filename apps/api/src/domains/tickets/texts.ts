import { invalid } from '../../graphql/errors.ts';

// Control characters but tab and line break: nobody means them, and NUL can't be stored.
const CONTROL = /(?![\t\n])\p{Cc}/gu;
// Spaces, joiners, marks of order, fillers, the empty braille cell.
const INVISIBLE_ONLY = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;
const LINE_BREAKS = /[\s\u2028\u2029]+/g;

type Limits = {
  readonly path: string;
  readonly max: number;
  /** Nothing is a text too. */ readonly mayBeEmpty?: boolean;
};

/** A text of one line: line breaks become spaces, the ends are trimmed. BAD_USER_INPUT when nothing can be seen of it or it is too long. */
export function checkLine(text: string, { path, max }: Limits): string {
  if (text.length > max * 4) throw invalid({ path, code: 'too_long', values: { max } });
  return checkText(text.replace(LINE_BREAKS, ' '), { path, max });
}

/**
 * A text of any number of lines, without control characters, trimmed. BAD_USER_INPUT when it is too long, or when nothing can be
 * seen of it, unless it may be empty: then it is.
 */
export function checkText(text: string, { path, max, mayBeEmpty = false }: Limits): string {
  if (text.length > max * 4) throw invalid({ path, code: 'too_long', values: { max } });
  const clean = text.replace(/\r\n?/g, '\n').replace(CONTROL, '').toWellFormed().trim();
  if (INVISIBLE_ONLY.test(clean)) {
    if (mayBeEmpty) return '';
    throw invalid({ path, code: 'required' });
  }
  if (clean.length > max && Array.from(clean).length > max) throw invalid({ path, code: 'too_long', values: { max } });
  return clean;
}
