import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { RequestErrorCode } from './client-error.ts';

const MOST_QUERIES = 1000;
const LONGEST_QUERY = 20_000;

interface Persisted {
  readonly version: 1;
  readonly sha256Hash: string;
}

const isPersisted = (extension: unknown): extension is Persisted =>
  typeof extension === 'object' &&
  extension !== null &&
  'version' in extension &&
  extension.version === 1 &&
  'sha256Hash' in extension &&
  typeof extension.sha256Hash === 'string';

const refusal = (code: RequestErrorCode, message: string, status: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/**
 * Apollo's automatic persisted queries: a client sends a query's SHA-256 alone, and its text only where the server
 * answers that it does not know it. The latest thousand queries are remembered, in memory; `own`, those of our own pages, always.
 */
export function persistedQueries(own: ReadonlyMap<string, string> = new Map()): Plugin {
  const queries = new Map<string, string>();

  const remember = (hash: string, query: string): void => {
    if (own.has(hash)) return;
    queries.delete(hash);
    queries.set(hash, query);
    if (queries.size > MOST_QUERIES) queries.delete(queries.keys().next().value ?? '');
  };

  return {
    onParams({ params, setParams }) {
      const persisted = params.extensions?.persistedQuery;
      if (!isPersisted(persisted)) return;
      const { query } = params;
      if (query == null) {
        const known = own.get(persisted.sha256Hash) ?? queries.get(persisted.sha256Hash);
        // The words are those that clients look for.
        if (known === undefined) throw refusal('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', 404);
        remember(persisted.sha256Hash, known);
        setParams({ ...params, query: known });
        return;
      }
      if (createHash('sha256').update(query).digest('hex') !== persisted.sha256Hash)
        throw refusal('PERSISTED_QUERY_MISMATCH', 'PersistedQueryMismatch', 400);
      if (query.length <= LONGEST_QUERY) remember(persisted.sha256Hash, query);
    },
  };
}
