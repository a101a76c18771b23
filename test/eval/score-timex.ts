import { boundsOf } from '@ephemeride/domain';
import { bareSpan } from './bare-span.ts';
import type { GoldDocument, GoldSpan, GoldTime } from './gold.ts';
import { overlaps, sameDate } from './match.ts';

/** What a reader of time expressions answers: a span, a TIMEX3 value, and an EDTF where it names days. */
export interface TimexAnswer extends GoldSpan {
  readonly edtf: string | null;
  readonly value: string;
}

/** Precision, recall and F1 counts by overlap, by exact span with and without leading articles and prepositions, and by value. */
export interface TimexCounts {
  readonly gold: number;
  readonly found: number;
  readonly relaxed: number;
  readonly strict: number;
  readonly bare: number;
  readonly value: number;
}

const PART = /\b(début|fin|mi|milieu|courant)\b/i;

/** An ISO week, season, quarter or decade as TIMEX3 writes it, in the words of EDTF. */
function asEdtf(value: string): string {
  const [, year, season] = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value) ?? [];
  if (year && season) return `${year}-${21 + ['SP', 'SU', 'FA', 'WI'].indexOf(season)}`;
  const [, quarterYear, quarter] = /^(\d{4})-Q([1-4])$/.exec(value) ?? [];
  if (quarterYear) return `${quarterYear}-${32 + Number(quarter)}`;
  const [, halfYear, half] = /^(\d{4})-H([12])$/.exec(value) ?? [];
  if (halfYear) return `${halfYear}-${39 + Number(half)}`;
  return /^\d{3}$/.test(value) ? `${value}X` : value;
}

/** TimeBank labels `début 2024` with the whole year: a part of it is right too. */
function isPart(edtf: string, gold: GoldTime): boolean {
  if (!PART.test(gold.text ?? '')) return false;
  try {
    const [inner, outer] = [boundsOf(edtf), boundsOf(asEdtf(gold.values[0] ?? ''))];
    return (
      inner.earliest !== null &&
      inner.latest !== null &&
      outer.earliest !== null &&
      outer.latest !== null &&
      inner.earliest >= outer.earliest &&
      inner.latest <= outer.latest
    );
  } catch {
    return false;
  }
}

function sameValue(answer: TimexAnswer, gold: GoldTime): boolean {
  if (gold.values.includes(answer.value)) return true;
  // A day is not the value of a time of that day.
  if (gold.values.some((value) => value.includes('T'))) return false;
  return (
    answer.edtf !== null && (sameDate(answer.edtf, gold.values.map(asEdtf)) || isPart(answer.edtf, gold))
  );
}

const sameSpan = (a: GoldSpan, b: GoldSpan): boolean => a.start === b.start && a.end === b.end;

/** `du 6 au 9 mai` is one expression to us and two to TimeBank: it is compared side by side. */
function splitRange(answer: TimexAnswer, golds: readonly GoldTime[]): TimexAnswer[] {
  const [, from, to] = /^([^/[]+)\/([^/\]]+)$/.exec(answer.edtf ?? '') ?? [];
  const hit = golds.filter((gold) => overlaps(gold, answer));
  const [first, last] = [hit[0], hit.at(-1)];
  if (!from || !to || !first || !last || first === last) return [answer];
  return [
    { ...answer, end: first.end, edtf: from, value: from },
    { ...answer, start: last.start, edtf: to, value: to },
  ];
}

/**
 * Scores answers against a TimeBank-like gold.
 *
 * @param calendarOnly scores only what names days of the calendar; other gold spans are then of no account
 */
export function scoreTimex(
  golds: readonly GoldDocument[],
  answersOf: (gold: GoldDocument) => readonly TimexAnswer[],
  calendarOnly: boolean,
): TimexCounts {
  const counts = { gold: 0, found: 0, relaxed: 0, strict: 0, bare: 0, value: 0 };
  for (const document of golds) {
    const wanted = document.times.filter(
      (time) => !calendarOnly || (time.timexClass ?? 'calendar') === 'calendar',
    );
    const answers = answersOf(document)
      .filter((answer) => answer.end > document.headerEnd && (!calendarOnly || answer.edtf !== null))
      .flatMap((answer) => splitRange(answer, wanted));
    const used = new Set<TimexAnswer>();
    for (const time of wanted) {
      const near = answers.filter((answer) => !used.has(answer) && overlaps(answer, time));
      const hit = near.find((answer) => sameValue(answer, time)) ?? near[0];
      counts.gold++;
      if (!hit) continue;
      used.add(hit);
      counts.relaxed++;
      if (sameSpan(hit, time)) counts.strict++;
      if (sameSpan(bareSpan(document.text, hit), bareSpan(document.text, time))) counts.bare++;
      if (sameValue(hit, time)) counts.value++;
    }
    const neutral = (answer: TimexAnswer) =>
      calendarOnly && !used.has(answer) && document.times.some((time) => overlaps(time, answer));
    counts.found += answers.filter((answer) => !neutral(answer)).length;
  }
  return counts;
}
