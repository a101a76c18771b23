import type { Weekday } from '@ephemeride/domain';
import { END, oneOf } from './pattern.ts';

/** Monday first, as ISO 8601 numbers them. */
export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

const ABBREVIATIONS: readonly string[] = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];

const NUMBERS: ReadonlyMap<string, Weekday> = new Map(
  WEEKDAYS.flatMap((name, index) =>
    [name, `${name}s`, ABBREVIATIONS[index]!].map((word) => [word, (index + 1) as Weekday] as const),
  ),
);

export const weekdayNumber = (word: string | undefined): Weekday | null =>
  word === undefined ? null : (NUMBERS.get(word.toLowerCase()) ?? null);

export const weekday = (group = 'weekday'): string => `(?<${group}>${oneOf(WEEKDAYS)})${END}`;

/** A weekday in full or abbreviated: only before a day's number, where `mer.` is no sea. */
export const anyWeekday = (group = 'weekday'): string =>
  `(?<${group}>${oneOf(WEEKDAYS)}${END}|${oneOf(ABBREVIATIONS)})`;

export const ABBREVIATED_WEEKDAYS = ABBREVIATIONS.map((word) => word.slice(0, -1));
