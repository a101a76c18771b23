import { readOrdinal } from '../../mentions/phrases/ordinals.ts';
import { type EventNoun, eventNounAt, type GivenAcronyms } from './event-nouns.ts';
import { isPeak } from './peaks.ts';
import { isPractice } from './practice.ts';
import type { Unit } from './units.ts';
import { verbForms } from './verb-lexicon.ts';

export type Determiner = 'DEFINITE' | 'INDEFINITE' | 'DEMONSTRATIVE' | 'POSSESSIVE' | 'NONE';

/** An event's noun in a sentence, with the phrase around it; positions are units, both ends included. */
export interface NounHead {
  readonly noun: EventNoun;
  /** The noun itself: `visite officielle`. */
  readonly first: number;
  readonly last: number;
  /** With its determiner, ordinal and adjectives in front. */
  readonly phraseFirst: number;
  /** With its complements: `… d'amitié de la défense frontalière Vietnam - Cambodge`. */
  readonly phraseLast: number;
  readonly determiner: Determiner;
  readonly plural: boolean;
  readonly ordinal: number | null;
  /** The preposition that governs the phrase: `lors de`, `en marge de`, `à l'issue de`. */
  readonly preposition: string | null;
  /** The name of its standing series, with a `+` where this is the enlarged edition. */
  readonly series: string | null;
}

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ...['le', 'la', "l'", 'les', 'du', 'des', 'au', 'aux'].map((word) => [word, 'DEFINITE'] as const),
  ...['un', 'une'].map((word) => [word, 'INDEFINITE'] as const),
  ...['ce', 'cet', 'cette', 'ces'].map((word) => [word, 'DEMONSTRATIVE'] as const),
  ...['son', 'sa', 'ses', 'leur', 'leurs'].map((word) => [word, 'POSSESSIVE'] as const),
]);

/** Adjectives and numbers that may stand between a determiner and its noun. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  (
    'première premier dernière dernier prochaine prochain nouvelle nouveau grande grand petite longue brève récente récent ' +
    'vaste double importante important éventuelle future futur toute tout deux trois quatre plusieurs présente présent même ' +
    'traditionnelle traditionnel très cordiale historique rare vaste vastes'
  ).split(' '),
);

const PREPOSITIONS = [
  ['lors', 'de'],
  ['en', 'marge', 'de'],
  ['à', "l'", 'issue', 'de'],
  ['au', 'cours', 'de'],
  ['à', "l'", 'occasion', 'de'],
  ['dans', 'le', 'cadre', 'de'],
  ['au', 'terme', 'de'],
  ['au', 'sortir', 'de'],
  ['au', 'lendemain', 'de'],
  ['à', 'la', 'veille', 'de'],
  ['à', 'la', 'suite', 'de'],
  ['à', 'la', 'faveur', 'de'],
  ['en', 'prélude', 'à'],
  ['en', 'vue', 'de'],
  ['en', 'amont', 'de'],
  ['en', 'plus', 'de'],
  ['en', 'dehors', 'de'],
  ['à', 'côté', 'de'],
  ['au-delà', 'de'],
  ['hormis'],
  ['outre'],
  ['malgré'],
  ['avant'],
  ['après'],
  ['pendant'],
  ['durant'],
  ['depuis'],
  ['pour'],
  ['par'],
  ['en'],
  ['dans'],
  ['avec'],
  ['sur'],
  ['à'],
  ['de'],
] as const;

/** Words that end a noun phrase. */
const PHRASE_ENDS: ReadonlySet<string> = new Set(
  "qui que qu' dont où lors en pour par avec afin après avant pendant durant depuis mais ainsi tout sous sans selon lorsque quand vers s' se ne n' y".split(
    ' ',
  ),
);

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['du', 'de'],
  ['des', 'de'],
  ["d'", 'de'],
  ['au', 'à'],
  ['aux', 'à'],
]);

/** A word with its contraction undone: `du` is `de`, `au` is `à`. */
const plain = (low: string): string => CONTRACTED.get(low) ?? low;

interface Preposition {
  readonly words: readonly string[];
  readonly printed: string;
}

/** Prepositions by their last word. */
const BY_LAST_WORD = prepositionsByLastWord();

