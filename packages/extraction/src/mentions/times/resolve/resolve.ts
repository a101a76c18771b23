import { addDays, parseEdtf, yearText } from '@ephemeride/domain';
import type { Meaning } from '../meaning.ts';
import type { Context } from './context.ts';
import { resolveDay } from './day.ts';
import { resolveDayForDay } from './day-for-day.ts';
import { resolveDayOfStretch } from './day-of-stretch.ts';
import { resolveFeast } from './feast.ts';
import { resolveHour } from './hour.ts';
import { AHEAD } from './look.ts';
import { resolveMonth } from './month.ts';
import { resolveNth } from './nth.ts';
import { resolvePart } from './part.ts';
import { resolveRange } from './range.ts';
import { dated, lastSide, oneDayOf, type Resolved, stretchOf, undated } from './resolved.ts';
import { resolveShift } from './shift.ts';
import { unitDate } from './unit.ts';
import { resolveWeekday } from './weekday.ts';
import { resolveSeason, resolveYearPart } from './year-part.ts';

const DATED_KINDS = new Set(['DAY', 'MONTH', 'YEAR', 'DECADE', 'CENTURY', 'SEASON', 'QUARTER', 'SEMESTER']);

/** EDTF's `~` on a date; intervals and sets are as loose as they are. */
function approximate(resolved: Resolved): Resolved {
  const kind = resolved.edtf === null || resolved.edtf.endsWith('~') ? null : parseEdtf(resolved.edtf)?.kind;
  return kind && DATED_KINDS.has(kind) ? { ...resolved, edtf: `${resolved.edtf}~` } : resolved;
}

function atTheLatest(end: Resolved): Resolved {
  const last = end.edtf === null ? null : lastSide(end.edtf);
  return last === null || last === '..' ? end : { ...end, edtf: `../${last}` };
}

function offset(of: Resolved, days: number): Resolved {
  const day = of.edtf === null ? null : stretchOf(of.edtf);
  if (!day) return undated('XXXX-XX-XX');
  const shifted = { earliest: addDays(day.earliest, days), latest: addDays(day.latest, days) };
  return dated(oneDayOf(shifted), of.basis);
}

/** What an expression means in its despatch; null where its words turn out to be no date. */
export function resolve(meaning: Meaning, context: Context): Resolved | null {
  switch (meaning.kind) {
    case 'DAY':
      return resolveDay(meaning, meaning.within && resolve(meaning.within, context), context);
    case 'WEEKDAY':
      return resolveWeekday(meaning, context);
    case 'MONTH':
      return resolveMonth(meaning, meaning.within && resolve(meaning.within, context), context);
    case 'YEAR':
      return dated(yearText(meaning.year), 'STATED');
    case 'FIXED':
      return dated(meaning.edtf, 'STATED');
    case 'YEAR_PART':
      return resolveYearPart(meaning, meaning.within && resolve(meaning.within, context), context);
    case 'SEASON':
      return resolveSeason(meaning, meaning.within && resolve(meaning.within, context), context);
    case 'FEAST':
      return resolveFeast(meaning, context);
    case 'SHIFT':
      return resolveShift(meaning, context);
    case 'RANGE':
      return resolveRange(meaning, resolve, context);
    case 'DAY_FOR_DAY':
      return resolveDayForDay(meaning, context);
    case 'DAY_OF_STRETCH':
      return resolveDayOfStretch(meaning, context);
    case 'PLAIN':
      return { type: meaning.type, value: meaning.value, edtf: null, basis: 'STATED', warning: null };
    case 'DAY_PART':
    case 'CLOCK':
      return resolveHour(meaning, meaning.of && resolve(meaning.of, context), context);
  }
  const of =
    meaning.kind === 'UNTIL' ? resolve(meaning.end, context.lookingTo(AHEAD)) : resolve(meaning.of, context);
  if (!of) return null;
  switch (meaning.kind) {
    case 'NTH':
      return resolveNth(meaning, of);
    case 'PART':
      return resolvePart(meaning.part, of);
    case 'UNTIL':
      return atTheLatest(of);
    case 'ABOUT':
      return approximate(of);
    case 'OFFSET':
      return offset(of, meaning.days);
    case 'UNIT_OF': {
      const day = of.edtf === null ? null : stretchOf(of.edtf);
      if (!day) return undated('XXXX-WXX');
      const { edtf, value } = unitDate(day.earliest, meaning.unit, 0);
      return dated(edtf, of.basis, value);
    }
  }
}
