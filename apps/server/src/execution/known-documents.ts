import type { DocumentNode } from 'graphql';

/** The latest so many are known; longer ones are read anew each time. */
const MOST_KNOWN = 500;
const LONGEST = 20_000;

const documents = new Map<string, DocumentNode>();

/** To be told of a document once it has been found valid and within the limits of its shape: neither depends on variables. */
export function noteDocument(query: string, document: DocumentNode): void {
  if (query.length > LONGEST || documents.get(query) === document) return;
  documents.set(query, document);
  if (documents.size > MOST_KNOWN) documents.delete(documents.keys().next().value!);
}

/** The valid document that a text was read as before; null where it is to be read and judged. */
export const knownDocument = (query: string): DocumentNode | null => documents.get(query) ?? null;
