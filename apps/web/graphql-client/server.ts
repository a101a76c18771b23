import 'server-only';
import { type AnyVariables, Client, type DocumentInput, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { webEnv } from '../env.ts';
import { complaintsOf } from './complaints.ts';
import { sha256 } from './sha256.ts';

/** What a page got from the API, or why it got nothing: SILENT where nothing answered, REFUSED where errors came back. */
export type Answer<Data> =
  | { readonly data: Data; readonly fault: null }
  | { readonly data: null; readonly fault: 'SILENT' | 'REFUSED' };

/** How long a page waits for the API, in milliseconds. */
const PATIENCE = 10_000;

const complaintOf = complaintsOf();

/** Sends the hash of a document, by GET: the API knows the documents of our pages since it was built. */
const byHash = persistedExchange({ generateHash: sha256 });

/** Asks the API while a page is rendered; never from a cache. */
export async function ask<Data, Variables extends AnyVariables>(
  query: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const client = new Client({
    url: `${webEnv().apiUrl}/graphql`,
    exchanges: [byHash, fetchExchange],
    preferGetMethod: false,
    fetchOptions: () => ({ cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) }),
  });
  const { data, error } = await client.query(query, variables).toPromise();
  const complaint = complaintOf(error);
  if (complaint !== null) console.error(complaint);
  if (data && !error) return { data, fault: null };
  return { data: null, fault: error?.graphQLErrors.length ? 'REFUSED' : 'SILENT' };
}
