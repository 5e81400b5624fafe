import type { SignedInViewer } from '../../access/viewer.ts';
import type { Query, Transaction } from '../../database/database.ts';
import { readable } from '../../database/reader/declaration.ts';
import { raw, sql, type Sql } from '../../database/reader/sql.ts';
import type { Context } from '../../graphql/context.ts';
import { lowestIdAt } from '../../graphql/ids.ts';
import { File } from './file.entity.ts';

/** Files on messages. One that hangs on nothing yet is nobody's but its uploader's, and no record of the graph. */
export const files = readable('File', File, {
  visibleTo: () => undefined,
  belongsTo: 'message',
  orders: { CREATED_AT: { by: (t) => t.createdAt, type: 'timestamptz' } },
  fields: {
    url: (t) => t.id,
    thumbnailUrl: (t) => sql`case when ${t.thumbnail} then ${t.id} end`,
  },
});

/** The column that names the uploader of this kind. */
const uploaderColumn = ({ kind }: Pick<SignedInViewer, 'kind'>): string =>
  kind === 'contact' ? 'uploader_contact_id' : 'uploader_technician_id';

/** Of these files, those that the viewer uploaded and that hang on nothing, kept from others until the transaction ends. */
export const ownUnattached = (viewer: Pick<SignedInViewer, 'kind' | 'id'>, ids: readonly string[]): Sql =>
  // In the order of their IDs: two requests that want the same files wait for each other, and not both for ever.
  sql`select f.id from file f where f.id = any(${() => ids}::uuid[]) and f.${raw(uploaderColumn(viewer))} = ${() => viewer.id}::uuid
    and f.message_id is null order by f.id for update`;

/** Hangs files of the viewer's on a message. Answers how many there were to hang. */
export async function hangOn(
  tx: Transaction,
  viewer: Pick<SignedInViewer, 'kind' | 'id'>,
  messageId: string,
  ids: readonly string[],
): Promise<number> {
  const hung = await tx.query({
    text: `with own as (select id from file where id = any($1::uuid[]) and ${uploaderColumn(viewer)} = $2 and message_id is null
        order by id for update)
      update file set message_id = $3 where id in (select id from own) returning id`,
    values: [ids, viewer.id, messageId],
  });
  return hung.length;
}

/** Takes all files off a message: they hang on nothing again, and for a day from now. Answers their keys, the oldest first. */
export async function takeOff(tx: Transaction, messageId: string, now: Date): Promise<string[]> {
  const taken = await tx.query<{ id: string }>({
    text: `update file set message_id = null, created_at = $2 where message_id = $1 returning id`,
    values: [messageId, now],
  });
  return taken.map(({ id }) => id).sort();
}

/** What is known of a file that is handed out. */
export type StoredFile = Pick<File, 'id' | 'storageKey' | 'name' | 'size' | 'contentType' | 'thumbnail'> & {
  readonly sha256: Buffer;
};

/** A file that the viewer sees: on a message that they see, or their own that hangs on nothing yet. */
export async function findFile(
  context: Pick<Context, 'viewer' | 'clock' | 'database'>,
  viewer: Pick<SignedInViewer, 'kind' | 'id'>,
  id: string,
): Promise<StoredFile | undefined> {
  const { reader, query } = context.database;
  const [found] = await query<StoredFile>(
    reader.compose(context, ({ table, visible, who }) => {
      const f = table(files);
      const uploader = viewer.kind === 'contact' ? f.uploaderContactId : f.uploaderTechnicianId;
      return sql`select ${f.id}, ${f.storageKey} as "storageKey", ${f.name}, ${f.size}, ${f.contentType} as "contentType",
          ${f.thumbnail}, ${f.sha256}
        from ${f.$from} where ${f.id} = ${() => id}::uuid
          and ((${f.messageId} is null and ${uploader} = ${who.id}) or (${visible(files, f)}))`;
    }),
  );
  return found;
}

/** A file that is stored and hangs on nothing yet. */
export type NewFile = Omit<StoredFile, 'thumbnail'> & Pick<File, 'width' | 'height' | 'thumbnail' | 'createdAt'>;

export async function insertFile(
  query: Query,
  viewer: Pick<SignedInViewer, 'kind' | 'id'>,
  file: NewFile,
): Promise<void> {
  await query({
    text: `insert into file (id, storage_key, name, size, content_type, sha256, width, height, thumbnail, ${uploaderColumn(viewer)}, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      file.id,
      file.storageKey,
      file.name,
      file.size,
      file.contentType,
      file.sha256,
      file.width,
      file.height,
      file.thumbnail,
      viewer.id,
      file.createdAt,
    ],
  });
}

/** Whether the row of a file is there. */
export async function isWritten(query: Query, id: string): Promise<boolean> {
  return (await query({ text: 'select from file where id = $1', values: [id] })).length > 0;
}

/** How many files somebody has uploaded since a time, and how many bytes of theirs hang on nothing. */
export async function uploadsOf(
  query: Query,
  viewer: Pick<SignedInViewer, 'kind' | 'id'>,
  since: Date,
): Promise<{ recent: number; unattached: number }> {
  const uploader = uploaderColumn(viewer);
  // IDs sort by the time of their making: no index by uploader is needed for the last hour.
  const [uploads] = await query<{ recent: number; unattached: number }>({
    text: `select (select count(*)::int from file where id >= $2 and ${uploader} = $1) as recent,
      (select coalesce(sum(size), 0)::float8 from file where message_id is null and ${uploader} = $1) as unattached`,
    values: [viewer.id, lowestIdAt(since)],
  });
  return uploads ?? { recent: 0, unattached: 0 };
}

/** Forgets up to a hundred files that have hung on nothing since before a time. Answers where their bytes lie. */
export const forgetUnattached = (query: Query, before: Date): Promise<{ storageKey: string; thumbnail: boolean }[]> =>
  query<{ storageKey: string; thumbnail: boolean }>({
    text: `delete from file where id in (
        select id from file where message_id is null and created_at < $1 order by created_at, id limit 100 for update skip locked
      ) returning storage_key as "storageKey", thumbnail`,
    values: [before],
  });
