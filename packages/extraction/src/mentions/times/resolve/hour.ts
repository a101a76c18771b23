import type { ClockMeaning, DayPartMeaning } from '../meaning.ts';
import type { Context } from './context.ts';
import { firstSide, masked, oneDayOf, type Resolved, type Stretch, stretchOf } from './resolved.ts';

/** The day of a night between two days is the first. */
function dayOf(of: Resolved): Stretch | null {
  if (of.edtf === null) return null;
  return stretchOf(of.edtf.includes('/') ? firstSide(of.edtf) : of.edtf);
}

/** A part of a day or an hour: its day is the one it is joined to, the one named nearest, or the day of writing. */
export function resolveHour(
  meaning: DayPartMeaning | ClockMeaning,
  of: Resolved | null,
  context: Context,
): Resolved {
  const suffix = meaning.kind === 'CLOCK' ? `T${meaning.time}` : `T${meaning.part}`;
  const day = of ? dayOf(of) : (context.dayOfHour ?? context.reference);
  const value = `${day ? masked(day) : of && /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(of.value) ? of.value : 'XXXX-XX-XX'}${suffix}`;
  return {
    type: 'TIME',
    value,
    edtf: day && oneDayOf(day),
    basis: of?.basis ?? 'RELATIVE',
    warning: of?.warning ?? null,
  };
}
