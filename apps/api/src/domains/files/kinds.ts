import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { endingOf } from './names.ts';
import { FileRefused } from './refusals.ts';

/** A kind of file that is taken. */
type Kind = {
  readonly contentType: string;
  /** How its content is recognised: types that `file-type` finds, or that it reads as text. */
  readonly found: readonly string[] | 'text';
  /** Can be shown as a small picture. */
  readonly picture?: true;
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';
/** Old office documents and mails, and new ones that are locked with a password. */
const CFB = 'application/x-cfb';
const ZIP = 'application/zip';

const picture = (contentType: string, ...others: string[]): Kind => ({
  contentType,
  found: [contentType, ...others],
  picture: true,
});
const text = (contentType: string): Kind => ({ contentType, found: 'text' });
const old = (contentType: string): Kind => ({ contentType, found: [CFB] });
const office = (part: string): Kind => ({ contentType: `${OFFICE}.${part}`, found: [`${OFFICE}.${part}`, ZIP, CFB] });
const openDocument = (part: string): Kind => ({ contentType: `${OPEN}.${part}`, found: [`${OPEN}.${part}`, ZIP] });
const exactly = (contentType: string, ...others: string[]): Kind => ({ contentType, found: [contentType, ...others] });

const jpeg = picture('image/jpeg');
const heic = picture('image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence');
const plain = text('text/plain');
const docx = office('wordprocessingml.document');
const xlsx = office('spreadsheetml.sheet');
const pptx = office('presentationml.presentation');
const [odt, ods, odp] = [openDocument('text'), openDocument('spreadsheet'), openDocument('presentation')];

/** What is taken, by its ending. Of several endings of one kind, the usual one stands first. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['png', picture('image/png', 'image/apng')],
  ['jpg', jpeg],
  ['jpeg', jpeg],
  ['jfif', jpeg],
  ['gif', picture('image/gif')],
  ['webp', picture('image/webp')],
  ['avif', picture('image/avif')],
  ['heic', heic],
  ['heif', heic],
  // Can hold scripts, so it is never shown.
  ['svg', text('image/svg+xml')],
  ['pdf', exactly('application/pdf')],
  ['docx', docx],
  ['xlsx', xlsx],
  ['pptx', pptx],
  ['odt', odt],
  ['ods', ods],
  ['odp', odp],
  ['doc', old('application/msword')],
  ['xls', old('application/vnd.ms-excel')],
  ['ppt', old('application/vnd.ms-powerpoint')],
  ['rtf', exactly('application/rtf', 'text/rtf')],
  ['txt', plain],
  ['log', plain],
  ['md', text('text/markdown')],
  ['csv', text('text/csv')],
  ['json', text('application/json')],
  ['xml', text('text/xml')],
  ['eml', text('message/rfc822')],
  ['msg', old('application/vnd.ms-outlook')],
  // Never opened here. Documents are archives too, whatever they are called.
  ['zip', exactly(ZIP, ...[docx, xlsx, pptx, odt, ods, odp].map(({ contentType }) => contentType))],
  ['7z', exactly('application/x-7z-compressed')],
  ['mp4', exactly('video/mp4', 'video/x-m4v', 'video/quicktime')],
  ['mov', exactly('video/quicktime', 'video/mp4')],
]);

/** Programs and scripts: refused with words that say so. */
const PROGRAMS = new Set(
  `exe dll com scr pif cpl sys drv ocx msi msp mst msix appx bat cmd ps1 psm1 psd1 ps1xml vb vbs vbe js jse mjs cjs ws wsf
   wsh wsc sct hta htm html xhtml shtml mht mhtml lnk url scf reg inf jar class apk aab ipa app dmg pkg deb rpm run bin sh
   bash zsh csh ksh fish py pyc pyw pl rb php phtml phar asp aspx jsp cgi elf so dylib wasm swf iso img vhd vhdx chm
   gadget application docm dotm xlsm xltm xlam pptm potm ppsm ppam iqy slk desktop service action workflow`.split(
    /\s+/,
  ),
);
const PROGRAM_TYPES = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x-ms-shortcut',
  'application/java-vm',
  'application/java-archive',
  'application/vnd.android.package-archive',
  'application/x-google-chrome-extension',
  'application/x-xpinstall',
  'application/x-deb',
  'application/x-rpm',
  'application/wasm',
  'application/x-shockwave-flash',
  'application/vnd.ms-htmlhelp',
]);

const RECOGNISED = new Set([...KINDS.values()].flatMap(({ found }) => found));

