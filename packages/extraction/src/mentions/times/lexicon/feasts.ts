import { addDays, type Day, dayText } from '@ephemeride/domain';
import { END, oneOf, withUnaccented } from './pattern.ts';

/** A feast on a fixed day, or so many days after Easter Sunday. */
type FeastRule = { readonly month: number; readonly day: number } | { readonly afterEaster: number };

const FEASTS: Readonly<Record<string, FeastRule>> = {
  'nouvel an': { month: 1, day: 1 },
  "jour de l'an": { month: 1, day: 1 },
  épiphanie: { month: 1, day: 6 },
  'mardi gras': { afterEaster: -47 },
  'mercredi des cendres': { afterEaster: -46 },
  'dimanche des rameaux': { afterEaster: -7 },
  'vendredi saint': { afterEaster: -2 },
  pâques: { afterEaster: 0 },
  'lundi de pâques': { afterEaster: 1 },
  "jeudi de l'ascension": { afterEaster: 39 },
  ascension: { afterEaster: 39 },
  pentecôte: { afterEaster: 49 },
  'lundi de pentecôte': { afterEaster: 50 },
  assomption: { month: 8, day: 15 },
  toussaint: { month: 11, day: 1 },
  'réveillon de noël': { month: 12, day: 24 },
  noël: { month: 12, day: 25 },
  'saint-sylvestre': { month: 12, day: 31 },
};

const BY_WORD = new Map(
  Object.entries(FEASTS).flatMap(([name, rule]) =>
    withUnaccented([name]).map((word) => [word, rule] as const),
  ),
);

export const FEAST_TRIGGERS: readonly string[] = [...BY_WORD.keys()];

export const feast = (group = 'feast'): string => `(?<${group}>${oneOf(BY_WORD.keys())})${END}`;

/** Easter Sunday of a year of the Gregorian calendar, by the anonymous algorithm of 1876. */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * e + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayText(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The day of a feast in a year; `name` is a word that {@link feast} matches. */
export function feastDay(name: string, year: number): Day {
  const rule = BY_WORD.get(name.toLowerCase().replace(/\s+/g, ' '));
  if (!rule) throw new Error(`unknown feast: ${name}`);
  return 'afterEaster' in rule
    ? addDays(easter(year), rule.afterEaster)
    : dayText(year, rule.month, rule.day);
}
