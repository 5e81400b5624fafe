// Control characters, tab and line breaks among them, and what else some programs take for a line break.
const BREAKS = /[\p{Cc}\u2028\u2029\s]+/gu;

/** A text as one line, as a head line of a mail needs it: nothing in it can begin another one. */
export const oneLine = (text: string): string => text.replace(BREAKS, ' ').toWellFormed().trim();

const ADDRESS = /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u;

/** Whether something is a single address, and nothing that a mail program or server would take apart. */
export const isAddress = (text: string): boolean => ADDRESS.test(text) && text.length <= 254;
