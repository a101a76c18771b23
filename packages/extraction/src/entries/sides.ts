import type { CountryCode } from '@ephemeride/domain';
import type { Despatch } from '../despatch.ts';
import { landOfDespatch, titledCountry } from './land-of-despatch.ts';
import type { SentenceView } from './sentence/sentence-view.ts';

const ranked = (codes: readonly CountryCode[]): CountryCode[] => {
  const counts = new Map<CountryCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
};

/** The countries in a stretch of the text, in order, each once. */
function namedBetween(despatch: Despatch, start: number, end: number, capitals = false): CountryCode[] {
  const inside = despatch.countryMentions.filter(
    (country) => country.start >= start && country.end <= end && (capitals || country.form !== 'CAPITAL'),
  );
  return [...new Set(inside.map((country) => country.code))];
}

/** The two countries that a despatch is about; one or none where it is about no pair. */
export interface Sides {
  readonly codes: readonly CountryCode[];
  /** Named as a pair in kicker or title, by people of both, or only the countries named most. */
  readonly by: 'HEADLINE' | 'PEOPLE' | 'FREQUENCY';
  /** Where the despatch is written for: its national agency's country, else its dateline's. */
  readonly home: CountryCode | null;
  /** Without a home, the country whose towns and regions it tells of where it begins. */
  readonly land: CountryCode | null;
  /** Whether the headline's rubric says that all is of that land: `Togo : …`. */
  readonly titled: boolean;
}

const BONDS =
  /^(?:relations?|coopération|partenariat|liens|amitié|échanges|rapports|solidarité|collaboration|alliance|frontière|commerce)$/u;
/** Units between what binds two countries and `entre`, and behind it, in which both are named. */
const REACH = 4;

/** `les relations entre la France et la Bolivie`: the pair that a sentence of the body says to be bound. */
function boundIn({ units, countries }: SentenceView): CountryCode[] {
  for (let at = 1; at < units.length; at++) {
    if (units[at]!.low !== 'entre') continue;
    if (!units.slice(Math.max(0, at - REACH), at).some(({ low }) => BONDS.test(low))) continue;
    const behind = countries.filter(({ unit }) => unit > at && unit <= at + 2 * REACH);
    const codes = [...new Set(behind.map(({ code }) => code))];
    if (codes.length === 2) return codes;
  }
  return [];
}

/**
 * Reads what `les deux pays`, `les deux parties` stand for: the pair in the kicker or title, else the countries
 * of the people named most, else those that the lead and then the whole text name.
 */
export const readSides = (
  despatch: Despatch,
  views: readonly SentenceView[],
  home: CountryCode | null,
): Sides => {
  const { codes, by } = readPair(despatch, views, home);
  const land = home === null ? landOfDespatch(views) : null;
  return { codes, by, home, land, titled: land !== null && land === titledCountry(views) };
};

/** Several whose countries are told one by one. */
const OF_EACH =
  /(?<!\p{L})(?:ses|leurs|des|les) (?:homologues|ministres|collègues|pairs|chefs|présidents|ambassadeurs|représentants) (?:\p{L}+ )?\p{Ll}+ et \p{Ll}/u;

function readPair(
  despatch: Despatch,
  views: readonly SentenceView[],
  home: CountryCode | null,
): Pick<Sides, 'codes' | 'by'> {
  const { source } = despatch;
  for (const kind of ['KICKER', 'TITLE'] as const) {
    for (const part of despatch.parts) {
      if (part.kind !== kind) continue;
      const named = namedBetween(despatch, part.start, part.end);
      // `Rabat et Washington` stand for their governments where a headline names no country.
      const codes = named.length > 0 ? named : namedBetween(despatch, part.start, part.end, true);
      if (codes.length !== 2) continue;
      // `X rencontre ses homologues indien et chilien`: each of them has to do with home, and none with the other.
      const each =
        home !== null && !codes.includes(home) && OF_EACH.test(source.text.slice(part.start, part.end));
      return each ? { codes: [home], by: 'PEOPLE' } : { codes, by: 'HEADLINE' };
    }
  }
  const first = views.find(({ sentence }) => sentence.part === 'LEAD' || sentence.part === 'BODY');
  const people = despatch.people.filter((person) => person.country !== null);
  const spoken = ranked(people.flatMap((person) => person.mentions.map(() => person.country!)));
  if (spoken.length > 1) return { codes: spoken.slice(0, 2), by: 'PEOPLE' };
  for (const view of views) {
    const codes = boundIn(view);
    if (codes.length === 2 && spoken.every((code) => codes.includes(code))) return { codes, by: 'PEOPLE' };
  }
  const lead = first ? namedBetween(despatch, first.sentence.start, first.sentence.end) : [];
  const often = ranked(
    despatch.countryMentions.filter((country) => country.form !== 'CAPITAL').map((country) => country.code),
  );
  const codes = [...new Set([...spoken, ...lead, ...often])].slice(0, 2);
  return { codes, by: codes.length < 2 || lead.length === 2 ? 'PEOPLE' : 'FREQUENCY' };
}
