import type { SentenceView } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { celebrates } from './celebrating.ts';
import { behindItIs, FALLS } from './kept-day.ts';
import { isRemembered, remembered } from './remembered.ts';

/** `la Fête nationale, dont c'était aussi le 80e`: an ordinal with nothing behind it. */
export function isSaidOf(view: SentenceView, at: number): boolean {
  const end = view.units[at + 1];
  return (
    behindItIs(view, at) < Number.POSITIVE_INFINITY && (end === undefined || /^[,.;:!?)»]$/u.test(end.low))
  );
}

/** `les 65 ans seront fêtés`: the verb right behind so many years that end before a unit. */
export const isKeptBehind = (view: SentenceView, next: number): boolean =>
  FALLS.test(view.units[next]?.low ?? '') ||
  view.verbs.some(({ first, lemma, voice }) => first === next && voice === 'PASSIVE' && celebrates(lemma));

/** Units between two returns of one list. */
const LISTED = 30;

/** Whether another return stands in front, in the same list. */
export const isListed = (
  { units }: SentenceView,
  found: readonly AnniversaryPhrase[],
  at: number,
): boolean => {
  const last = found.at(-1);
  return (
    last !== undefined &&
    at - last.first < LISTED &&
    units.slice(last.last + 1, at).some(({ low }) => low === 'et' || low === ',')
  );
};

/** `de l'appel`, `du pont`, `de son théâtre`: of a thing that the article makes one. */
export const isDefiniteOf = ({ units }: SentenceView, of: number): boolean =>
  units[of]?.low === 'du' ||
  (/^(?:de|d')$/u.test(units[of]?.low ?? '') && /^(?:la|l'|son|sa|leur)$/u.test(units[of + 1]?.low ?? ''));

/** `le 50e anniversaire du retour du roi et celui de l'invasion`: of as many years as the return in front. */
export const isThatOf = (view: SentenceView, at: number, last: AnniversaryPhrase | undefined): boolean =>
  view.units[at]!.low === 'celui' &&
  last !== undefined &&
  at - last.last < LISTED &&
  (isRemembered(view.units, last.labelFirst) || isRemembered(view.units, last.labelFirst + 1)) &&
  remembered(view, at + 1);
