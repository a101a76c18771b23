import { createYogaServer, Readiness } from '@ephemeride/server';
import { openStore } from '@ephemeride/store';
import { type Ask, bodyOf, type Case, casesOf } from './cases.ts';
import type { Place } from './place.ts';
import { type Statement, statementsOf } from './statements-of.ts';

/** The cases of a corpus, and of each variant of each, in their order, what is sent to the store and what is answered. */
export interface Prepared {
  readonly cases: readonly Case[];
  readonly statements: readonly (readonly Statement[])[];
  readonly answers: readonly string[];
  /** The names of the cases that were answered with an error: they are not among the others. */
  readonly unanswered: readonly string[];
}

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
    const cases: Case[] = [];
    const statements: (readonly Statement[])[] = [];
    const answers: string[] = [];
    const unanswered: string[] = [];
    for (const one of await casesOf(ask)) {
      const bodies = one.variants.map((variables) => bodyOf(one.query, variables));
      try {
        const sent: (readonly Statement[])[] = [];
        const told: string[] = [];
        for (const body of bodies) {
          await post(body);
          sent.push(await statementsOf(async () => told.push(await post(body))));
        }
        cases.push(one);
        statements.push(...sent);
        answers.push(...told);
      } catch {
        unanswered.push(one.name);
      }
    }
    return { cases, statements, answers, unanswered };
  } finally {
    await store.close();
  }
}
