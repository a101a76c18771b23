import { type Day, type DayWindow, dayParts, type Locale } from '@ephemeride/domain';
import type { PictureAnniversary } from './entry.ts';
import { noonOfDay } from './instant.ts';
import { ANNIVERSARY_LANE, type PictureWords } from './lanes.ts';
import type { WantedMark } from './picture-item.ts';
import { shortDate } from './short-date.ts';

/**
 * The marks of the anniversaries' lane: each origin on its own day and each return with its ordinal. A return that no despatch
 * mentions is computed, drawn hollow, and opens its anniversary.
 */
export function anniversaryItems(
  anniversaries: readonly PictureAnniversary[],
  words: PictureWords,
): readonly WantedMark[] {
  return anniversaries.flatMap((anniversary) => [
    ...originItem(anniversary, words.locale),
    ...anniversary.commemorations.flatMap((commemoration) => returnItem(anniversary, commemoration, words)),
  ]);
}

function originItem({ id, title, date }: PictureAnniversary, locale: Locale): readonly WantedMark[] {
  if (date === null || date.earliest === null) return [];
  const label = shortDate(date, locale);
  const shown = { shape: 'ORIGIN', state: 'HELD', labels: [label], jubilee: false, importance: 3 } as const;
  return [{ ...mark(id, date), ...shown, entry: id, title }];
}

function returnItem(
  anniversary: PictureAnniversary,
  commemoration: PictureAnniversary['commemorations'][number],
  words: PictureWords,
): readonly WantedMark[] {
  const { id, date, mentioned, jubilee } = commemoration;
  if (date === null || date.earliest === null) return [];
  const origin = anniversary.date?.earliest;
  const ordinal = words.ordinal(commemoration.ordinal);
  return [
    {
      ...mark(id, date),
      entry: mentioned ? id : anniversary.id,
      shape: 'RETURN',
      state: mentioned ? 'HELD' : 'COMPUTED',
      labels: origin ? [`${ordinal} (${dayParts(origin).year})`, ordinal] : [ordinal],
      title: commemoration.title,
      jubilee,
      importance: (mentioned ? 1 : 0) + (jubilee ? 1 : 0),
    },
  ];
}

type Dated = NonNullable<PictureAnniversary['date']>;

const mark = (id: string, date: Dated) => ({
  id: `${ANNIVERSARY_LANE}:${id}`,
  lane: ANNIVERSARY_LANE,
  hue: 0,
  inside: false,
  start: noonOfDay(date.earliest as Day),
  end: null,
  when: date.display,
  earliest: date.earliest,
  latest: date.latest,
  precision: date.precision,
  weight: 0,
  movedTo: null,
});

/** Pixels that a return needs beside others, with its ordinal; the lane may stack two rows of them. */
const RETURN_PX = 48;

/**
 * The marks of the lane for which there is room. Those that despatches mention always stay; computed returns are left out where
 * the axis is folded, then where they would crowd: plain ones first, jubilees after them.
 *
 * @param width of the lane, in CSS pixels
 */
export function roomyReturns(
  items: readonly WantedMark[],
  gaps: readonly DayWindow[],
  width: number,
): readonly WantedMark[] {
  const most = width / RETURN_PX;
  const folded = ({ earliest }: WantedMark): boolean =>
    gaps.some(({ from, to }) => earliest !== null && from <= earliest && earliest <= to);
  const seen = items.filter((item) => item.state !== 'COMPUTED' || !folded(item));
  if (seen.length <= most) return seen;
  const jubilees = seen.filter(({ state, jubilee }) => state !== 'COMPUTED' || jubilee);
  return jubilees.length <= most ? jubilees : seen.filter(({ state }) => state !== 'COMPUTED');
}

/** An anniversary's own day, for the strip that stands before a window that begins later. */
export interface Origin {
  readonly id: string;
  readonly year: number;
  readonly when: string;
  readonly title: string;
  /** Whether so many years lie between it and the one before that the axis is broken there. */
  readonly afterBreak: boolean;
}

/** Years without an origin after which the strip's axis is drawn broken. */
const BREAK_YEARS = 10;

/**
 * The origins that lie before a day, earliest first. With more than `most`, those with most returns that despatches mention stay.
 */
export function originsBefore(
  anniversaries: readonly PictureAnniversary[],
  day: Day,
  most: number,
  locale: Locale,
): readonly Origin[] {
  const told = (anniversary: PictureAnniversary): number =>
    anniversary.commemorations.filter(({ mentioned }) => mentioned).length;
  const kept = anniversaries
    .filter(({ date }) => date?.earliest != null && date.earliest < day)
    .sort((a, b) => told(b) - told(a))
    .slice(0, most)
    .sort((a, b) => (a.date!.earliest! < b.date!.earliest! ? -1 : 1));
  return kept.map(({ id, title, date }, i) => {
    const year = dayParts(date!.earliest!).year;
    const previous = kept[i - 1]?.date?.earliest;
    const afterBreak = previous != null && year - dayParts(previous).year > BREAK_YEARS;
    return { id, year, when: shortDate(date!, locale), title, afterBreak };
  });
}
