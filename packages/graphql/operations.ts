import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Kind, OperationTypeNode, print, visit, type DocumentNode, type SelectionSetNode } from 'graphql';

const texts = new Map<string, string>();

/**
 * Notes an operation of the web app and puts the SHA-256 of its text on its document. Subscriptions are left out: they go
 * over the socket, with their text.
 */
export function register(document: DocumentNode): { hash: string } | undefined {
  const isAsked = ({ kind, ...rest }: DocumentNode['definitions'][number]): boolean =>
    kind === Kind.OPERATION_DEFINITION && 'operation' in rest && rest.operation !== OperationTypeNode.SUBSCRIPTION;
  if (!document.definitions.some(isAsked)) return undefined;
  const text = print(withTypenames(document));
  const hash = createHash('sha256').update(text).digest('hex');
  texts.set(hash, text);
  return { hash };
}

/** Writes what was noted: the text of each operation under its hash. */
export function writeOperations(file: string): void {
  const sorted = [...texts].toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** The document as Apollo Client sends it: it asks for the type of everything below the root. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    [Kind.SELECTION_SET]: (node, _key, parent): SelectionSetNode | undefined => {
      const atRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      if (atRoot || node.selections.some((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__')))
        return undefined;
      const name = { kind: Kind.NAME, value: '__typename' } as const;
      return { ...node, selections: [...node.selections, { kind: Kind.FIELD, name }] };
    },
  });
