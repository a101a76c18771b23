import { parseEdtf, yearText } from '@ephemeride/domain';
import { type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { KNOWN_DATES, type KnownDate } from './known-dates.ts';
import { labelEnd } from './label-span.ts';
import { isRemembered } from './remembered.ts';
import { YEARS, yearsIn } from './years-at.ts';

const AGO = new RegExp(`^(?:il y a|voil[àa]|voici) (?:tout juste |exactement )?${YEARS}`, 'iu');
const TO_THE_DAY = /^,? ?jour pour jour/iu;

/** `Il y a 80 ans jour pour jour`: so many years before the despatch's own day, by its time's year. */
export function toTheDay(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { time, text } = view.units[at]!;
  const { header, dateline } = view.despatch.anchor;
  const day = dateline ?? header;
  if (time === null || day === null || !AGO.test(text) || time.edtf === null) return null;
  const behind = view.units
    .slice(at + 1, at + 5)
    .map((unit) => unit.text)
    .join(' ')
    .replace(' ,', ',');
  if (!TO_THE_DAY.test(behind) && !/jour pour jour$/iu.test(text)) return null;
  const ordinal = yearsIn(text);
  if (ordinal === null) return null;
  const from = view.units.findIndex(({ low }, index) => index > at && index < at + 6 && low === 'jour') + 3;
  const noun = [0, 1, 2].find((ahead) => from > 2 && isRemembered(view.units, from + ahead));
  // `Voilà 49 ans jour pour jour que la loi a été promulguée`: its subject says of what.
  const that = noun === undefined && from > 2 && /^qu[e']$/u.test(view.units[from]?.low ?? '');
  if (noun === undefined && !that)
    return { rule: 'to-the-day', ordinal, first: at, last: at, labelFirst: at + 1, labelLast: at };
  const labelFirst = from + (noun ?? 1);
  return {
    rule: 'to-the-day',
    ordinal,
    first: at,
    last: at,
    labelFirst,
    labelLast: labelEnd(view, labelFirst),
  };
}

/** Years that are counted to the day of what no one names: of fewer one speaks in passing. */
const LEAST = 5;

/** The one day about the despatch's own that a sentence or the one before it tells, or else the despatch's own. */
function dayOfReturn(view: SentenceView, before: SentenceView | undefined, own: string): string {
  const daysOf = (some: SentenceView | undefined): ReadonlySet<string> =>
    new Set(
      (some ? timesIn(some, 0, some.units.length - 1) : [])
        .filter(({ time }) => some === view || /\d/u.test(time.text))
        .map(({ time }) => time.edtf!)
        .filter((edtf) => edtf.length === 10 && (own === '' || Math.abs(yearOf(edtf) - yearOf(own)) <= 1)),
    );
  const [days, told] = [daysOf(view), daysOf(before)];
  if (days.size === 1) return [...days][0]!;
  return days.size === 0 && told.size === 1 ? [...told][0]! : own;
}

const yearOf = (edtf: string): number => Number(edtf.slice(0, 4));

/** So many years before the day on which they are full; null where that is not known. */
export function dayBefore(
  view: SentenceView,
  { rule, ordinal, labelFirst, labelLast }: AnniversaryPhrase,
  before: SentenceView | undefined,
): string | null {
  const own = view.despatch.anchor.dateline ?? view.despatch.anchor.header ?? '';
  const day = dayOfReturn(view, before, own);
  if (day.length !== 10 || (rule === 'to-the-day' && labelLast < labelFirst && ordinal < LEAST)) return null;
  const origin = `${yearText(Number(day.slice(0, 4)) - ordinal)}${day.slice(4)}`;
  return parseEdtf(origin) === null ? null : origin;
}

/** The known day on which something happened so many years before the despatch's own; null where none is known. */
export function knownToTheDay({ despatch }: SentenceView, ordinal: number): KnownDate | null {
  const day = despatch.anchor.dateline ?? despatch.anchor.header ?? '';
  if (day.length !== 10) return null;
  const origin = `${yearText(Number(day.slice(0, 4)) - ordinal)}${day.slice(4)}`;
  return KNOWN_DATES.find((known) => known.origin === origin) ?? null;
}
