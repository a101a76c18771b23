import { countryName } from '../mentions/countries/country-name.ts';
import { COUNTRY_CODES } from '../mentions/countries/country-table.ts';
import type { Built } from './built.ts';
import { nameAt } from './title-words.ts';

/** Sites and fairs that a town or a place gives its name to: `Rumichaca bridge`, `Izmir show`. */
const CALLED_BY_TOWN =
  /(?:^|\s)(?:academy|aerodrome|airfield|airport|arsenal|barracks|base|biennale|bridge|camp|castle|cathedral|cemetery|centre|church|clinic|college|congress|corridor|court|cup|dam|dockyard|exhibition|factory|fair|festival|forum|fortress|garden|high school|hospital|library|lighthouse|lock|marathon|market|media library|memorial|mill|mine|mosque|museum|observatory|park|plant|plateau|police station|power station|prison|refinery|regatta|sanctuary|school|secondary school|shipyard|show|square|stadium|station|summit|synagogue|technopark|temple|terminal|theatre|tower|training team|tunnel|university|wharf|zoo)s?$/u;

const COUNTRIES = new Set(COUNTRY_CODES.map((code) => countryName(code, 'EN')));
/** Whether a name in English is a country's, which a museum is of and not in. */
export const isCountry = (english: string): boolean => COUNTRIES.has(english);

/** Whether a town or a place gives its name to what a noun names; what has a name of its own already is only in it. */
export const isCalledByTown = ({ singular, long }: Built): boolean =>
  !long && CALLED_BY_TOWN.test(singular) && !/\p{Lu}/u.test(singular);

/** Adjectives of time and order, which stand in front of a name too: `new Rumichaca bridge`. */
const BEFORE_NAME = /^(?:(?:annual|first|former|future|new|next|old|previous|second|third) )*/u;

/** `le pont de Rumichaca` is the Rumichaca bridge, `cầu Rumichaca`, and not a bridge in it. */
export function calledByTown(noun: Built, { EN: town, VI, next }: Built): Built {
  const before = BEFORE_NAME.exec(noun.adjectives)?.[0] ?? '';
  const inner = noun.adjectives.slice(before.length);
  return {
    ...noun,
    EN: `${town} ${inner}${noun.EN}`,
    singular: `${town} ${inner}${noun.singular}`,
    adjectives: before,
    VI: `${noun.VI}${noun.qualities} ${VI}`,
    qualities: '',
    next,
  };
}

/** What runs from one place to another. */
const RUNS =
  /(?:^|\s)(?:border crossing|bridge|cable|connection|ferry|flight|gas pipeline|highway|line|link|motorway|pipeline|railway|road|route|service|track|train|tunnel|wall)s?$/u;

/** `la ligne ferroviaire entre Budapest et Ljubljana`: what runs between two places, with both of them; null where it is anything else. */
export function runsBetween(tokens: readonly string[], noun: Built, given: readonly string[]): Built | null {
  if (tokens[noun.next] !== 'entre' || noun.long || !RUNS.test(noun.singular)) return null;
  const one = nameAt(tokens, noun.next + 1, given);
  const and = one ? noun.next + 1 + one.length : 0;
  const two = one && tokens[and] === 'et' ? nameAt(tokens, and + 1, given) : null;
  if (!one || !two) return null;
  return {
    ...noun,
    EN: `${noun.EN} between ${one.word.EN} and ${two.word.EN}`,
    VI: `${noun.VI}${noun.qualities} giữa ${one.word.VI} và ${two.word.VI}`,
    qualities: '',
    long: true,
    next: and + 1 + two.length,
  };
}