function prepositionsByLastWord(): ReadonlyMap<string, readonly Preposition[]> {
  const found = new Map<string, Preposition[]>();
  for (const words of PREPOSITIONS) {
    const printed = words.join(' ').replace(/' /gu, "'");
    const last = words.at(-1)!;
    found.set(last, [...(found.get(last) ?? []), { words: words.map(plain), printed }]);
  }
  return found;
}

/** The preposition that governs a phrase whose first word stands at a unit. */
export function prepositionBefore(units: readonly Unit[], determinerAt: number): string | null {
  const contracted = /^(?:du|des|aux?)$/u.test(units[determinerAt]?.low ?? '');
  const end = contracted ? determinerAt : determinerAt - 1;
  for (const { words, printed } of BY_LAST_WORD.get(plain(units[end]?.low ?? '')) ?? []) {
    const from = end - words.length + 1;
    if (from >= 0 && words.every((word, offset) => plain(units[from + offset]?.low ?? '') === word))
      return printed;
  }
  return null;
}

/** `Salon international de technologie pour la défense (SITDEF)`: a name runs on to the acronym that it gives. */
function namesOn(units: readonly Unit[], at: number): boolean {
  if (units[at]!.low !== 'pour' && units[at]!.low !== 'sur') return false;
  const open = units.slice(at, at + 7).findIndex(({ low }) => low === '(');
  return open > 0 && /^\p{Lu}{3,}$/u.test(units[at + open + 1]?.text ?? '');
}

/** The unit at which the phrase of a noun ends; `stop` says where verbs and other phrases begin. */
function phraseEnd(units: readonly Unit[], last: number, stop: (at: number) => boolean): number {
  let end = last;
  for (let at = last + 1; at < units.length && at <= last + 30; at++) {
    const unit = units[at]!;
    const matter = unit.low === 'en' && units[at + 1]?.low === 'matière';
    if (unit.time || unit.person || stop(at) || (PHRASE_ENDS.has(unit.low) && !matter && !namesOn(units, at)))
      break;
    if (/^[,;:.!?«»…)–]$/u.test(unit.low)) break;
    if (unit.low === '(') {
      const close = units.slice(at + 1, at + 6).findIndex((next) => next.low === ')');
      if (close < 0) break;
      at += close + 1;
      end = at;
      continue;
    }
    if (
      unit.low === 'et' &&
      DETERMINERS.has(units[at + 1]?.low ?? '') &&
      !/^(?:des?|du)$/u.test(units[at + 1]?.low ?? '')
    )
      break;
    if (unit.low === 'à' && units[at + 1]?.place) break;
    if (
      !/^(?:le|la|l'|les|du|des|de|d'|au|aux|à|et|entre|un|une|-|sur|leur|leurs|son|sa|en)$/u.test(unit.low)
    )
      end = at;
  }
  return end;
}

/** The series of a head, or of the acronym in parentheses behind it; a blank where a `+` was lost counts as one. */
function seriesOf(
  units: readonly Unit[],
  text: string,
  noun: EventNoun,
  last: number,
  phraseLast: number,
): string | null {
  let name = noun.series;
  let end = units[last]!.end;
  for (let at = last + 1; at <= phraseLast; at++) {
    if (units[at - 1]?.low !== '(') continue;
    const found = eventNounAt((offset) => units[at + offset]?.low);
    if (found?.noun.series) {
      name ??= found.noun.series;
      end = units[at + found.length - 1]!.end;
    }
  }
  if (!name || name.endsWith('+')) return name;
  const enlarged = noun.phrase.includes('élargie') || /^(?: ?\+| \))/u.test(text.slice(end, end + 2));
  return enlarged ? `${name}+` : name;
}

const linksOrdinals = (units: readonly Unit[], at: number, behind: number | null): boolean =>
  behind !== null &&
  units[at]!.low === 'et' &&
  at > 0 &&
  readOrdinal(units[at - 1]!.low, units[at - 1]!.text) !== null;

