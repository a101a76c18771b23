import { addDays, type Day, dayNumber, type Weekday, weekdayOf } from '@ephemeride/domain';
import { ANNOUNCED_FOR } from '../lexicon/bearings.ts';
import type { DayMeaning } from '../meaning.ts';
import { contextOf } from '../resolve/context.ts';
import { resolve } from '../resolve/resolve.ts';
import type { Stretch } from '../resolve/resolved.ts';
import type { Candidate } from '../rule.ts';

/** How near to the reference a date says which weekday is meant, in days: with its weekday, and without. */
const NEAR_WITH_WEEKDAY = 10;
const NEAR_WITHOUT = 5;

function dayNamed({ meaning }: Candidate): DayMeaning | null {
  const day = meaning.kind === 'CLOCK' || meaning.kind === 'DAY_PART' ? meaning.of : meaning;
  return day?.kind === 'DAY' && day.month !== null ? day : null;
}

/**
 * Weekdays that the despatch itself dates near the reference: `mardi 1er juin`, or the 1st of June alone, says which
 * `mardi` is meant. A weekday with two dates is left out.
 */
export function datedWeekdays(
  candidates: readonly Candidate[],
  reference: Stretch | null,
): Map<Weekday, Day> {
  const days = new Map<Weekday, Day | null>();
  if (!reference) return new Map();
  const context = contextOf(reference);
  // Every day of a month that the despatch was written in is near it: there a bare date says nothing of its weekday.
  const day = reference.earliest === reference.latest;
  for (const candidate of candidates) {
    const named = dayNamed(candidate);
    if (named?.weekday === null && !day) continue;
    const edtf = named && resolve(named, context)?.edtf;
    if (!named || edtf?.length !== 10) continue;
    const number = dayNumber(edtf);
    const away = Math.max(dayNumber(reference.earliest) - number, number - dayNumber(reference.latest));
    if (away > (named.weekday === null ? NEAR_WITHOUT : NEAR_WITH_WEEKDAY)) continue;
    const weekday = named.weekday ?? weekdayOf(edtf);
    const known = days.get(weekday);
    days.set(weekday, known === undefined || known === edtf ? edtf : null);
  }
  return new Map([...days].filter((entry): entry is [Weekday, Day] => entry[1] !== null));
}

/** How long before a day to come it is announced by its weekday, in days, about. */
const ANNOUNCED_BEFORE = 4;

/**
 * The first day that the despatch names in the month or year to which its own date is known: about when it was written.
 * A day to come is after that: a few days where its weekday is named too, else nobody knows how many. Null where the
 * reference is a day itself.
 */
export function firstDayNamed(
  candidates: readonly Candidate[],
  reference: Stretch | null,
  text: string,
): Day | null {
  if (!reference || reference.earliest === reference.latest) return null;
  const context = contextOf(reference);
  for (const candidate of candidates) {
    const day = dayNamed(candidate);
    const edtf = day && resolve(day, context)?.edtf;
    if (edtf?.length !== 10 || edtf < reference.earliest || edtf > reference.latest) continue;
    const ahead = day!.direction === 'NEXT' || ANNOUNCED_FOR(text, candidate.start);
    if (!ahead) return edtf;
    if (day!.weekday !== null) return addDays(edtf, -ANNOUNCED_BEFORE);
  }
  return null;
}
