import type { CountryMention, OrganizationRead, PersonRead, Span, TimeMention } from '@ephemeride/domain';
import type { Despatch, Sentence } from '../../despatch.ts';
import { type Clause, readClauses } from './clauses.ts';
import { joinNested } from './nested-heads.ts';
import { type NounHead, readNounHeads } from './noun-heads.ts';
import { type Covering, cutUnits, type Unit } from './units.ts';
import { readVerbGroups, type VerbGroup } from './verb-groups.ts';

/** A country where it stands: `unit` is its first word's. */
export interface PlacedCountry extends CountryMention {
  readonly unit: number;
}

/** One sentence, cut and read, as the rules see it. */
export interface SentenceView {
  readonly despatch: Despatch;
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly verbs: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  readonly heads: readonly NounHead[];
  readonly countries: readonly PlacedCountry[];
}

/** The span of units from `first` to `last`, both included. */
export const spanOf = (view: SentenceView, first: number, last: number): Span => ({
  start: view.units[first]!.start,
  end: view.units[last]!.end,
});

/** The words of units from `first` to `last` as they stand. */
export const wordsOf = (view: SentenceView, first: number, last: number): string => {
  if (last < first) return '';
  const { start, end } = spanOf(view, first, last);
  return view.despatch.source.text.slice(start, end);
};

/** The clause in which a unit stands. */
export const clauseAt = (view: SentenceView, unit: number): Clause | null =>
  view.clauses.find((clause) => clause.first <= unit && unit <= clause.last) ?? null;

/** The people named in units from `first` to `last`, with the unit of each. */
export function peopleIn(
  view: SentenceView,
  first: number,
  last: number,
): { person: PersonRead; at: number }[] {
  const found: { person: PersonRead; at: number }[] = [];
  for (let at = Math.max(first, 0); at <= last && at < view.units.length; at++) {
    const person = view.units[at]!.person;
    if (person && !found.some((known) => known.person === person)) found.push({ person, at });
  }
  return found;
}

/** The calendar times in units from `first` to `last`. */
export function timesIn(
  view: SentenceView,
  first: number,
  last: number,
): { time: TimeMention; at: number }[] {
  const found: { time: TimeMention; at: number }[] = [];
  for (let at = Math.max(first, 0); at <= last && at < view.units.length; at++) {
    const time = view.units[at]!.time;
    if (time?.edtf) found.push({ time, at });
  }
  return found;
}

const inside = <T extends Span>(all: readonly T[], span: Span): T[] =>
  all.filter((one) => one.start >= span.start && one.end <= span.end);

interface Placed<T> extends Span {
  readonly value: T;
}

/** Sorted spans with a cursor, so that a whole despatch is read in one pass. */
function placed<T>(all: readonly Placed<T>[]): (offset: number) => T | null {
  const sorted = [...all].sort((a, b) => a.start - b.start);
  let cursor = 0;
  return (offset) => {
    while (cursor < sorted.length && sorted[cursor]!.end <= offset) cursor += 1;
    const here = sorted[cursor];
    return here && here.start <= offset ? here.value : null;
  };
}

/** Times that name days (`annuelle` and `récemment` stay words) and names, longest first where they overlap, in the order of the text. */
function coverings(despatch: Despatch): Covering[] {
  const all: Covering[] = [
    ...despatch.times
      .filter((time) => time.edtf !== null)
      .map((time) => ({ start: time.start, end: time.end, time })),
    ...despatch.people.flatMap((person) =>
      person.mentions.map((mention) => ({ start: mention.start, end: mention.end, person })),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Covering[] = [];
  for (const cover of all) if (cover.start >= (kept.at(-1)?.end ?? 0)) kept.push(cover);
  return kept;
}

/** Reads every sentence of a despatch, in order. */
export function viewSentences(despatch: Despatch): SentenceView[] {
  const covers = coverings(despatch);
  const organizationAt = placed<OrganizationRead>(
    despatch.organizations.flatMap((value) =>
      value.mentions.map(({ start, end }) => ({ start, end, value })),
    ),
  );
  const placeAt = placed(despatch.places.map((value) => ({ start: value.start, end: value.end, value })));
  let cover = 0;
  let country = 0;
  const countries = [...despatch.countryMentions].sort((a, b) => a.start - b.start);
  return [...despatch.sentences]
    .sort((a, b) => a.start - b.start)
    .map((sentence) => {
      while (cover < covers.length && covers[cover]!.end <= sentence.start) cover += 1;
      while (country < countries.length && countries[country]!.end <= sentence.start) country += 1;
      let coverEnd = cover;
      while (coverEnd < covers.length && covers[coverEnd]!.start < sentence.end) coverEnd += 1;
      let countryEnd = country;
      while (countryEnd < countries.length && countries[countryEnd]!.start < sentence.end) countryEnd += 1;
      const units = cutUnits(despatch.source.text, sentence, covers.slice(cover, coverEnd), (offset) => ({
        organization: organizationAt(offset),
        place: placeAt(offset),
      }));
      const verbs = readVerbGroups(units);
      const isVerb = verbAt(verbs, units.length);
      return {
        despatch,
        sentence,
        units,
        verbs,
        clauses: readClauses(units, verbs),
        heads: joinNested(units, readNounHeads(units, despatch.source.text, isVerb)),
        countries: placeCountries(inside(countries.slice(country, countryEnd), sentence), units),
      };
    });
}

function placeCountries(countries: readonly CountryMention[], units: readonly Unit[]): PlacedCountry[] {
  let unit = 0;
  return countries.map((country) => {
    while (unit < units.length - 1 && units[unit]!.end <= country.start) unit += 1;
    return { ...country, unit };
  });
}

function verbAt(verbs: readonly VerbGroup[], length: number): (at: number) => boolean {
  const marks = new Uint8Array(length);
  for (const verb of verbs) marks.fill(1, verb.first, verb.last + 1);
  return (at) => marks[at] === 1;
}
