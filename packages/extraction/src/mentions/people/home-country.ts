import type { CountryCode } from '@ephemeride/domain';
import { agencyCountry } from '../../document/parts/agency.ts';
import { nameFits } from './name-origin.ts';
import type { PeopleInput } from './read-people.ts';

/** Agencies that write of every country alike: whose they are says nothing of `le ministre`. */
const WORLD_AGENCIES: ReadonlySet<string> = new Set([
  'afp',
  'agence france-presse',
  'ap',
  'reuters',
  'efe',
  'dpa',
  'bloomberg',
]);

/**
 * The countries where a despatch is at home, likeliest first: that of the national agency it comes from, that of its
 * dateline, and the only one it names.
 */
export function homeCountries({ sentences, countryMentions, places, document }: PeopleInput): CountryCode[] {
  const homes: (CountryCode | null)[] = [];
  const agencies = [document?.dateline?.agency, document?.agency].flatMap(
    (names) => names?.split(/[/,+]| - | et /) ?? [],
  );
  for (const name of agencies) {
    if (!WORLD_AGENCIES.has(name.trim().toLowerCase())) homes.push(agencyCountry(name));
  }
  const dateline = sentences.find(({ part }) => part === 'DATELINE');
  if (dateline) {
    const within = ({ start, end }: { start: number; end: number }) =>
      start >= dateline.start && end <= dateline.end;
    homes.push(countryMentions.find(within)?.code ?? places.find(within)?.country ?? null);
  }
  const named = new Set(countryMentions.map(({ code }) => code));
  if (named.size === 1) homes.push([...named][0]!);
  return [...new Set(homes.filter((code) => code !== null))];
}

/** The first of `homes` in which a name does not look foreign, null where it does in all. */
export function homeOf(words: readonly string[], homes: readonly CountryCode[]): CountryCode | null {
  return homes.find((code) => nameFits(words, code)) ?? null;
}
