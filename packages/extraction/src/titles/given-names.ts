import type { EventKind } from '@ephemeride/domain';
import type { TitledEvent } from './titled-event.ts';

/** Kinds of what is given a name of its own. */
const NAMED: ReadonlySet<EventKind> = new Set(['EXERCISE', 'EXHIBITION', 'TRAINING', 'OTHER', 'EXCHANGE']);
/** Nouns of other happenings that are. */
const GIVEN_NAMES =
  /^(?:cycle|festival|opération|campagne|mission|concours|tournoi|programme|foire|salon|semaine)/u;
const IN_QUOTES = /^[^«“".;:]{0,60}[«“"]\s*([\p{Lu}\d][^«»“”"]{1,38}?)\s*[»”"]/u;

/** `« Fleuve frère 2023 »`: what an exercise or a show is called behind its phrase, where the phrase has no name; null where it is called nothing. */
export function givenName({ kind, noun, phrase, told }: TitledEvent): string | null {
  if (!noun || !NAMED.has(kind) || (kind === 'OTHER' && !GIVEN_NAMES.test(noun.phrase))) return null;
  if (/[«“"]/u.test(phrase ?? '')) return null;
  const at = told.words.toLowerCase().indexOf(noun.phrase);
  const name = at < 0 ? null : IN_QUOTES.exec(told.words.slice(at + noun.phrase.length))?.[1];
  return name && !phrase?.includes(name) ? name.replace(/'/gu, '’') : null;
}
