import type { Log } from '../../log.ts';
import type { Storage } from '../../storage/storage.ts';

/** Where the small picture of a file lies: beside it. */
export const smallKey = (storageKey: string): string => `${storageKey}-small`;

/** Removes the bytes of a file whose row is gone. What can't be removed is logged with its key, so that somebody can. */
export async function removeBytes(
  storage: Storage,
  { storageKey, thumbnail }: { readonly storageKey: string; readonly thumbnail: boolean },
  log: Log,
): Promise<void> {
  for (const key of thumbnail ? [storageKey, smallKey(storageKey)] : [storageKey])
    await storage.remove(key).catch((error: unknown) => log.error({ error, key }, 'bytes of a file are left over'));
}
