// Control characters, tab and line breaks among them, and what else some programs take for a line break.
const BREAKS = /[\p{Cc}\u2028\u2029\s]+/gu;

/** A text as one line, as a head line of a mail needs it: nothing in it can begin another one. */
export const oneLine = (text: string): string => text.replace(BREAKS, ' ').toWellFormed().trim();

/** A text as a head of a mail writes what is not plain (RFC 2047). Words that look so already are told apart from it by this alone. */
export const encodedWords = (text: string): string =>
  (text.match(/[^]{1,10}/gu) ?? []).map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join(' ');

const ADDRESS = /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u;

/** Whether something is a single address, and nothing that a mail program or server would take apart. */
export const isAddress = (text: string): boolean => ADDRESS.test(text) && text.length <= 254;
