import { boundsOf, parseEdtf } from '@ephemeride/domain';
import type { Meaning, RangeMeaning, Yearless } from '../meaning.ts';
import { type Context, yearOf } from './context.ts';
import { dated, firstSide, lastSide, type Resolved, undated } from './resolved.ts';

type Resolve = (meaning: Meaning, context: Context) => Resolved | null;

const KINDS = new Set<Meaning['kind']>(['DAY', 'MONTH', 'YEAR_PART', 'SEASON', 'FEAST']);

/** A date that leaves its year to the other side of the range. */
function isYearless(meaning: Meaning): boolean {
  if (meaning.kind === 'PART') return isYearless(meaning.of);
  if (!KINDS.has(meaning.kind)) return false;
  const date = meaning as Yearless;
  const within = 'within' in date ? date.within : null;
  return date.year === null && date.direction === null && within === null;
}

/** The same date in a year; `mi-mai` is a part of the month that takes it. */
const inYear = (meaning: Meaning, year: number): Meaning =>
  meaning.kind === 'PART' ? { ...meaning, of: inYear(meaning.of, year) } : { ...(meaning as Yearless), year };

const later = (a: string, b: string): boolean =>
  (boundsOf(a).earliest ?? '') > (boundsOf(b).latest ?? '9999');

/** The side without a year takes the other's, or the year beside it where the range would run backwards. */
function withNeighbour(
  meaning: Meaning,
  other: string,
  side: 'FROM' | 'TO',
  read: (meaning: Meaning) => Resolved | null,
): Resolved | null {
  const { earliest, latest } = boundsOf(other);
  const near = side === 'FROM' ? earliest : latest;
  if (near === null) return read(meaning);
  const year = yearOf(near);
  const same = read(inYear(meaning, year));
  if (!same?.edtf) return same;
  const backwards = side === 'FROM' ? later(same.edtf, other) : later(other, same.edtf);
  return backwards ? read(inYear(meaning, side === 'FROM' ? year - 1 : year + 1)) : same;
}

/** The day of writing, or one after every other where it is not known. */
const written = ({ reference }: Context): string => reference?.latest ?? '9999';

/** A weekday that ends a range is the first of its name after the one that begins it. */
function sides(
  { from, to }: RangeMeaning,
  resolve: Resolve,
  context: Context,
): [Resolved | null, Resolved | null] {
  const read = (meaning: Meaning) => resolve(meaning, context);
  const [freeFrom, freeTo] = [isYearless(from), isYearless(to)];
  if (freeFrom && !freeTo) {
    const end = read(to);
    return [end?.edtf ? withNeighbour(from, end.edtf, 'FROM', read) : read(from), end];
  }
  if (
    from.kind === 'WEEKDAY' &&
    from.direction === null &&
    !(to.kind === 'WEEKDAY' && to.direction === null)
  ) {
    // `de mardi à jeudi prochain`: the first is the last of its name before the day that ends it.
    const end = read(to);
    const day = end?.edtf?.length === 10 ? { earliest: end.edtf, latest: end.edtf } : null;
    if (day) return [resolve({ ...from, direction: 'BEFORE' }, { ...context, namedDay: day }), end];
  }
  const start = read(from);
  if (!start?.edtf) return [start, read(to)];
  if (to.kind === 'DAY' && to.month === null && start.edtf.length === 10) {
    // `du 28 au 30`: the month of the one is the other's.
    return [start, read({ ...to, year: yearOf(start.edtf), month: Number(start.edtf.slice(-5, -3)) })];
  }
  const monthsAhead = from.kind === 'MONTH' && to.kind === 'MONTH' && later(start.edtf, written(context));
  if (freeFrom && freeTo && monthsAhead && context.looking.clauseTense === 'PAST') {
    // `De janvier à octobre, ils ont saisi …`: a past does not begin in the months to come; days to come are those of what was announced.
    const year = yearOf(start.edtf) - 1;
    const before = read(inYear(from, year));
    if (before?.edtf) return [before, withNeighbour(to, before.edtf, 'TO', read)];
  }
  if (freeTo) {
    const end = withNeighbour(to, start.edtf, 'TO', read);
    return [start, end];
  }
  if (from.kind === 'WEEKDAY' && to.kind === 'WEEKDAY' && to.direction === null) {
    // `dimanche et lundi` of a month: no more is known of the second than of the first.
    if (start.edtf.length < 10 || start.edtf.endsWith('~')) return [start, start];
    const { earliest, latest } = boundsOf(start.edtf);
    const day = earliest && latest ? { earliest, latest } : null;
    return [start, resolve({ ...to, direction: 'AFTER' }, { ...context, namedDay: day })];
  }
  return [start, read(to)];
}

/** A stretch from the first side's first day to the last side's last, written in the sides' own precision. */
export function resolveRange(meaning: RangeMeaning, resolve: Resolve, context: Context): Resolved | null {
  const [from, to] = sides(meaning, resolve, context);
  if (!from || !to) return null;
  if (!from.edtf || !to.edtf) return undated(`${from.value}/${to.value}`);
  const edtf = from === to ? from.edtf : `${firstSide(from.edtf)}/${lastSide(to.edtf)}`;
  if (later(from.edtf, to.edtf) || parseEdtf(edtf) === null) return null;
  const basis = from.basis === 'STATED' && to.basis === 'STATED' ? 'STATED' : 'RELATIVE';
  return { ...dated(edtf, basis), warning: from.warning ?? to.warning };
}
