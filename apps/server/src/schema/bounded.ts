import { clientError } from '../client-error.ts';

/** The longest text that is searched for, in UTF-16 code units: a headline and a half. */
const LONGEST_TEXT = 200;

/** The longest list of a filter: no fewer than there are countries. */
const LONGEST_LIST = 250;

/** A text to be searched for; each of its words costs the store a search of its own. */
export function readText(text: string): string {
  if (text.length > LONGEST_TEXT)
    throw clientError('INVALID_FILTER', `text: at most ${LONGEST_TEXT} characters, not ${text.length}`);
  return text;
}

/** A list of a filter, each value once. */
export function readList<T>(name: string, values: readonly T[]): readonly T[] {
  const distinct = [...new Set(values)];
  if (distinct.length > LONGEST_LIST)
    throw clientError('INVALID_FILTER', `${name}: at most ${LONGEST_LIST}, not ${distinct.length}`);
  return distinct;
}