/** What a file is. */
export type Recognised = {
  readonly contentType: string;
  /** The usual ending of its kind. */
  readonly ending: string;
  readonly picture: boolean;
};

/**
 * Finds out from its content what a file is, and compares that with what its name says. Throws FileRefused for programs and
 * scripts by either, for what is not taken, and for a name that promises something else.
 */
export async function recognise(file: string, name: string): Promise<Recognised> {
  const ending = endingOf(name);
  if (PROGRAMS.has(ending)) throw new FileRefused('program');
  const found = await fileTypeFromFile(file);
  const head = await headOf(file);
  const looks = looksLike(head);
  // A text may begin with the two letters of a program.
  const program = found && looks === 'bytes' && PROGRAM_TYPES.has(found.mime);
  if (looks === 'script' || program || (await isInstaller(file, found?.mime))) throw new FileRefused('program');
  const kind = ending ? KINDS.get(ending) : kindOf(found?.mime, looks);
  if (!kind) throw new FileRefused('kind_not_taken');
  if (!fits(kind, found?.mime, head, looks))
    throw new FileRefused('not_what_it_says', { ending, content: nameOf(found?.mime, looks) });
  const usual = [...KINDS].find(([, one]) => one === kind)![0];
  // Pictures of one kind come in several types; what else is found does not decide: a text that begins with BM is no picture.
  const contentType = kind.picture && found ? found.mime : kind.contentType;
  return { contentType, ending: usual, picture: kind.picture ?? false };
}

/** The kind of a file whose name has no ending. */
const kindOf = (found: string | undefined, looks: Looks): Kind | undefined =>
  looks === 'text' && !(found && RECOGNISED.has(found))
    ? plain
    : [...KINDS.values()].find((kind) => kind.found !== 'text' && kind.contentType === found);

function fits({ contentType, found: expected }: Kind, found: string | undefined, head: Buffer, looks: Looks): boolean {
  if (expected !== 'text') return found !== undefined && expected.includes(found);
  // Two letters at its beginning make a text a picture for `file-type`: only what is no text at all says otherwise.
  if (looks !== 'text' || (found && RECOGNISED.has(found))) return false;
  return contentType !== 'image/svg+xml' || /<svg[\s/>]/.test(head.toString('utf8'));
}

/** What is told of a content that is not what the name promises. */
const nameOf = (found: string | undefined, looks: Looks): string =>
  [...KINDS].find(([, { contentType }]) => contentType === found)?.[0] ?? (looks === 'text' ? 'txt' : '?');

type Looks = 'text' | 'script' | 'bytes';

/** So much of a file is looked at to tell a text from other things, in bytes. */
const HEAD = 8_192;
// Tab, line breaks, form feed and the escape that colours a log are all that a text has of these.
const NOT_TEXT = /[^\P{Cc}\t\n\r\f\u0080-\u009F]/u;
const COLOURS = '\u001B';
const SCRIPT = /^\s*(?:#!|<!doctype\s+html|<(?:html|head|body|script)[\s>]|<\?php|<hta:)/i;

function looksLike(head: Buffer): Looks {
  const bom = head.length >= 2 ? head.readUInt16BE(0) : 0;
  const wide = bom === 0xfffe || bom === 0xfeff;
  const words = wide ? new TextDecoder(bom === 0xfffe ? 'utf-16le' : 'utf-16be').decode(head) : head.toString('latin1');
  if (SCRIPT.test(words.replace(/^\u00EF\u00BB\u00BF|^\uFEFF/, ''))) return 'script';
  return NOT_TEXT.test(words.replaceAll(COLOURS, '')) ? 'bytes' : 'text';
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What the root of a Windows installer says that it is, in the order of its bytes. */
const INSTALLERS = new Set(['82', '84', '86'].map((number) => `${number}100c0000000000c000000000000046`));

/** An installer is a container like an old office document; the class in its root tells them apart. */
async function isInstaller(file: string, found: string | undefined): Promise<boolean> {
  if (found !== CFB) return false;
  const handle = await open(file, 'r');
  try {
    const header = Buffer.alloc(512);
    await handle.read(header, 0, 512, 0);
    const sector = 2 ** Math.min(header.readUInt16LE(30), 12);
    const root = Buffer.alloc(128);
    await handle.read(root, 0, 128, (header.readUInt32LE(48) + 1) * sector);
    return INSTALLERS.has(root.subarray(80, 96).toString('hex'));
  } finally {
    await handle.close();
  }
}
