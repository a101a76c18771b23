import { parseEdtf, weekdayOf } from '@ephemeride/domain';
import { WEEKDAYS, weekdayNumber } from '../mentions/times/lexicon/weekdays.ts';
import { dateOf, edtfOf } from './written-date.ts';

/** In UTF-16 code units: farther into a text its year is no longer looked for. */
const LONGEST = 20_000;
/** Despatches that nothing dates are no older, and a sum beyond is no return of something past: `le 46e anniversaire, fêté en 2025`. */
const NEWS = { from: 1944, to: 2040 };

/** Whether a return of this year may be told of by a despatch that nothing dates. */
export const isOfNews = (year: number): boolean => year >= NEWS.from && year <= NEWS.to;

/** `le 46e anniversaire de la victoire de 1979`: named groups ordinal, year. */
const RETURN =
  /(?<![\d.,])(?<ordinal>\d{1,3}) ?(?:e|è|er|ère|ème|eme)s? anniversaire(?:(?![.!?] )[^\n]){0,160}?(?<![\d.,/-])(?<year>1[5-9]\d\d|20\d\d)(?![\d.,]\d|\d)/giu;

/** The year in which what is told returns: that of the first day, and as many as are counted. */
function yearOfReturn(text: string, latest: number): number | null {
  for (const { groups } of text.matchAll(RETURN)) {
    const year = Number(groups!.year) + Number(groups!.ordinal);
    if (year >= latest && isOfNews(year)) return year;
  }
  return null;
}

const YEAR = /(?<![\d.,/-])(?:19|20)\d\d(?![\d.,]\d|\d)/gu;
/** `d'ici 2030`, `l'Agenda 2063`, `à l'horizon 2045`, `jusqu'en 2029`: years ahead. */
const AHEAD =
  /(?:ici|horizon|vision|agenda|objectifs?|jusqu'en|jusqu'à|avant|stratégie|période|\d{4} ?[-–/à]) ?(?:à |en |de )?$/iu;
const FRONT = 24;

/** The latest year that a text names as one that is past or running; 0 where it names none. */
function latestYear(text: string): number {
  let latest = 0;
  for (const match of text.matchAll(YEAR)) {
    const ahead = AHEAD.test(text.slice(Math.max(0, match.index - FRONT), match.index));
    if (!ahead) latest = Math.max(latest, Number(match[0]));
  }
  return latest;
}

const WEEKDAY_DATE = new RegExp(
  `(?<![\\p{L}])(?<weekday>${WEEKDAYS.join('|')}),? (?:le )?(?<day>\\d{1,2})(?:er)? (?<month>\\p{L}{3,9})\\.?(?! ?,? ?\\d{4})`,
  'giu',
);

/** The day of an opening's `mercredi 13 mars` in the first of some years in which it falls so. */
function dayByWeekday(opening: string, years: readonly number[]): string | null {
  for (const { groups } of opening.matchAll(WEEKDAY_DATE)) {
    const { weekday, ...written } = groups!;
    const date = dateOf(written);
    const day = years
      .map((year) => date && edtfOf({ ...date, year }))
      .find((one) => one != null && parseEdtf(one) !== null && weekdayOf(one) === weekdayNumber(weekday));
    if (day) return day;
  }
  return null;
}

/** `l'exercice Dragon d'or 2019`, `le 5e Salon naval (EURONAVAL 2024)`: what is held year by year is called by its own. */
const EDITION =
  /(?<![\p{L}])(?:exercices?|manœuvres?|salon|foire|exposition|expo|festival|dialogue|conférence|forum|sommet|championnats?|coupe|jeux|tournoi|rallye|édition|biennale|congrès|semaine)(?![\p{L}])(?:(?![.!?;:] )[^\n]){0,90}?\p{L}[»"'’)]? ?(?<year>(?:19|20)\d\d)(?![\d.,]\d|\d| ?[-–/])/giu;
/** `le sommet tenu en 2019`, `depuis 2019`, `en mars 2019`: when, and no name. */
const WHEN =
  /(?:(?<![\p{L}])(?:en|de|du|depuis|dès|fin|début|mi|année|an|ici|avant|après|à|et|ou|pour|vers|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|horizon|vision|agenda|objectifs?) ?$/iu;

function yearOfEdition(opening: string): number | null {
  for (const match of opening.matchAll(EDITION)) {
    const at = match.index + match[0].length - 4;
    if (!WHEN.test(opening.slice(Math.max(0, at - FRONT), at))) return Number(match.groups!.year);
  }
  return null;
}

/**
 * The year of a despatch that tells no date of its own, by its words, as EDTF: that of a return whose first year is told,
 * the edition it is about, or the last year it names if its opening's weekday falls so in it or in the next, and then the
 * very day. Null where nothing tells. What it gives is reckoned, and no date of the page.
 */
export function yearOfText(opening: string, text: string): string | null {
  const whole = text.slice(0, LONGEST);
  const latest = latestYear(whole);
  const told = yearOfReturn(whole, latest) ?? yearOfEdition(opening);
  const years = told === null ? (latest > 0 ? [latest, latest + 1] : []) : [told];
  return dayByWeekday(opening, years) ?? (told === null ? null : String(told));
}
