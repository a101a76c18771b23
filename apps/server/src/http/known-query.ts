import type { IncomingMessage } from 'node:http';
import type { DocumentNode } from 'graphql';
import { createContext } from '../context.ts';
import { executeQuery, type WrittenResult } from '../execution/execute-query.ts';
import { knownDocument } from '../execution/known-documents.ts';
import { costOf, MOST_COMPLEX } from '../limits/cost.ts';
import type { Readiness } from '../readiness.ts';
import { schema } from '../schema/index.ts';

interface Asked {
  readonly document: DocumentNode;
  readonly variableValues: Record<string, unknown> | null;
  readonly operationName: string | null;
}

const NAMES: ReadonlySet<string> = new Set(['query', 'variables', 'operationName']);

function parsed(body: string): Record<string, unknown> | null {
  try {
    const asked: unknown = JSON.parse(body);
    return typeof asked === 'object' && asked !== null && !Array.isArray(asked)
      ? (asked as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** What a body asks, where its query is known and nothing else stands in it. */
function readAsked(body: string): Asked | null {
  const asked = parsed(body);
  if (asked === null || !Object.keys(asked).every((name) => NAMES.has(name))) return null;
  const { query, variables = null, operationName = null } = asked;
  if (typeof query !== 'string' || typeof variables !== 'object' || Array.isArray(variables)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  const document = knownDocument(query);
  return document && { document, variableValues: variables as Asked['variableValues'], operationName };
}

/** A body that is answered, or a result that has errors, which are for Yoga to tell. */
export type Executed = { readonly body: Buffer } | { readonly result: WrittenResult };

const bytesOfPlain = (result: unknown): Buffer => Buffer.from(JSON.stringify(result));

/**
 * Executes a query whose text Yoga has found good before, of whatever variables: most of what Yoga does for a request it need do but once
 * for a query. Null where it has not, where the query costs too much, and where it is not for our executor: all of that is Yoga's.
 */
export async function executeKnown(
  { method }: IncomingMessage,
  body: string,
  { store, ended }: Readiness,
): Promise<Executed | null> {
  const asked = method === 'POST' && store !== null ? readAsked(body) : null;
  if (asked === null) return null;
  const args = { schema, ...asked };
  const cost = costOf(args);
  if (cost === null || cost > MOST_COMPLEX) return null;
  const result = await executeQuery({ ...args, contextValue: { ...createContext(store!, ended), cost } });
  if (result === null || result.data === undefined) return null;
  if (result.errors) return { result };
  const { data, bytesOf = bytesOfPlain } = result;
  return { body: bytesOf({ data, extensions: { cost: { cost, limit: MOST_COMPLEX } } }) };
}
