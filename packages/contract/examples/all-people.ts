import { graphql } from '@ephemeride/contract';
import { Client, fetchExchange } from '@urql/core';

const PEOPLE = graphql(`
  query AllPeople($after: String) {
    people(first: 100, after: $after) {
      nodes { name country { name(locale: EN) } posts { title seen { edtf } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Every person, a page after the other, by urql. */
export async function* allPeople(api: string) {
  const client = new Client({ url: api, exchanges: [fetchExchange], preferGetMethod: false });
  for (let after: string | null = null; ; ) {
    const { data, error } = await client.query(PEOPLE, { after }).toPromise();
    if (!data) throw error;
    yield* data.people.nodes;
    if (!data.people.pageInfo.hasNextPage) return;
    after = data.people.pageInfo.endCursor;
  }
}
