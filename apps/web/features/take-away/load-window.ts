import 'server-only';
import type { DayWindow } from '@ephemeride/domain';
import { type Answer, ask } from '../../graphql-client/server.ts';
import { shownWindow } from '../browse/chronology.ts';
import { corpusQuery, corpusVariables, digestCorpus } from '../browse/corpus.ts';
import type { View } from '../share-view/view.ts';

/** The window that a view shows: what its address says, or else what the corpus opens with; null in an empty corpus. */
export async function loadWindow(view: View): Promise<Answer<DayWindow | null>> {
  if (view.window !== null && view.window !== 'all') return { data: view.window, fault: null };
  const corpus = await ask(corpusQuery, corpusVariables(view.language));
  if (corpus.fault) return corpus;
  return { data: shownWindow(view, digestCorpus(corpus.data)), fault: null };
}
