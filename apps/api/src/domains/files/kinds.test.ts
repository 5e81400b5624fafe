import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { png, samples } from '../../testing/samples.ts';
import { recognise, type Recognised } from './kinds.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quayside-kinds-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

function found(name: string, bytes: Buffer | string): Promise<Recognised> {
  const file = join(folder, 'upload');
  writeFileSync(file, bytes);
  return recognise(file, name);
}

/** What Office of before 2007 writes: a container, and in its root what it is. */
function container(kind: string): Buffer {
  const bytes = Buffer.alloc(2_048);
  bytes.write('d0cf11e0a1b11ae1', 'hex');
  bytes.writeUInt16LE(9, 30); // sectors of 512 bytes
  bytes.writeUInt32LE(1, 48); // the root stands in the second one
  bytes.write(kind, 1_024 + 80, 'hex');
  return bytes;
}
const WORD = '0609020000000000c000000000000046';
const INSTALLER = '84100c0000000000c000000000000046';

test.each([
  ['photo.png', png(2, 2), 'image/png'],
  ['photo', png(2, 2), 'image/png'],
  ['plan.pdf', samples.pdf, 'application/pdf'],
  ['all.zip', samples.zip, 'application/zip'],
  ['letter.doc', container(WORD), 'application/msword'],
  ['mail.msg', container(WORD), 'application/vnd.ms-outlook'],
  ['locked.xlsx', container(WORD), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['logo.svg', samples.svg, 'image/svg+xml'],
  ['a.log', '\u001B[31merror\u001B[0m no paper\n', 'text/plain'],
  ['a.log', Buffer.from('\uFEFFWindows writes this', 'utf16le'), 'text/plain'],
  ['a.txt', Buffer.from('Gr\xFC\xDFe', 'latin1'), 'text/plain'],
  ['a.txt', 'BMW has a picture’s first letters', 'text/plain'],
  ['a.txt', 'MZ has those of a program', 'text/plain'],
  ['a.csv', 'a;b\n1;2\n', 'text/csv'],
  ['a.json', '{"a":1}', 'application/json'],
  ['a.xml', '<?xml version="1.0"?><headers/>', 'text/xml'],
  ['a.xml', '<headers><header>1</header></headers>', 'text/xml'],
  ['a.md', '# Title', 'text/markdown'],
  ['a.eml', 'Received: from mail.example\nSubject: Hello\n\nHi', 'message/rfc822'],
  ['hosts', '127.0.0.1 localhost', 'text/plain'],
])('%s is taken', async (name, bytes, contentType) => {
  expect(await found(name, bytes)).toMatchObject({ contentType });
});

test.each([
  ['setup.doc', container(INSTALLER), 'program'],
  ['setup.msi', container(INSTALLER), 'program'],
  ['macro.docm', samples.zip, 'program'],
  ['a.lnk', 'x', 'program'],
  ['a.txt', '<html><body>', 'program'],
  ['a.svg', '<html><svg/></html>', 'program'],
  ['a.svg', '<?xml version="1.0"?><note/>', 'not_what_it_says'],
  ['a.docx', samples.pdf, 'not_what_it_says'],
  ['a.zip', 'text', 'not_what_it_says'],
  ['a.jpg', png(2, 2), 'not_what_it_says'],
  ['a.txt', png(2, 2), 'not_what_it_says'],
  ['a.iso', 'x', 'program'],
  ['a.blend', 'x', 'kind_not_taken'],
])('%s is refused: %o', async (name, bytes, code) => {
  await expect(found(name, bytes)).rejects.toMatchObject({ code });
});
