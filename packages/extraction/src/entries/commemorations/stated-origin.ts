import { isOfNews } from '../../document/year-of-text.ts';
import { clauseAt, type SentenceView, timesIn, unitAmong } from '../sentence/sentence-view.ts';
import { isPredicate } from '../sentence/verb-groups.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { yearOfDespatch } from './despatch-days.ts';

const yearOf = (edtf: string): number => Number(edtf.slice(0, 4));
/** A year, month or day. */
export const isPoint = (edtf: string): boolean => /^\d{4}(?:-\d\d){0,2}$/u.test(edtf);

/** `quatre-vingts ans plus tard`: years that are counted, and named as no anniversary. */
export const isCount = ({ rule }: AnniversaryPhrase): boolean =>
  rule === 'years-since' || rule === 'years-due';

/** Origin and return as one range: `(22/12/1989-22/12/2024)`. */
export function rangeIn(
  view: SentenceView,
  phrase: AnniversaryPhrase,
): { origin: string; year: number } | null {
  for (const { time } of timesIn(view, phrase.labelLast + 1, phrase.last)) {
    const [from = '', to = ''] = time.edtf!.split('/');
    if (isPoint(from) && isPoint(to) && yearOf(to) - yearOf(from) === phrase.ordinal)
      return { origin: from, year: yearOf(to) };
  }
  return null;
}

/** Years on either side of the sentence's own in which a return that is prepared or recalled may fall. */
const AROUND = 3;
/** Units behind a participle within which its day stands. */
const REACH = 4;
const PARTICIPLE = /^\p{L}+(?:é|i|u|is|ert)e?s?$/u;

/** Units behind a return within which a participle tells of what it is of: `les 60 ans du jumelage avec Vejle, conclu en 1964`. */
const BEHIND = 10;

/** `le jubilé d'or de son indépendance, acquise le 25 juin 1975`: the day of a participle right behind, or behind a comma. */
function apposedOrigin(view: SentenceView, { ordinal, last }: AnniversaryPhrase): string | null {
  const { units } = view;
  const year = yearOfDespatch(view.despatch);
  const verb = view.verbs.find((group) => group.first > last && isPredicate(group))?.first ?? units.length;
  const from = unitAmong(
    view,
    last + 1,
    Math.min(last + BEHIND, verb - 1),
    ({ low, time }, at) =>
      PARTICIPLE.test(low) && time === null && (at === last + 1 || units[at - 1]!.low === ','),
  );
  // `la création de la flotte en 1961`, in a despatch that nothing dates.
  const right = year === null && /^(?:en|de)$/u.test(units[last + 1]?.low ?? '');
  if (from < 0 && !right) return null;
  const behind = from < 0 ? last + 1 : from;
  const [time] = timesIn(view, behind + 1, behind + REACH);
  const edtf = time?.time.edtf ?? '';
  return isPoint(edtf) && mayReturn(yearOf(edtf) + ordinal, year, AROUND) ? edtf : null;
}

/** Whether what an ordinal counts to is a year near that of the despatch; where nothing dates it, a year of news. */
const mayReturn = (returned: number, year: number | null, around: number): boolean =>
  year === null ? isOfNews(returned) : Math.abs(returned - year) <= around;

const AGO = /^(?:il y a|voil[àa]|voici)\s/iu;
const SINCE = /^(?:depuis|le|en|à)$/u;
/** Years ahead of which one prepares what is to be kept, and after which one still tells that it was. */
const AHEAD = 5;
const AFTER = 6;
/** As much of what is said to come near. */
const FAR_AHEAD = 15;
const NEARS = /^approch/u;

/**
 * `qui entretiennent des relations depuis le 12 juillet 1976, préparent leur cinquantenaire`, `fondée en 1425, elle a achevé les fêtes de son
 * sixième centenaire`: since when, told in front of a return of nothing named.
 */
