import 'server-only';
import { ask } from '../../graphql-client/server.ts';
import { localeOf } from '../../language/languages.ts';
import { shownWindow } from '../browse/chronology.ts';
import { type CorpusDigest, corpusQuery, corpusVariables, digestCorpus } from '../browse/corpus.ts';
import type { ListField, View } from '../share-view/view.ts';
import { type ChosenNames, chosenIds, chosenNamesQuery, namesOf } from './chosen-names.ts';
import { FACETS } from './facet.ts';
import { type FacetsAnswer, facetsQuery, facetVariables } from './facets-query.ts';

/** Everything that the page of filters shows. */
export interface LoadedFacets {
  readonly countries: CorpusDigest['countries'];
  readonly names: ChosenNames;
  readonly answers: Readonly<Partial<Record<ListField, FacetsAnswer>>>;
}

/** Asks the API for the values of every filter in a view; null where it does not answer, or has read nothing. */
export async function loadFacets(view: View): Promise<LoadedFacets | null> {
  const { data } = await ask(corpusQuery, corpusVariables(view.language));
  const corpus = data && digestCorpus(data);
  const window = corpus && shownWindow(view, corpus);
  if (!corpus || !window) return null;

  // Filters that are not in use ask the same question, which is put once.
  const asked = new Map<string, ReturnType<typeof ask<FacetsAnswer, ReturnType<typeof facetVariables>>>>();
  const answers = FACETS.map(async (field) => {
    const variables = facetVariables(view, window, field);
    const key = JSON.stringify(variables);
    const answer = asked.get(key) ?? ask(facetsQuery, variables);
    asked.set(key, answer);
    return [field, (await answer).data] as const;
  });
  const [names, ...found] = await Promise.all([loadNames(view), ...answers]);
  if (found.some(([, answer]) => answer === null)) return null;
  return { countries: corpus.countries, names, answers: Object.fromEntries(found) };
}

/** What the people, topics and despatches that a view filters by are called; those that the API cannot name are left out. */
export async function loadNames(view: View): Promise<ChosenNames> {
  const ids = chosenIds(view);
  if (ids.length === 0) return {};
  const { data } = await ask(chosenNamesQuery, { ids, locale: localeOf(view.language) });
  return data ? namesOf(data) : {};
}