/** `l'appel qu'il a eu hier avec X`, `un appel avec le ministre`: an appeal or an invitation to bid has no such words behind it. */
const isCall = (units: readonly Unit[], last: number): boolean =>
  /^(?:avec|entre)$/u.test(units[last + 1]?.low ?? '') ||
  (/^qu[e']$/u.test(units[last + 1]?.low ?? '') &&
    units.slice(last + 2, last + 10).some(({ low }) => low === 'avec'));

/** Whether nothing of a word's own stands behind it: a verb, a mark, a time, or where and when it is. */
function endsShort(units: readonly Unit[], last: number, isVerb: (at: number) => boolean): boolean {
  const next = units[last + 1];
  return (
    next === undefined ||
    next.time !== null ||
    isVerb(last + 1) ||
    /^(?:[,.;:)»]|se|s'|ne|n'|y|à|au|en|lors|qui|que|qu')$/u.test(next.low) ||
    (next.low === 'de' && /^(?:ce|cette)$/u.test(units[last + 2]?.low ?? ''))
  );
}

/** The event nouns of a sentence, from left to right, none inside another. */
export function readNounHeads(
  units: readonly Unit[],
  text: string,
  isVerb: (at: number) => boolean,
  given: GivenAcronyms = new Map(),
): NounHead[] {
  const heads: NounHead[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.time || unit.person || isVerb(at)) continue;
    const known = given.size > 0 && units[at - 1]?.low !== '(' ? given.get(unit.text) : undefined;
    const short = known !== undefined && unit.text === known.word;
    const acronym = short ? undefined : known;
    const found =
      acronym === undefined
        ? (eventNounAt((offset) => {
            const next = units[at + offset];
            return next && !next.time && !next.person ? next.low : undefined;
          }) ?? (short && endsShort(units, at, isVerb) ? { noun: known, length: 1 } : null))
        : { noun: acronym, length: 1 };
    if (!found || isPeak(units, at) || isPractice(found.noun, units, at)) continue;
    const last = at + found.length - 1;
    let front = at - 1;
    let ordinal: number | null = null;
    while (front >= 0 && front > at - 6) {
      const read = readOrdinal(units[front]!.low, units[front]!.text);
      // `des 44e et 45e sommets`: the last is the one at hand.
      if (read !== null) ordinal ??= read;
      else if (!BEFORE_NOUN.has(units[front]!.low) && !linksOrdinals(units, front, ordinal)) break;
      front -= 1;
    }
    // The acronym alone may be the body that meets; with a number it is one of its meetings.
    if (acronym && ordinal === null) continue;
    const determiner = DETERMINERS.get(units[front]?.low ?? '') ?? 'NONE';
    // `L'échange aura lieu`, of one told before; `l'échange d'informations` is something else.
    if (short && found.length === 1 && !/^(?:DEFINITE|DEMONSTRATIVE)$/u.test(determiner)) continue;
    // `rendre hommage` is a verb, `l'hommage aux victimes` a ceremony.
    if (determiner === 'NONE' && found.noun.phrase === 'hommage') continue;
    // `font grève`, `en grève` tell what people do; `deux jours de grève` has the noun.
    const striking = found.noun.phrase === 'grève' && !/^d[e']$/u.test(units[front]?.low ?? '');
    if (determiner === 'NONE' && striking) continue;
    if (found.noun.phrase === 'appel' && !isCall(units, last)) continue;
    const determinerAt = determiner === 'NONE' ? front + 1 : front;
    const phraseLast = phraseEnd(units, last, (next) => isVerb(next));
    const indefinite = units[front]?.low === 'des' && isIndefinite(units, front);
    // `prendra part à des manœuvres`.
    const governs = indefinite ? (units[front - 1]?.low ?? '') : '';
    heads.push({
      noun: found.noun,
      first: at,
      last,
      phraseFirst: determinerAt,
      phraseLast,
      determiner: indefinite ? 'INDEFINITE' : determiner,
      plural: unit.low !== found.noun.word && /[sx]$/u.test(unit.low),
      ordinal,
      preposition: !indefinite
        ? prepositionBefore(units, determinerAt)
        : BEFORE_INDEFINITE.test(governs)
          ? governs
          : null,
      series: seriesOf(units, text, found.noun, last, phraseLast),
    });
    at = last;
  }
  return heads;
}

const BEFORE_INDEFINITE = /^(?:à|avec|dans|pour|par|sur|après|avant|durant|pendant)$/u;

/** `des` is the plural of `un` right behind a verb, a preposition, a time or a place, and `de les` behind a noun. */
function isIndefinite(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (!before) return true;
  return (
    BEFORE_INDEFINITE.test(before.low) ||
    before.time !== null ||
    before.place !== null ||
    verbForms(before.low).length > 0 ||
    before.low === ','
  );
}
