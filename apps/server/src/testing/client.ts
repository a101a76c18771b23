import type { Store } from '@ephemeride/store';
import { Readiness } from '../readiness.ts';
import { createYogaServer } from '../yoga.ts';

/** What a query was answered; the caller says which shape it asked for. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Sends queries to a server over this store, as a program would by HTTP. */
export function clientOf(store: Store) {
  const yoga = createYogaServer({ readiness: Readiness.of(store), corsOrigins: [], logging: true });
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is its query's own
  return async <Data = any>(query: string, variables: object = {}): Promise<Answer<Data>> => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  };
}

export type Client = ReturnType<typeof clientOf>;
