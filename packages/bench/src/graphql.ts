import { createHash } from 'node:crypto';
import { fire, type Shot } from './load.ts';
import { token } from './recipe.ts';

const hashes = new Map<string, string>();

/** The name of a document: the SHA-256 of its text. */
function hashOf(document: string): string {
  let hash = hashes.get(document);
  if (!hash) hashes.set(document, (hash = createHash('sha256').update(document).digest('hex')));
  return hash;
}

/** Documents by their names, as the product is told of them. */
export const registered = (documents: readonly string[]): Record<string, string> =>
  Object.fromEntries(documents.map((document) => [hashOf(document), document]));

/** A document for Quayside: by its name, as the web app sends it, or as text that nobody has registered. */
export const graphql = (
  document: string,
  { cookie, variables, registered: byName }: { cookie: string; variables: object; registered: boolean },
): Shot => ({
  cookie,
  body: JSON.stringify(
    byName
      ? { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } } }
      : { query: `${document} # nobody knows it`, variables },
  ),
});

/** Whether the product answers a document without variables that it was told of and that is named by its hash alone. */
export async function knowsDocument({ port }: { readonly port: number }, document: string): Promise<boolean> {
  try {
    await fire(
      { port, path: '/graphql' },
      graphql(document, { cookie: token('contact', 1), variables: {}, registered: true }),
    );
    return true;
  } catch (error) {
    if (error instanceof Error && /^[24]00 /.test(error.message)) return false;
    throw error;
  }
}
