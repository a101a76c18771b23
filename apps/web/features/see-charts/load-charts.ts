import 'server-only';
import type { DayWindow } from '@ephemeride/domain';
import { ask } from '../../graphql-client/server.ts';
import { shownWindow } from '../browse/chronology.ts';
import { type CorpusDigest, corpusQuery, corpusVariables, digestCorpus } from '../browse/corpus.ts';
import type { ChosenNames } from '../filter-entries/chosen-names.ts';
import { loadNames } from '../filter-entries/load-facets.ts';
import { firstValue, type SearchParams, viewOf } from '../share-view/search-params.ts';
import type { View } from '../share-view/view.ts';
import { type ChartsAnswer, chartsQuery, chartsVariables } from './charts-query.ts';
import { type Chosen, chosenOf } from './chosen.ts';
import { chosenQuery, chosenVariables } from './chosen-query.ts';
import { tiesOfCountries, tiesOfPeople } from './meeting-ties.ts';
import { type Side, sideOf } from './ties.ts';

interface LoadedCharts {
  readonly fault: null;
  readonly view: View;
  readonly window: DayWindow;
  readonly corpus: CorpusDigest;
  readonly names: ChosenNames;
  readonly answer: ChartsAnswer;
  readonly chosen: Chosen | null;
}

/** Asks the API for all that the charts of an address show; EMPTY where it has read nothing. */
export async function loadCharts(
  parameters: SearchParams,
): Promise<LoadedCharts | { readonly fault: 'SILENT' | 'REFUSED' | 'EMPTY' }> {
  const view = { ...viewOf(parameters), entry: null, table: null };
  const counted = await ask(corpusQuery, corpusVariables(view.language));
  if (counted.fault) return counted;
  const corpus = digestCorpus(counted.data);
  const window = shownWindow(view, corpus);
  if (!window) return { fault: 'EMPTY' };
  const [{ data: answer, fault }, names] = await Promise.all([
    ask(chartsQuery, chartsVariables(view, window)),
    loadNames(view),
  ]);
  if (fault) return { fault };
  const ties = [...tiesOfCountries(answer), ...tiesOfPeople(answer)];
  const side = sideOf(ties, firstValue(parameters, 'met'));
  const chosen = side && (await loadChosen(view, window, side));
  return { fault: null, view, window, corpus, names, answer, chosen };
}

async function loadChosen(view: View, window: DayWindow, side: Side): Promise<Chosen | null> {
  const { data } = await ask(chosenQuery, chosenVariables(view, window, side.id));
  return data && chosenOf(view, side, data.events);
}
