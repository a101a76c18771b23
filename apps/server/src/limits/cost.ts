import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type ExecutionArgs, getOperationAST, Kind } from 'graphql';

/** A timeline of 1,000 entries with their dates, countries, evidence and documents costs about half of it. */
export const MOST_COMPLEX = 250_000;

/** The cost is counted of a document's first operation, and more than one may stand in it. */
function documentOf(document: DocumentNode, operationName: string | null | undefined): DocumentNode | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
}

/** What an operation would cost: its fields, each as often as the lists above it may hold items; null where it cannot run. */
export function costOf({ schema, document, operationName, variableValues }: ExecutionArgs): number | null {
  const asked = documentOf(document, operationName);
  if (!asked) return null;
  try {
    return complexityFromQuery(asked, { schema, variables: variableValues ?? {} }).complexity;
  } catch {
    return null;
  }
}
