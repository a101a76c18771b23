import { readOrdinal } from '../../mentions/phrases/ordinals.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { opensHeadline } from './celebrating.ts';
import { ARTICLE } from './label-span.ts';
import { OF } from './remembered.ts';

const FEAST = /^(?:fête|jour|journée)$/u;
const NATIONAL = /^nationale?$/u;
/** What a country keeps each year by that name. */
const KEPT =
  /^(?:indépendance|libération|république|révolution|victoire|unité|armée|drapeau|réunification)$/u;
/** A fair counts its editions from the first: `la 3e fête nationale du cidre`. */
const LEAST = 10;

/** `sa 64e fête de l'Indépendance`, `leur 54e fête nationale`: what is kept each year is counted as its anniversary is. */
export function ordinalFeast(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { units } = view;
  const low = (index: number): string => units[index]?.low ?? '';
  const article = ARTICLE.test(low(at - 1));
  if (!FEAST.test(low(at + 1)) || !(article || opensHeadline(view, at))) return null;
  const ordinal = readOrdinal(low(at), units[at]!.text);
  if (ordinal === null || ordinal < LEAST) return null;
  const made = (labelFirst: number, last: number): AnniversaryPhrase => ({
    rule: 'ordinal-feast',
    ordinal,
    first: article ? at - 1 : at,
    last,
    labelFirst,
    labelLast: last,
  });
  const ofCountry = view.countries.some(({ unit }) => unit > at + 2 && unit <= at + 5);
  if (NATIONAL.test(low(at + 2))) return OF.test(low(at + 3)) && !ofCountry ? null : made(at + 1, at + 2);
  const word = /^(?:la|l'|le|son|sa|leur)$/u.test(low(at + 3)) ? at + 4 : at + 3;
  return OF.test(low(at + 2)) && KEPT.test(low(word)) ? made(word, word) : null;
}
