import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentNode } from 'graphql';
import type { Plugin } from 'vite';

const GENERATED = fileURLToPath(new URL('../../../packages/graphql/src/documents/graphql.ts', import.meta.url));

/** Where a document or one of its definitions is found by name. */
const PREFIX = 'quayside:document/';

const IMPORT = /import \{([^}]*)\} from '@quayside\/graphql\/documents';/g;
const CALL = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const FIRST_DEFINITION = /\b(query|mutation|subscription|fragment)\s+(\w+)/;
const EXPORT = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode/;

type Document = DocumentNode & { readonly __meta__?: { readonly hash?: string } };

/**
 * Puts in the place of each graphql(`…`) the document that was generated from it, so that a page carries its own documents
 * and no table of all of them. A fragment is there once, however many documents spread it.
 */
export function documents(): Plugin {
  return {
    name: 'quayside:documents',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      this.addWatchFile(GENERATED);
      const name = id.slice(PREFIX.length + 1);
      return { code: moduleOf(name, documentCalled(name)), moduleSideEffects: false };
    },
    transform: {
      filter: { code: 'graphql/documents', id: { include: /\.tsx?$/, exclude: /node_modules/ } },
      handler: (code) => ({ code: withDocuments(code), map: null }),
    },
  };
}

/** The same for what only asks: of a document its name and its hash, of a fragment nothing. */
export function documentNames(): Plugin {
  return {
    ...documents(),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1);
      const { __meta__, definitions } = documentCalled(name);
      const [own] = definitions;
      const called = own?.kind === 'OperationDefinition' ? [{ kind: own.kind, name: own.name }] : [];
      return { code: `export const ${name} = ${JSON.stringify({ __meta__, definitions: called })};` };
    },
  };
}

/** The source with documents instead of calls; every line stays where it is. */
function withDocuments(code: string): string {
  const names = new Set<string>();
  const replaced = code
    .replace(CALL, (_call, source: string) => {
      const [, kind, name] = FIRST_DEFINITION.exec(source) ?? [];
      const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
      names.add(document);
      return `(${document}${'\n'.repeat(source.split('\n').length - 1)})`;
    })
    .replace(IMPORT, (_import, specifiers: string) =>
      `import type {${specifiers.replace(/\b(?:type|graphql)\b/g, '')}} from '@quayside/graphql/documents';`.replace(
        /\{[\s,]*/,
        '{ ',
      ),
    );
  return replaced + [...names].map((name) => `\nimport { ${name} } from '${PREFIX}${name}';`).join('');
}

/** A document's first definition is its own; the fragments behind it have a document each. */
function moduleOf(name: string, { definitions, ...rest }: Document): string {
  const [own, ...fragments] = definitions;
  const spread = fragments.flatMap((part) =>
    part.kind === 'FragmentDefinition' ? `${part.name.value}FragmentDoc` : [],
  );
  const imports = spread.map((fragment) => `import { ${fragment} } from '${PREFIX}${fragment}';`);
  const parts = [JSON.stringify(own), ...spread.map((fragment) => `${fragment}.definitions[0]`)];
  const fields = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `${imports.join('\n')}\nexport const ${name} = { ${fields.join(', ')}, definitions: [${parts.join(', ')}] };\n`;
}

/** The generated document of that name, such as ViewerDocument. Throws where there is none. */
export function documentCalled(name: string): Document {
  const document = generated().get(name);
  if (!document) throw new Error(`${name} is not among the generated documents: run pnpm codegen.`);
  return document;
}

let read: { text: string; documents: Map<string, Document> } | undefined;

/** What was generated last, by the names of its exports. */
function generated(): Map<string, Document> {
  const text = readFileSync(GENERATED, 'utf8');
  if (read?.text === text) return read.documents;
  const documents = new Map<string, Document>();
  for (const line of text.split('\n')) {
    const [, name, json] = EXPORT.exec(line) ?? [];
    if (name && json) documents.set(name, JSON.parse(json) as Document);
  }
  read = { text, documents };
  return documents;
}
