import { hash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { smallKey } from '../domains/files/bytes.ts';
import { recognise } from '../domains/files/kinds.ts';
import { drawSmall, measure } from '../domains/files/pictures.ts';
import type { Storage } from '../storage/storage.ts';
import { type Attachment, attachments } from './attachments.ts';
import { idOf } from './dice.ts';
import { found } from './found.ts';
import type { Scene } from './scenes.ts';
import type { Life } from './ticket-life.ts';

/** How long before its message a file was uploaded. */
const UPLOADED_BEFORE_MS = 20_000;

/** Puts what people sent along into the storage, and answers the rows. Another load on the same day puts the same under the same keys. */
export const makeFiles = (tickets: readonly Life[], storage: Storage) =>
  Promise.all(attachments.map((attachment) => makeFile(attachment, tickets, storage)));

async function makeFile(attachment: Attachment, tickets: readonly Life[], storage: Storage) {
  const { on, saying, name, content } = attachment;
  const ticket = tickets.find(({ ticket: { number } }) => number === on);
  const message = found(
    ticket?.messages.find(({ body }) => body.includes(saying)),
    `${on}, “${saying}”`,
  );
  const createdAt = new Date(message.createdAt.getTime() - UPLOADED_BEFORE_MS);
  const storageKey = hash('sha256', `demo ${on} ${name} ${createdAt.toISOString()}`);
  const file = join(storage.incoming, storageKey);
  const small = `${file}-small`;
  try {
    const bytes = typeof content === 'function' ? content(message.createdAt) : await drawn(content);
    await writeFile(file, bytes);
    const { contentType, picture } = await recognise(file, name);
    const measures = picture ? await measure(file) : null;
    const thumbnail = measures !== null && (await drawSmall(file, small));
    const sha256 = hash('sha256', bytes, 'buffer');
    await storage.put(storageKey, file, { size: bytes.length, sha256, contentType });
    if (thumbnail) await putSmall(storage, smallKey(storageKey), small);
    return {
      id: idOf(`file ${on} ${name}`, createdAt),
      storageKey,
      name,
      size: bytes.length,
      contentType,
      sha256: `\\x${sha256.toString('hex')}`,
      width: measures?.width ?? null,
      height: measures?.height ?? null,
      thumbnail,
      uploaderContactId: message.authorContactId,
      uploaderTechnicianId: message.authorTechnicianId,
      messageId: message.id,
      createdAt,
    };
  } finally {
    for (const path of [file, small]) await rm(path, { force: true });
  }
}

const drawn = async ({ svg, as }: Scene): Promise<Buffer> => {
  const { default: sharp } = await import('sharp');
  const picture = sharp(Buffer.from(svg));
  return (as === 'photo' ? picture.jpeg({ quality: 82 }) : picture.png({ compressionLevel: 9 })).toBuffer();
};

async function putSmall(storage: Storage, key: string, small: string): Promise<void> {
  const bytes = await readFile(small);
  await storage.put(key, small, {
    size: bytes.length,
    sha256: hash('sha256', bytes, 'buffer'),
    contentType: 'image/webp',
  });
}
