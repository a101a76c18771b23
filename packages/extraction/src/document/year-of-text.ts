import { parseEdtf, weekdayOf } from '@ephemeride/domain';
import { WEEKDAYS, weekdayNumber } from '../mentions/times/lexicon/weekdays.ts';
import { returnsTold } from './returns-told.ts';
import { dateOf, edtfOf } from './written-date.ts';

/** In UTF-16 code units: farther into a text its year is no longer looked for. */
const LONGEST = 20_000;
/** Despatches that nothing dates are no older, and a sum beyond is no return of something past: `le 46e anniversaire, fêté en 2025`. */
const NEWS = { from: 1944, to: 2040 };

/** Whether a return of this year may be told of by a despatch that nothing dates. */
export const isOfNews = (year: number): boolean => year >= NEWS.from && year <= NEWS.to;

const YEAR = /(?<![\d.,/-])(?:19|20)\d\d(?![\d.,]\d|\d)/gu;
/** `d'ici 2030`, `l'Agenda 2063`, `à l'horizon 2045`, `jusqu'en 2029`: years ahead. */
const AHEAD =
  /(?:©|copyright|ici|horizon|vision|agenda|objectifs?|jusqu'en|jusqu'[àa]|avant|stratégie|période|\d{4} ?[-–/à]) ?(?:à |en |de |au |le |fin |la fin )?(?:\d{1,2}(?:er)? )?(?:\p{L}{3,9} )?$/iu;
const FRONT = 32;

/** `sera livré en 2031`, `prévue pour 2027`, `doit fêter en 2026`: what is told of is still to come. */
const TO_COME =
  /(?<!\p{L})(?:\p{L}{2,}r(?:a|ont)|prév(?:u|oi)\p{L}*|attendue?s?|programmée?s?|doi(?:t|vent)|prochaine?s?|futur\p{L}*|suivant\p{L}*)(?!\p{L})[^.;!?]*$/u;
/** In UTF-16 code units: what is looked at in front of a year. */
const CLAUSE = 110;

/** The latest year that a text names as one that is past or running; 0 where it names none. */
export function latestYear(text: string): number {
  let latest = 0;
  for (const match of text.matchAll(YEAR)) {
    const ahead = AHEAD.test(text.slice(Math.max(0, match.index - FRONT), match.index));
    const toCome = ahead || TO_COME.test(text.slice(Math.max(0, match.index - CLAUSE), match.index));
    if (!toCome) latest = Math.max(latest, Number(match[0]));
  }
  return latest;
}

/** So many years may a text look ahead, where two of its returns agree on its own. */
const LOOK_AHEAD = 2;

/**
 * The year that the returns of a text agree on: one that no other year is later than, or that besides it names itself or
 * tells twice. Null where none is told of.
 */
function yearOfReturn(text: string, latest: number): number | null {
  const votes = new Map<number, number>();
  for (const { year } of returnsTold(text)) if (isOfNews(year)) votes.set(year, (votes.get(year) ?? 0) + 1);
  for (const [year, told] of [...votes].sort(([, a], [, b]) => b - a)) {
    const named = new RegExp(`(?<![\\d.,])${year}(?!\\d)`, 'u').test(text) ? 1 : 0;
    if (year >= latest || (told + named > 1 && year >= latest - LOOK_AHEAD)) return year;
  }
  return null;
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

/** `© 2023 ARMENPRESS`, `Copyright 2024`: pages print the year in which they were made at their foot. */
const COPYRIGHT = /(?:©|\(c\)|copyright)[^\d\n]{0,30}(?<year>20\d\d)(?!\d|\s?[-–] ?\d)/giu;
/** In UTF-16 code units. */
const FOOT = 300;

/** The year of the copyright at a page's foot; null where it has none. */
export function yearOfCopyright(text: string): number | null {
  const foot = text.slice(-FOOT).matchAll(COPYRIGHT);
  return Number([...foot].at(-1)?.groups?.year ?? 0) || null;
}

/**
 * The year of a despatch that tells no date of its own, by its words, as EDTF: that of a return whose first year is told,
 * the edition it is about, or the last year it names if its opening's weekday falls so in it or in the next, and then the
 * very day; else that of the page's copyright. Null where nothing tells. What it gives is reckoned, and no date of the page.
 */
export function yearOfText(opening: string, text: string, page: string = text): string | null {
  const whole = text.slice(0, LONGEST);
  const latest = latestYear(whole);
  const told = yearOfReturn(whole, latest) ?? yearOfEdition(opening);
  const years = told === null ? (latest > 0 ? [latest, latest + 1] : []) : [told];
  const printed = yearOfCopyright(page) ?? 0;
  // Pages are printed anew: a year long after the last one that the text names may be that of the copy.
  const year = told ?? (printed >= latest && (latest === 0 || printed <= latest + 1) ? printed : 0);
  return dayByWeekday(opening, years) ?? (year === 0 ? null : String(year));
}
