import 'server-only';
import { type AnyVariables, Client, type DocumentInput, fetchExchange } from '@urql/core';
import { webEnv } from '../env.ts';

/** What a page got from the API, or why it got nothing: SILENT where nothing answered, REFUSED where errors came back. */
export type Answer<Data> =
  | { readonly data: Data; readonly fault: null }
  | { readonly data: null; readonly fault: 'SILENT' | 'REFUSED' };

/** How long a page waits for the API, in milliseconds. */
const PATIENCE = 10_000;

/** Asks the API while a page is rendered; never from a cache. */
export async function ask<Data, Variables extends AnyVariables>(
  query: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const client = new Client({
    url: `${webEnv().apiUrl}/graphql`,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetchOptions: () => ({ cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) }),
  });
  const { data, error } = await client.query(query, variables).toPromise();
  if (data && !error) return { data, fault: null };
  if (error) console.error(`api: ${error.message}`);
  return { data: null, fault: error?.graphQLErrors.length ? 'REFUSED' : 'SILENT' };
}
