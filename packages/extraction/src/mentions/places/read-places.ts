import type { CountryMention, DocumentParts, PlaceMention } from '@ephemeride/domain';
import type { Sentence, Source } from '../../despatch.ts';
import { WordSieve } from '../../document/word-sieve.ts';
import { wordSentence } from '../../document/worded-sentence.ts';
import { lexiconKey } from '../countries/country-lexicon.ts';
import { type PlaceContext, type PlaceName, statedCountry } from './place-context.ts';
import { placeByName, printedName } from './place-lexicon.ts';
import { PLACE_RULES } from './rules/index.ts';
import type { PlaceRule } from './rules/place-rule.ts';

export interface PlaceInput {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  readonly countryMentions: readonly CountryMention[];
  /** Gives the dateline's place. */
  readonly document?: DocumentParts;
}

/**
 * Reads towns and provinces where something happens, in offsets of `source.text`, in order, none overlapping; rule
 * `dateline` for the town a despatch is dated from. A capital that stands for its government (`Paris a protesté`) is no
 * place; countries, buildings and streets are not read.
 */
export function readPlaces({ source, sentences, countryMentions, document }: PlaceInput): PlaceMention[] {
  const places: PlaceMention[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < countryMentions.length && countryMentions[next]!.end <= sentence.start) next++;
    let until = next;
    while (until < countryMentions.length && countryMentions[until]!.start < sentence.end) until++;
    if (sentence.part === 'DATELINE') places.push(...datelinePlace(sentence, document));
    else {
      const { words } = wordSentence(sentence);
      places.push(...placesIn({ sentence, words, countries: countryMentions.slice(next, until) }, source));
    }
  }
  return places;
}

/** The rules asked at a word, and those asked at every word with a capital. */
const TRIGGERED = triggered();
const SIEVE = new WordSieve(TRIGGERED.keys());
const AT_CAPITALS = PLACE_RULES.filter(({ triggers }) => triggers === 'CAPITAL');
const NO_RULES: readonly PlaceRule[] = [];

function triggered(): ReadonlyMap<string, readonly PlaceRule[]> {
  const rules = new Map<string, PlaceRule[]>();
  for (const rule of PLACE_RULES) {
    for (const word of rule.triggers === 'CAPITAL' ? [] : rule.triggers) {
      rules.set(word, [...(rules.get(word) ?? []), rule]);
    }
  }
  return rules;
}

function placesIn(context: PlaceContext, source: Source): PlaceMention[] {
  const places: PlaceMention[] = [];
  for (let at = 0; at < context.words.length; at++) {
    const { text, folded } = context.words[at]!;
    const found =
      firstOf((SIEVE.mayHold(folded) && TRIGGERED.get(folded)) || NO_RULES, context, at) ??
      (text === folded ? null : firstOf(AT_CAPITALS, context, at));
    if (!found) continue;
    places.push(mentionOf(context, found.place, source, found.rule));
    at = found.place.last;
  }
  return places;
}

function firstOf(
  rules: readonly PlaceRule[],
  context: PlaceContext,
  at: number,
): { place: PlaceName; rule: string } | null {
  for (const rule of rules) {
    const place = rule.read(context, at);
    if (place) return { place, rule: rule.name };
  }
  return null;
}

function mentionOf(
  context: PlaceContext,
  { first, last, known }: PlaceName,
  source: Source,
  rule: string,
): PlaceMention {
  const { start } = context.words[first]!;
  const { end } = context.words[last]!;
  const text = source.text.slice(start, end);
  const country = statedCountry(context, last) ?? known?.country ?? null;
  return { start, end, text, name: known ? printedName(known, text) : text, country, rule };
}

/** The town that a dateline names, where its words stand in the dateline as printed. */
function datelinePlace(sentence: Sentence, document: DocumentParts | undefined): PlaceMention[] {
  const place = document?.dateline?.place;
  if (!place) return [];
  const at = sentence.text.toLowerCase().indexOf(place.toLowerCase());
  const known = placeByName(place);
  const printed = at === -1 ? leadingPlace(sentence.text, place) : sentence.text.slice(at, at + place.length);
  if (printed === null) return [];
  const start = sentence.start + Math.max(at, sentence.text.indexOf(printed));
  const end = start + printed.length;
  return [
    {
      start,
      end,
      text: printed,
      name: known?.name ?? place,
      country: known?.country ?? null,
      rule: 'dateline',
    },
  ];
}

/** The start of a dateline that spells its place otherwise: `HANOI` for Hanoï. */
function leadingPlace(text: string, place: string): string | null {
  const wanted = placeByName(place)?.name;
  for (let end = Math.min(text.length, 40); end > 1; end--) {
    const piece = text.slice(0, end);
    if (/[\p{L}]$/u.test(piece) && lexiconKey(piece) !== '' && placeByName(piece)?.name === wanted && wanted)
      return piece;
  }
  return null;
}
