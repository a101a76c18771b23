import type { PictureAnniversary, PictureEntry } from './entry.ts';
import type { LaneRules, PictureWords } from './lanes.ts';

/** Entries and words for the tests of this package. */

const NAMES: Record<string, string> = {
  FR: 'France',
  SN: 'Sénégal',
  MA: 'Maroc',
  PT: 'Portugal',
  ES: 'Espagne',
};

const countries = (codes: readonly string[]) => codes.map((code) => ({ code, name: NAMES[code] ?? code }));

const date = (
  earliest: string | null,
  latest: string | null,
  precision: 'DAY' | 'MONTH' | 'INTERVAL' | 'ONE_OF',
) => ({
  edtf: `${earliest}/${latest}`,
  earliest,
  latest,
  precision,
  approximate: false,
  display: `${earliest}/${latest}`,
});

export const day = (text: string) => date(text, text, 'DAY');
export const month = (text: string, last: string) => date(`${text}-01`, `${text}-${last}`, 'MONTH');
export const years = (from: string | null, to: string | null) =>
  date(from && `${from}-01-01`, to && `${to}-12-31`, 'INTERVAL');

export const event = (
  id: string,
  when: PictureEntry['date'],
  codes: readonly string[],
  more: Partial<Extract<PictureEntry, { __typename: 'Event' }>> = {},
): PictureEntry => ({
  __typename: 'Event',
  id,
  title: `Événement ${id}`,
  date: when,
  countries: countries(codes),
  kind: 'MEETING',
  status: 'HELD',
  importance: 0.5,
  linked: [],
  ...more,
});

export const agreement = (
  id: string,
  when: PictureEntry['date'],
  codes: readonly string[],
): PictureEntry => ({
  __typename: 'Agreement',
  id,
  title: `Accord ${id}`,
  date: when,
  countries: countries(codes),
  agreementKind: 'PROTOCOL',
  importance: 0.5,
});

/** An anniversary that returns every year from `first` to `last`; despatches mention the years of `mentioned`. */
export function anniversary(
  origin: string,
  first: number,
  last: number,
  mentioned: readonly number[] = [],
): PictureAnniversary {
  const began = Number(origin.slice(0, 4));
  const returns = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return {
    id: origin,
    title: `Jour du ${origin}`,
    date: day(origin),
    countries: countries(['FR']),
    commemorations: returns.map((year) => ({
      id: `${origin}/${year}`,
      title: `${year - began}e anniversaire`,
      ordinal: year - began,
      jubilee: (year - began) % 5 === 0,
      mentioned: mentioned.includes(year),
      date: day(`${year}${origin.slice(4)}`),
    })),
  };
}

export const WORDS: PictureWords = {
  locale: 'FR',
  anniversaries: 'Anniversaires',
  agreements: 'Accords',
  events: 'Événements',
  multilateral: 'Multilatéral',
  otherCountries: 'Autres pays',
  alone: (country) => `${country} seule`,
  kind: (kind) => kind.toLowerCase(),
  ordinal: (ordinal) => `${ordinal}e`,
  counted: 'Toutes',
  count: (count) => String(count),
  several: (count) => `${count} entrées`,
  printed: (text) => [{ text, raised: false }],
};

/** A corpus about France: nearly all its entries concern it. */
export const RULES: LaneRules = {
  mode: 'COUNTRY',
  order: ['FR', 'SN', 'MA', 'PT', 'ES'],
  shared: new Set(['FR']),
  words: WORDS,
};
