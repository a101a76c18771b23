import type { CountryCode, CountryMention } from '@ephemeride/domain';
import { gapBetween, type WordedSentence } from '../../document/worded-sentence.ts';
import { isCapitalised } from '../../document/words.ts';
import { COUNTRY_LEXICON } from '../countries/country-lexicon.ts';
import { beginsPlace, type KnownPlace, LONGEST_PLACE_KEY, PLACE_LEXICON } from './place-lexicon.ts';

/** A sentence with the countries named in it, as the place rules look at it. */
export interface PlaceContext extends WordedSentence {
  readonly countries: readonly CountryMention[];
}

/** Words `first` to `last` that name a place; `known` is null where the gazetteer lacks it. */
export interface PlaceName {
  readonly first: number;
  readonly last: number;
  readonly known: KnownPlace | null;
}

const INNER_GAP = /^(?:[ '-]|\. )$/;
const PARTICLES: ReadonlySet<string> = new Set(
  'de du des la le les l d sur sous en el al es ez lès'.split(' '),
);
/** Points of the compass and of time are no names. */
const NO_NAME: ReadonlySet<string> = new Set(
  'est ouest nord sud centre noel paques toussaint dieu etat republique nation defense internet bord cause'.split(
    ' ',
  ),
);

/** The longest place of the gazetteer that begins at a word, capitalised as a name is; null where none does. */
export function knownPlaceAt(context: PlaceContext, first: number): PlaceName | null {
  const head = context.words[first];
  if (!head || !isCapitalised(head.text) || !beginsPlace(head.folded)) return null;
  let best: PlaceName | null = null;
  let key = '';
  for (let last = first; last < context.words.length && last < first + LONGEST_PLACE_KEY; last++) {
    if (last > first && !INNER_GAP.test(gapBetween(context, last - 1))) break;
    const word = context.words[last]!;
    key = last === first ? word.folded : `${key} ${word.folded}`;
    const known = PLACE_LEXICON.get(key);
    if (known && (isCapitalised(word.text) || /^\p{Ll}/u.test(known.name.split(/[ '-]/).at(-1)!)))
      best = { first, last, known };
  }
  return best;
}

const LONGEST_NAME = 5;

/** A run of capitalised words that begins at a word, particles inside it: `Châtel-sur-Orne`, `Kon Plong`. */
export function nameAt(context: PlaceContext, first: number): PlaceName | null {
  const head = context.words[first];
  if (!head || !isCapitalised(head.text) || NO_NAME.has(head.folded)) return null;
  let last = first;
  for (let next = first + 1; next < context.words.length && next < first + LONGEST_NAME; next++) {
    const gap = gapBetween(context, next - 1);
    if (!/^[ '-]$/.test(gap)) break;
    const { text, folded } = context.words[next]!;
    if (isCapitalised(text) || gap === '-') last = next;
    else if (!PARTICLES.has(folded)) break;
  }
  return { first, last, known: null };
}

/** The place at a word: the gazetteer's where it knows one that no longer name runs on from, else the name as printed. */
export function placeAt(context: PlaceContext, first: number): PlaceName | null {
  const known = knownPlaceAt(context, first);
  const name = nameAt(context, first);
  if (known && name && known.last >= name.last) return known;
  return name && isCountryWord(context, name) ? null : (name ?? known);
}

/** A country's own name or adjective is no place within it. */
function isCountryWord({ words }: PlaceContext, { first, last }: PlaceName): boolean {
  const key = words.slice(first, last + 1).map((word) => word.folded);
  const known = COUNTRY_LEXICON.get(key.join(' ')) ?? COUNTRY_LEXICON.get(key[0]!);
  return known !== undefined && known.form !== 'CAPITAL';
}

/** The country that is said to hold a place: `Sirte, en Libye`, `Semeï (Kazakhstan)`; null where none is. */
export function statedCountry(context: PlaceContext, last: number): CountryCode | null {
  const end = context.words[last]!.end;
  const next = firstFrom(context.countries, end);
  if (!next || next.form === 'ADJECTIVE' || next.form === 'DEMONYM' || next.start - end > 40) return null;
  const { text, start } = context.sentence;
  const between = text.slice(end - start, next.start - start);
  return /^(?:, (?:(?:au|à l'est|à l'ouest|dans le (?:nord|sud|centre)|au (?:nord|sud|centre)) (?:du |de la |de l'|de )?|en |aux |à )| ?\((?:le |la |les |l')?|, )$/.test(
    between,
  )
    ? next.code
    : null;
}

/** The first mention that starts at or behind an offset, by halving. */
function firstFrom(mentions: readonly CountryMention[], offset: number): CountryMention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return mentions[low];
}
