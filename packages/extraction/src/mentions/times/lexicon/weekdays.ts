import type { Weekday } from '@ephemeride/domain';
import { END, oneOf } from './pattern.ts';

/** Monday first, as ISO 8601 numbers them. */
export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

const ABBREVIATIONS: readonly string[] = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];

export function weekdayNumber(word: string | undefined): Weekday | null {
  const plain = word?.toLowerCase() ?? '';
  const full = WEEKDAYS.findIndex((name) => name === plain || `${name}s` === plain);
  const index = full >= 0 ? full : ABBREVIATIONS.indexOf(plain);
  return index < 0 ? null : ((index + 1) as Weekday);
}

export const weekday = (group = 'weekday'): string => `(?<${group}>${oneOf(WEEKDAYS)})${END}`;

/** A weekday in full or abbreviated: only before a day's number, where `mer.` is no sea. */
export const anyWeekday = (group = 'weekday'): string =>
  `(?<${group}>${oneOf(WEEKDAYS)}${END}|${oneOf(ABBREVIATIONS)})`;

export const ABBREVIATED_WEEKDAYS = ABBREVIATIONS.map((word) => word.slice(0, -1));
