import type { DocumentNode } from 'graphql';
import type { RegisteredOperations } from './registered.ts';

/** Characters of documents that are kept parsed, of all of them and of one: parsed, each takes a hundred bytes. */
const KEPT = 400_000;
const KEPT_LENGTH = 20_000;
/** Keys end in the SHA-256 of the text. */
const HASH = -64;

/** Documents that are parsed and valid: the registered ones for good, of others those that were asked last. */
export class DocumentStore {
  readonly #registered: RegisteredOperations;
  readonly #documents = new Map<string, DocumentNode>();
  #kept = 0;

  constructor(registered: RegisteredOperations) {
    this.#registered = registered;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (!document) return this.#registered.document(key.slice(HASH));
    this.#documents.delete(key);
    this.#documents.set(key, document);
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    const length = lengthOf(document);
    if (length > KEPT_LENGTH) return;
    await this.delete(key);
    this.#documents.set(key, document);
    this.#kept += length;
    for (const oldest of this.#documents.keys()) {
      if (this.#kept <= KEPT) return;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<boolean> {
    const document = this.#documents.get(key);
    if (document) this.#kept -= lengthOf(document);
    return this.#documents.delete(key);
  }
}

const lengthOf = ({ loc }: DocumentNode): number => loc?.end ?? 0;