function beganOn(
  view: SentenceView,
  { first, ordinal, labelFirst, labelLast }: AnniversaryPhrase,
): string | null {
  const year = yearOfDespatch(view.despatch);
  if (labelLast >= labelFirst || year === null) return null;
  const verb = clauseAt(view, first)?.verb;
  const past = verb?.tense === 'PAST' || verb?.tense === 'PLUPERFECT' ? AFTER : 0;
  const nears = view.units.slice(Math.max(0, first - 2), first + 1).some(({ low }) => NEARS.test(low));
  const told = timesIn(view, 0, first - 1).find(({ time, at }) => {
    const from = yearOf(time.edtf!);
    const away = from + ordinal - year;
    const words = view.units.slice(Math.max(0, at - 2), at);
    return (
      isPoint(time.edtf!) &&
      from < year &&
      away >= -past &&
      away <= (nears ? FAR_AHEAD : AHEAD) &&
      (AGO.test(time.text) || words.some(({ low }) => SINCE.test(low)))
    );
  });
  return told?.time.edtf ?? null;
}

/** Of two days, a mark between them. */
const LIFE = 21;
/** `(24 avril 1874 - 2 novembre 1951)`: a life or a reign, either end of which may be looked back to; else the date itself. */
const endsOf = (edtf: string): readonly string[] => {
  const [from = '', to = ''] = edtf.length === LIFE ? edtf.split('/') : [];
  return from.length === to.length && from.slice(0, 4) < to.slice(0, 4) ? [from, to] : [edtf];
};

/** The day that the text itself gives as origin: in parentheses, or anywhere in the sentence if the sum is right. */
export function statedOrigin(
  view: SentenceView,
  phrase: AnniversaryPhrase,
  years: ReadonlySet<number>,
): string | null {
  const inside = timesIn(view, phrase.labelFirst, phrase.last).flatMap(({ time }) => endsOf(time.edtf!));
  const elsewhere = timesIn(view, 0, view.units.length - 1)
    .filter(({ at }) => !isCount(phrase) || at !== phrase.first)
    .flatMap(({ time }) => endsOf(time.edtf!));
  const fits = (edtf: string): boolean => isPoint(edtf) && years.has(yearOf(edtf) + phrase.ordinal);
  const candidates = [...inside.filter(fits), ...elsewhere.filter(fits)];
  // `l'hiver prochain le 70e anniversaire des avalanches de 1951`: a winter is of two years, the label's own year of one.
  const year = yearOfDespatch(view.despatch);
  const labelled = timesIn(view, phrase.labelFirst, phrase.labelLast).find(
    ({ time, at }) =>
      view.units[at - 1]?.low === 'de' &&
      isPoint(time.edtf!) &&
      mayReturn(yearOf(time.edtf!) + phrase.ordinal, year, 1),
  );
  if (labelled && candidates.length === 0) return labelled.time.edtf;
  if (candidates.length === 0) return apposedOrigin(view, phrase) ?? beganOn(view, phrase);
  return candidates.sort((a, b) => b.length - a.length)[0] ?? null;
}

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** `(12 novembre 1991). Son 31e anniversaire`: the day told last in the sentence before, where the sum is right within a year. */
export function toldBefore(
  view: SentenceView | undefined,
  ordinal: number,
  ofDespatch: number | null,
): string | null {
  if (!view || ofDespatch === null) return null;
  const told = timesIn(view, 0, view.units.length - 1).findLast(
    ({ time }) => DAY.test(time.edtf!) && Math.abs(yearOf(time.edtf!) + ordinal - ofDespatch) <= 1,
  );
  return told?.time.edtf ?? null;
}

/** The one day of a year that a sentence tells; null where it tells none, or several. */
export function dayIn(view: SentenceView | undefined, year: number): string | null {
  if (!view) return null;
  const days = timesIn(view, 0, view.units.length - 1)
    .map(({ time }) => time.edtf!)
    .filter((edtf) => DAY.test(edtf) && yearOf(edtf) === year);
  return new Set(days).size === 1 ? days[0]! : null;
}
