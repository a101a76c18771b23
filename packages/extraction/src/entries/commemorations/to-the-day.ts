import { parseEdtf, yearText } from '@ephemeride/domain';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { KNOWN_DATES, type KnownDate } from './known-dates.ts';
import { labelEnd } from './label-span.ts';
import { isRemembered } from './remembered.ts';

const AGO = /^(?:il y a|voil[àa]|voici) (?:tout juste |exactement )?(?:\d{1,3}|[\p{L}-]+(?: et un)?) ans/iu;
const TO_THE_DAY = /^,? ?jour pour jour/iu;
const YEAR = /^\d{4}$/u;

/** `Il y a 80 ans jour pour jour`: so many years before the despatch's own day, by its time's year. */
export function toTheDay(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { time, text } = view.units[at]!;
  const { header, dateline } = view.despatch.anchor;
  const day = dateline ?? header;
  if (time === null || day === null || !AGO.test(text) || !YEAR.test(time.edtf ?? '')) return null;
  const behind = view.units
    .slice(at + 1, at + 5)
    .map((unit) => unit.text)
    .join(' ')
    .replace(' ,', ',');
  if (!TO_THE_DAY.test(behind) && !/jour pour jour$/iu.test(text)) return null;
  const ordinal = Number(day.slice(0, 4)) - Number(time.edtf);
  const from = view.units.findIndex(({ low }, index) => index > at && index < at + 6 && low === 'jour') + 3;
  const noun = [0, 1, 2].find((ahead) => from > 2 && isRemembered(view.units, from + ahead));
  if (noun === undefined)
    return { rule: 'to-the-day', ordinal, first: at, last: at, labelFirst: at + 1, labelLast: at };
  const labelFirst = from + noun;
  return {
    rule: 'to-the-day',
    ordinal,
    first: at,
    last: at,
    labelFirst,
    labelLast: labelEnd(view, labelFirst),
  };
}

/** So many years before the despatch's own day; null where that is not known, or nothing is named that is looked back to. */
export function dayBefore(
  { despatch }: SentenceView,
  { ordinal, labelFirst, labelLast }: AnniversaryPhrase,
): string | null {
  const day = despatch.anchor.dateline ?? despatch.anchor.header ?? '';
  if (day.length !== 10 || labelLast < labelFirst) return null;
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
