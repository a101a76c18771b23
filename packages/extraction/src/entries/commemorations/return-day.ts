import { isLeapYear, yearText } from '@ephemeride/domain';

/** The day of a year on which what was on the origin's day returns; 29 February returns on the 28th where there is none. */
export function returnDay(origin: string, year: number): string {
  const day = origin.slice(4);
  return day === '-02-29' && !isLeapYear(year) ? `${yearText(year)}-02-28` : `${yearText(year)}${day}`;
}
