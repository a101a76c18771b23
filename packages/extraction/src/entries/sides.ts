import type { CountryCode } from '@ephemeride/domain';
import type { Despatch } from '../despatch.ts';
import type { SentenceView } from './sentence/sentence-view.ts';

const ranked = (codes: readonly CountryCode[]): CountryCode[] => {
  const counts = new Map<CountryCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
};

/** The countries in a stretch of the text, in order, each once. */
function namedBetween(despatch: Despatch, start: number, end: number): CountryCode[] {
  const inside = despatch.countryMentions.filter(
    (country) => country.start >= start && country.end <= end && country.form !== 'CAPITAL',
  );
  return [...new Set(inside.map((country) => country.code))];
}

/**
 * The two sides that a despatch is about, for `les deux pays`, `les deux parties`: those of its kicker or
 * title, else of the people named most, else the countries named most. May be one or none.
 */
export function readSides(despatch: Despatch, views: readonly SentenceView[]): CountryCode[] {
  for (const kind of ['KICKER', 'TITLE'] as const) {
    for (const part of despatch.parts) {
      if (part.kind !== kind) continue;
      const codes = namedBetween(despatch, part.start, part.end);
      if (codes.length === 2) return codes;
    }
  }
  const first = views.find(({ sentence }) => sentence.part === 'LEAD' || sentence.part === 'BODY');
  const people = despatch.people.filter((person) => person.country !== null);
  const spoken = ranked(people.flatMap((person) => person.mentions.map(() => person.country!)));
  const lead = first ? namedBetween(despatch, first.sentence.start, first.sentence.end) : [];
  const often = ranked(
    despatch.countryMentions.filter((country) => country.form !== 'CAPITAL').map((country) => country.code),
  );
  return [...new Set([...spoken, ...(spoken.length < 2 ? [...lead, ...often] : [])])].slice(0, 2);
}
