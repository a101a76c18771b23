import type { CountryCode } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';
import { makeLexicon } from '../phrases/lexicon.ts';
import { tokenize } from '../phrases/token.ts';

/** A body of the table, under the name it is filed by. */
export interface WellKnownBody {
  readonly name: string;
  readonly country: CountryCode | null;
}

const ACRONYM = /^[\p{L}\p{N}]{2,9}(?:[+-]\p{L}*)?$/u;
const acronyms = new Map<string, WellKnownBody>();
const names: [string, WellKnownBody][] = [];

for (const [name = '', others = '', country = ''] of readTable('bodies.tsv', 3)) {
  const body = { name, country: country === '-' ? null : country };
  for (const form of [name, ...others.split('|')].filter(Boolean)) {
    if (ACRONYM.test(form)) acronyms.set(form, body);
    else names.push([form, body]);
  }
}

/** Several rules ask for every body of every sentence, and the same few bodies come again and again. */
const INTERNATIONAL = new Map<string, boolean>();
const MOST_REMEMBERED = 5000;

/** Whether a printed name is that of a well-known body of several countries. */
export function isInternationalBody(name: string): boolean {
  const known = INTERNATIONAL.get(name);
  if (known !== undefined) return known;
  const body = acronyms.get(name) ?? WELL_KNOWN_NAMES.at(tokenize(name), 0)?.value;
  const international = body?.country === null;
  if (INTERNATIONAL.size >= MOST_REMEMBERED) INTERNATIONAL.clear();
  INTERNATIONAL.set(name, international);
  return international;
}

/** Finds names of well-known bodies of two words or more, in any case. */
export const WELL_KNOWN_NAMES = makeLexicon(names);

/** The well-known body of one word, written exactly so: `OTAN` and `Otan`, never `otan`. */
export function wellKnownAcronym(word: string): WellKnownBody | null {
  return acronyms.get(word) ?? null;
}
