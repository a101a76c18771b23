import 'server-only';
import type { DayWindow } from '@ephemeride/domain';
import type { Bucket } from '@ephemeride/timeline';
import { ask } from '../../graphql-client/server.ts';
import { localeOf } from '../../language/languages.ts';
import { loadNames } from '../filter-entries/load-facets.ts';
import { entryQuery } from '../read-evidence/entry-query.ts';
import type { NearestEntry } from '../read-list/EmptyWindow.tsx';
import { nearestEntry, nearestQuery, nearestStretch } from '../read-list/nearest.ts';
import { type SearchParams, viewOf } from '../share-view/search-params.ts';
import type { View } from '../share-view/view.ts';
import type { ChronologyProps } from './Chronology.tsx';
import {
  chronologyQuery,
  chronologyVariables,
  densityQuery,
  densityVariables,
  shownWindow,
  viewFilter,
} from './chronology.ts';
import { corpusQuery, corpusVariables, digestCorpus } from './corpus.ts';

/** What a page shows: a view with all that it needs, an empty corpus, or the fault that kept it from both. */
export type LoadedView =
  | { readonly state: 'VIEW'; readonly props: Omit<ChronologyProps, 'framed'>; readonly window: DayWindow }
  | { readonly state: 'EMPTY' }
  | { readonly state: 'FAULT'; readonly fault: 'SILENT' | 'REFUSED' };

/** Asks the API, on the server, for the view that an address says. */
export async function loadView(parameters: SearchParams): Promise<LoadedView> {
  const view = viewOf(parameters);
  const corpusAnswer = await ask(corpusQuery, corpusVariables(view.language));
  if (corpusAnswer.fault) return { state: 'FAULT', fault: corpusAnswer.fault };
  const corpus = digestCorpus(corpusAnswer.data);
  const window = shownWindow(view, corpus);
  if (!corpus.limits || !window) return { state: 'EMPTY' };

  const variables = chronologyVariables(view, window, corpus);
  const filter = densityVariables(view, corpus);
  const [entries, counts, entry, names] = await Promise.all([
    ask(chronologyQuery, variables),
    filter ? ask(densityQuery, filter) : null,
    view.entry ? ask(entryQuery, { id: view.entry, locale: localeOf(view.language) }) : null,
    loadNames(view),
  ]);
  if (entries.fault) return { state: 'FAULT', fault: entries.fault };
  const matching = filter ? (counts?.data?.timeline.density ?? []) : corpus.density;
  const nearest =
    entries.data.timeline.total === 0 ? await findNearest(view, window, corpus.limits, matching) : null;
  return {
    state: 'VIEW',
    window,
    props: {
      corpus,
      limits: corpus.limits,
      initial: { key: JSON.stringify(variables), data: entries.data, matching, nearest },
      entry: view.entry && entry?.data ? { entry: view.entry, answer: entry.data } : null,
      names,
    },
  };
}

/** The entry nearest to an empty window; null where the filters leave none anywhere. */
async function findNearest(
  view: View,
  window: DayWindow,
  limits: DayWindow,
  matching: readonly Bucket[],
): Promise<NearestEntry | null> {
  const stretch = nearestStretch(window, matching);
  if (!stretch) return null;
  const { data } = await ask(nearestQuery, {
    window: stretch,
    filter: viewFilter(view),
    locale: localeOf(view.language),
  });
  return data && nearestEntry(window, data.timeline.entries, limits);
}
