import {
  boundsOf,
  type DateBasis,
  type Day,
  dayParts,
  dayText,
  lastDayOfMonth,
  parseEdtf,
  type TimexType,
} from '@ephemeride/domain';
import { SEASON_CODES } from '../lexicon/seasons.ts';

/** First and last day of a stretch, both known. */
export interface Stretch {
  readonly earliest: Day;
  readonly latest: Day;
}

/** What an expression means in its despatch. */
export interface Resolved {
  readonly type: TimexType;
  /** TIMEX3. */
  readonly value: string;
  readonly edtf: string | null;
  readonly basis: DateBasis;
  /** What was noticed on the way: `27 décembre 2022 is no mercredi`. */
  readonly warning: string | null;
}

/** Most dates are days: nothing else has ten characters and both hyphens. */
const isDay = (edtf: string): boolean => edtf.length === 10 && edtf[4] === '-' && edtf[7] === '-';

export const dated = (
  edtf: string,
  basis: DateBasis,
  value = isDay(edtf) ? edtf : timexOf(edtf),
): Resolved => ({
  type: 'DATE',
  value,
  edtf,
  basis,
  warning: null,
});

/** A date that nothing in the despatch fixes: only its TIMEX3 value, with `X` for what is not known. */
export const undated = (value: string): Resolved => ({
  type: 'DATE',
  value,
  edtf: null,
  basis: 'RELATIVE',
  warning: null,
});

const SIGNS = ['~', '?', '%'];

/** The TIMEX3 value of an EDTF date; the two differ for seasons and parts of years. */
function timexOf(edtf: string): string {
  const date = parseEdtf(edtf);
  const plain = SIGNS.some((sign) => edtf.includes(sign)) ? edtf.replace(/[~?%]/g, '') : edtf;
  switch (date?.kind) {
    case 'SEASON':
      return `${plain.slice(0, 4)}-${SEASON_CODES[date.season - 1]}`;
    case 'QUARTER':
      return `${plain.slice(0, 4)}-Q${date.part}`;
    case 'SEMESTER':
      return `${plain.slice(0, 4)}-H${date.part}`;
    case 'ONE_OF': {
      const { earliest, latest } = boundsOf(edtf);
      return earliest && latest ? masked({ earliest, latest }) : plain;
    }
    default:
      return plain;
  }
}

/** What the first and last day of a stretch share, the rest masked: `2023-11-XX`, `2023-XX-XX`, `XXXX-XX-XX`. */
export function masked({ earliest, latest }: Stretch): string {
  if (earliest === latest) return earliest;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${earliest.slice(0, 7)}-XX`;
  return earliest.slice(0, 4) === latest.slice(0, 4) ? `${earliest.slice(0, 4)}-XX-XX` : 'XXXX-XX-XX';
}

/** A stretch that holds both its ends as EDTF: a day, a whole month, or an interval. */
export function intervalOf({ earliest, latest }: Stretch): string {
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

/** A stretch as one EDTF date, where it is a day, a whole month or a whole year; null for other stretches. */
function wholeOf({ earliest, latest }: Stretch): string | null {
  if (earliest === latest) return earliest;
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  if (earliest.endsWith('-01') && latest === dayText(year, month, lastDayOfMonth(year, month))) {
    return earliest.slice(0, 7);
  }
  return earliest.endsWith('-01-01') && latest === dayText(year, 12, 31) ? earliest.slice(0, 4) : null;
}

/** One day out of a stretch, as EDTF: a day, a whole month or year, or a set. */
export const oneDayOf = (stretch: Stretch): string =>
  wholeOf(stretch) ?? `[${stretch.earliest}..${stretch.latest}]`;

/**
 * A day a few days beside a reference of which only the month or year is known: that month, approximately, for it may
 * lie just outside of it. A day beside a known day is that day.
 */
export function besideReference(days: Stretch, reference: Stretch): Resolved {
  if (days.earliest === days.latest) return dated(days.earliest, 'RELATIVE');
  const whole = wholeOf(reference);
  return dated(whole === null ? oneDayOf(days) : `${whole}~`, 'RELATIVE', masked(reference));
}

/** The closed bounds of an EDTF date; null where a side is open. */
export function stretchOf(edtf: string): Stretch | null {
  const { earliest, latest } = boundsOf(edtf);
  return earliest !== null && latest !== null ? { earliest, latest } : null;
}

/** The one year that another expression names for a date; null where it leaves several. */
export function yearWithin({ edtf }: Resolved): number | null {
  const days = edtf === null ? null : stretchOf(edtf);
  if (!days) return null;
  const { year } = dayParts(days.earliest);
  return dayParts(days.latest).year === year ? year : null;
}

/** The text of the first side of an EDTF interval or set, or of the date itself. */
export function firstSide(edtf: string): string {
  const start = edtf.startsWith('[') ? 1 : 0;
  const ends = [edtf.indexOf('/'), edtf.indexOf('..')].filter((end) => end >= 0);
  return ends.length === 0 && start === 0 ? edtf : edtf.slice(start, Math.min(...ends, edtf.length));
}

/** The text of its last side. */
export function lastSide(edtf: string): string {
  const end = edtf.endsWith(']') ? edtf.length - 1 : edtf.length;
  const [slash, dots] = [edtf.lastIndexOf('/'), edtf.lastIndexOf('..')];
  return edtf.slice(Math.max(slash + 1, dots < 0 ? 0 : dots + 2), end);
}
