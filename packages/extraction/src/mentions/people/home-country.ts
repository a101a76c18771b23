import type { CountryCode } from '@ephemeride/domain';
import { agencyHome } from './agency-home.ts';
import { nameFits } from './name-origin.ts';
import type { PeopleInput } from './people-input.ts';

/** Agencies and papers that write of every country alike: whose they are says nothing of `le ministre`. */
const WORLD_AGENCIES: ReadonlySet<string> = new Set([
  'xinhua',
  'tass',
  'sputnik',
  'aa',
  'anadolu',
  'agence anadolu',
  'agence ecofin',
  'ecofin',
  'africanews',
  'jeune afrique',
  'rfi',
  'france 24',
  'voa',
  'bbc',
  'dw',
  'apa',
  'panapress',
  'tv5 monde',
  'euronews',
  'afp',
  'agence france-presse',
  'ap',
  'reuters',
  'efe',
  'dpa',
  'bloomberg',
]);

const PREVAILING = 2;

/** `Togo : la grève des ports s'étend`: the country in front of a headline's colon, of which it tells. */
function titledCountry({
  sentences,
  countryMentions,
}: Pick<PeopleInput, 'sentences' | 'countryMentions'>): CountryCode | null {
  const title = sentences.find(({ part }) => part === 'TITLE');
  const first = title && countryMentions.find(({ start }) => start === title.start);
  return first && /^ ?:/u.test(title.text.slice(first.end - title.start)) ? first.code : null;
}

/**
 * The countries where a despatch is at home, likeliest first: that of the national agency it comes from, that of its
 * dateline, and the one it names far most often.
 */
export function homeCountries({ sentences, countryMentions, places, document }: PeopleInput): CountryCode[] {
  const homes: (CountryCode | null)[] = [];
  const dateline = sentences.find(({ part }) => part === 'DATELINE');
  const within = ({ start, end }: { start: number; end: number }) =>
    dateline !== undefined && start >= dateline.start && end <= dateline.end;
  const written = countryMentions.find(within)?.code ?? places.find(within)?.country ?? null;
  const agencies = [document?.dateline?.agency, document?.agency].flatMap(
    (names) => names?.split(/[/,+]| - | et /) ?? [],
  );
  const named = [...countryMentions.map(({ code }) => code), ...places.map(({ country }) => country)];
  for (const name of agencies) {
    const plain = name.trim().toLowerCase();
    if (!WORLD_AGENCIES.has(plain)) homes.push(agencyHome(name, [written, ...named]));
  }
  homes.push(written);
  homes.push(titledCountry({ sentences, countryMentions }));
  homes.push(prevailing(countryMentions.map(({ code }) => code)));
  return [...new Set(homes.filter((code) => code !== null))];
}

/** The country named at least twice as often as any other, the only one where there is no other. */
function prevailing(codes: readonly CountryCode[]): CountryCode | null {
  const counts = new Map<CountryCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  return first[1] >= (second?.[1] ?? 0) * PREVAILING ? first[0] : null;
}

/** The first of `homes` in which a name does not look foreign, null where it does in all. */
export function homeOf(words: readonly string[], homes: readonly CountryCode[]): CountryCode | null {
  return homes.find((code) => nameFits(words, code)) ?? null;
}
