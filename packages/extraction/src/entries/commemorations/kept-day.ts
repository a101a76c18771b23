import type { CountryCode, TimeMention } from '@ephemeride/domain';
import { yearText } from '@ephemeride/domain';
import { clauseAt, type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { KNOWN_DATES, type KnownDate } from './known-dates.ts';
import { ARTICLE } from './label-span.ts';

const KEEPS = /^(?:célébrer|fêter|commémorer|marquer|souffler|rappeler)$/u;
/** `dont l'anniversaire tombe le 12 mars`: `tombe` is a noun as well, and no verb of the table. */
export const FALLS = /^tomb(?:e|ent|era|ait|aient|eront)$/u;
const DAY = /^\d{4}-\d\d-\d\d$/u;
const MONTH = /^\d{4}-(?:0\d|1[0-2])$/u;

/** Units behind a count of years within which its day stands. */
const NEAR = 4;

const yearOf = (edtf: string): number => Number(edtf.slice(0, 4));

/** A day of a year in figures: `le 5 novembre`. */
const isDayOf = (time: TimeMention, year: number): boolean =>
  DAY.test(time.edtf!) && /\d/u.test(time.text) && yearOf(time.edtf!) === year;

/** `le 8 mai, 80e anniversaire de la Victoire`, `le 80e anniversaire de l'ONU, le 24 octobre`: a day set beside the return. */
function besideReturn(view: SentenceView, { first, last }: AnniversaryPhrase, year: number): string | null {
  const { units } = view;
  const low = (at: number): string => units[at]?.low ?? '';
  const front =
    !ARTICLE.test(low(first)) && low(first - 1) === ',' ? timesIn(view, first - 2, first - 2) : [];
  const behind = low(last + 1) === ',' ? timesIn(view, last + 2, last + 3) : [];
  const closed = behind.filter(({ at }) => !units[at + 1] || /^[,.;:)»]$/u.test(low(at + 1)));
  const day = [...front, ...closed].find(({ time }) => isDayOf(time, year))?.time.edtf;
  // `les dix ans du dernier échange, en octobre prochain`: so does a month.
  const month = closed.find(({ time }) => MONTH.test(time.edtf!) && yearOf(time.edtf!) === year)?.time.edtf;
  return day ?? month ?? null;
}

/** `(12 mai)`: a time that tells no year of its own. */
const tellsNoYear = ({ text }: TimeMention): boolean => !/\d{4}/u.test(text);

/** `le 35e anniversaire de la Journée de la Défense (22 décembre)`: a day within its brackets that no year is told of returns, and is no first day. */
export const isReturnInside = (time: TimeMention, ordinal: number, ofDespatch: number | null): boolean =>
  ofDespatch !== null && tellsNoYear(time) && yearOf(time.edtf!) + ordinal > ofDespatch + 1;

/** The day within a return's brackets. */
const insideReturn = (
  view: SentenceView,
  { labelLast, last }: AnniversaryPhrase,
  year: number,
): string | null =>
  timesIn(view, labelLast + 1, last).find(({ time }) => tellsNoYear(time) && isDayOf(time, year))?.time
    .edtf ?? null;

/** `c'est`, `ce seront`, `dont c'était` in front of a unit, and how far: Infinity where its clause says nothing so. */
export function behindItIs(view: SentenceView, at: number): number {
  const verb = clauseAt(view, at)?.verb;
  const says =
    verb?.lemma === 'être' && verb.last < at && /^c(?:e|')$/u.test(view.units[verb.first - 1]?.low ?? '');
  return says ? at - verb.last : Number.POSITIVE_INFINITY;
}

/** `Le 9 août, ce seront les 44 ans du parti`. */
const isSaidToBe = (view: SentenceView, { first }: AnniversaryPhrase): boolean =>
  behindItIs(view, first) <= 2;

/** The month or day of a year on which it is kept, of the verb's clause. */
function ofVerb(view: SentenceView, phrase: AnniversaryPhrase, year: number): string | null {
  const clause = clauseAt(view, phrase.first);
  const turned = phrase.rule === 'years-turned' || phrase.rule === 'years-due';
  const falls = FALLS.test(view.units[phrase.last + 1]?.low ?? '') || isSaidToBe(view, phrase);
  if (!clause || !(turned || falls || KEEPS.test(clause.verb?.lemma ?? ''))) return null;
  const due = phrase.rule === 'years-due';
  const isDay = ({ time, at }: { time: TimeMention; at: number }): boolean =>
    (due
      ? DAY.test(time.edtf!) && at - phrase.last <= NEAR && yearOf(time.edtf!) === year
      : isDayOf(time, year)) ||
    (turned && (DAY.test(time.edtf!) || MONTH.test(time.edtf!)) && yearOf(time.edtf!) === year);
  // `le 70e de son indépendance, le 20 mars, et le 70e de son armée, le 24 juin`: each has its day behind it.
  const behind = timesIn(view, phrase.last + 1, phrase.last + 3).filter(isDay);
  // `Le premier anniversaire de la trêve sera marqué le 27 novembre`: the day stands behind the verb.
  const front = clause.verb && clause.verb.first > phrase.last ? clause.verb.last : clause.first;
  const rest =
    front === clause.first ? timesIn(view, front, phrase.first - 1) : timesIn(view, front, clause.last);
  const days = behind.length > 0 ? behind : rest.filter(isDay);
  return days.length === 1 ? days[0]!.time.edtf! : null;
}

/** `ont célébré le 5 novembre le centenaire`: a day of the month on which it is kept is the day looked back to. */
export function keptDay(view: SentenceView, phrase: AnniversaryPhrase, year: number): string | null {
  const kept =
    insideReturn(view, phrase, year) ?? besideReturn(view, phrase, year) ?? ofVerb(view, phrase, year);
  return kept && `${yearText(year - phrase.ordinal)}${kept.slice(4)}`;
}

/** `L'Arménie a commémoré mercredi le 109e anniversaire du génocide`: what a country looks back to on one of the sentence's days. */
export function knownOnDay(
  view: SentenceView,
  phrase: AnniversaryPhrase,
  near: readonly CountryCode[],
  stated: string,
): KnownDate | null {
  const origins = timesIn(view, 0, view.units.length - 1)
    .map(({ time }) => time.edtf!.replace('~', ''))
    .filter((edtf) => DAY.test(edtf))
    .map((edtf) => `${yearText(yearOf(edtf) - phrase.ordinal)}${edtf.slice(4)}`);
  if (origins.length === 0) return null;
  return (
    KNOWN_DATES.find(
      ({ origin, countries }) =>
        origin.startsWith(stated) &&
        origins.includes(origin) &&
        countries.some((code) => near.includes(code)),
    ) ?? null
  );
}
