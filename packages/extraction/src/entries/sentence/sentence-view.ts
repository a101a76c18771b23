import type { CountryCode, CountryMention, PersonRead, Span, TimeMention } from '@ephemeride/domain';
import type { Despatch, Sentence } from '../../despatch.ts';
import type { Clause } from './clauses.ts';
import type { NounHead } from './noun-heads.ts';
import type { Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

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
  /** Where the despatch is at home, so that `le ministre` is that country's; null where nothing tells. */
  readonly home: CountryCode | null;
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

/** Whether a comma is among the units from `first` to `last`, both included. */
export const hasComma = (view: SentenceView, first: number, last: number): boolean =>
  view.units.slice(first, last + 1).some((unit) => unit.low === ',');

/** The first of the units from `first` to `last` that passes a test, -1 where none does; the rest of the sentence is not looked at. */
export function unitAmong(
  { units }: SentenceView,
  first: number,
  last: number,
  passes: (unit: Unit, at: number) => boolean,
): number {
  for (let at = Math.max(first, 0); at <= last && at < units.length; at++)
    if (passes(units[at]!, at)) return at;
  return -1;
}

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

/** `jusqu'au 10 mars`, `jusqu'en 2029`: the time at a unit is the last of something. */
export const isUntil = (view: SentenceView, at: number): boolean =>
  view.units.slice(Math.max(0, at - 2), at + 1).some(({ low }) => /^jusqu/u.test(low));
