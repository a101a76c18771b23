import type { CountryCode, CountryMention } from '@ephemeride/domain';
import { wordsOf } from '../../document/words.ts';
import { readTable } from '../../tables/read-table.ts';
import { adjectiveForms } from './country-forms.ts';
import { COUNTRY_CODES, isoNames } from './country-table.ts';

/** What a word or name says of a country. */
export interface CountryWord {
  readonly code: CountryCode;
  /** A DEMONYM is an ADJECTIVE with a capital letter: the text decides, not the table. */
  readonly form: Exclude<CountryMention['form'], 'DEMONYM'>;
  /** Whether it is an adjective as well as a name: `suisse`, `argentine`, `laos` (the plural of lao). */
  readonly adjective: boolean;
  /** The spelling in the table. */
  readonly spelling: string;
  /** For a capital, the name to file it under. */
  readonly filedAs: string;
}

/** Folded words joined by spaces, mapped to what they name: `republique de coree`. */
export type CountryLexicon = ReadonlyMap<string, CountryWord>;

/** The folded key of a name: case, accents, hyphens and apostrophes leave no trace. */
export function lexiconKey(name: string): string {
  return wordsOf(name)
    .map((word) => word.folded)
    .join(' ');
}

/** Names that are common words or first names too; the rules ask for more than the bare word. */
const NEVER_BARE: ReadonlySet<string> = new Set(['reunion', 'montserrat', 'saint barthelemy']);

function buildLexicon(): CountryLexicon {
  const lexicon = new Map<string, CountryWord>();
  const put = (code: CountryCode, form: CountryWord['form'], spelling: string, filedAs = spelling) => {
    const key = lexiconKey(spelling);
    if (NEVER_BARE.has(key)) return;
    const known = lexicon.get(key);
    const adjective = form === 'ADJECTIVE' && (known === undefined || known.code === code);
    if (!known) lexicon.set(key, { code, form, adjective, spelling, filedAs });
    else if (adjective) lexicon.set(key, { ...known, adjective });
  };
  for (const code of COUNTRY_CODES) {
    for (const name of isoNames(code, 'FR')) if (!name.includes('(')) put(code, 'NAME', name);
  }
  for (const [code, name] of readTable('country-names.tsv', 2)) put(code!, 'NAME', name!);
  for (const [code, masculine, feminine] of readTable('country-adjectives.tsv', 2, 3)) {
    for (const form of adjectiveForms(masculine!, feminine || null)) put(code!, 'ADJECTIVE', form);
  }
  for (const [code, spelling, filedAs] of readTable('capitals.tsv', 2, 3)) {
    put(code!, 'CAPITAL', spelling!, filedAs || spelling!);
  }
  for (const [code, seat] of readTable('seats-of-power.tsv', 2)) put(code!, 'CAPITAL', seat!);
  return lexicon;
}

export const COUNTRY_LEXICON: CountryLexicon = buildLexicon();

/** First halves of compound adjectives by their folded key: `sino`, `nord coreano`. */
export const COUNTRY_PREFIXES: CountryLexicon = new Map(
  readTable('country-prefixes.tsv', 2).map(([code, prefix]) => [
    lexiconKey(prefix!),
    { code: code!, form: 'ADJECTIVE', adjective: true, spelling: prefix!, filedAs: prefix! },
  ]),
);

/**
 * The country that a French name, adjective, demonym or capital names: `Laos`, `lao`, `Vientiane` give LA.
 * Null where it names none. Case, accents and hyphens do not count; context does not either: see `readCountries`.
 */
export function countryByWord(word: string): CountryWord | null {
  const key = lexiconKey(word);
  return (
    COUNTRY_LEXICON.get(key) ?? COUNTRY_LEXICON.get(key.replace(/^(?:le|la|les|l|du|de|d|des) /, '')) ?? null
  );
}
