import type { DocumentNode } from 'graphql';

/** The hash under which a document's operation is registered, as it was generated into it. */
export function hashOf(document: DocumentNode): string | undefined {
  const meta = '__meta__' in document ? document.__meta__ : undefined;
  return typeof meta === 'object' && meta !== null && 'hash' in meta && typeof meta.hash === 'string'
    ? meta.hash
    : undefined;
}
