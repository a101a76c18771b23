import { createYogaServer, Readiness } from '@ephemeride/server';
import { openStore } from '@ephemeride/store';
import { type Ask, type Case, casesOf } from './cases.ts';
import type { Place } from './place.ts';
import { type Statement, statementsOf } from './statements-of.ts';

/** The cases of a corpus, and of each variant of each, in their order, what is sent to the store and what is answered. */
export interface Prepared {
  readonly cases: readonly Case[];
  readonly statements: readonly (readonly Statement[])[];
  readonly answers: readonly string[];
}

export const bodyOf = (query: string, variables: object): string => JSON.stringify({ query, variables });

/** Asks everything twice: what a store remembers after the first time is nothing that bare SQL need do. */
export async function prepare(place: Place): Promise<Prepared> {
  const store = await openStore(place);
  const yoga = createYogaServer({ readiness: Readiness.of(store), corsOrigins: [] });
  const post = async (body: string): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const response = await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body });
    const text = await response.text();
    if (text.includes('"errors":[')) throw new Error(text.slice(0, 500));
    return text;
  };
  const ask: Ask = async (query, variables = {}) => JSON.parse(await post(bodyOf(query, variables))).data;
  try {
    const cases = await casesOf(ask);
    const statements: (readonly Statement[])[] = [];
    const answers: string[] = [];
    for (const { query, variants } of cases)
      for (const variables of variants) {
        const body = bodyOf(query, variables);
        await post(body);
        statements.push(await statementsOf(async () => answers.push(await post(body))));
      }
    return { cases, statements, answers };
  } finally {
    await store.close();
  }
}
