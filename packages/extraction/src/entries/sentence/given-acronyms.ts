import type { EventNoun } from './event-nouns.ts';
import type { NounHead } from './noun-heads.ts';
import type { Unit } from './units.ts';

/** Short names that a despatch gives its events: `AMAF` for `réunion des ministres de l'Agriculture et des Forêts de l'ASEAN (AMAF)`. */
export type GivenAcronyms = ReadonlyMap<string, EventNoun>;

const ACRONYM = /^\p{Lu}{2}[\p{Lu}\p{Ll}+-]{0,9}$/u;
const RETURNS = new Set([
  'CONFERENCE',
  'DIALOGUE',
  'EXERCISE',
  'EXHIBITION',
  'EXCHANGE',
  'TRAINING',
  'MEETING',
]);

/** The acronyms in parentheses at the end of an event's name, from left to right. */
export function givenAcronyms(
  sentences: readonly { readonly units: readonly Unit[]; readonly heads: readonly NounHead[] }[],
): GivenAcronyms {
  const given = new Map<string, EventNoun>();
  for (const { units, heads } of sentences) {
    for (const { noun, last, phraseLast } of heads) {
      if (noun.series !== null || !RETURNS.has(noun.kind)) continue;
      for (let at = last + 1; at <= phraseLast; at++) {
        const word = units[at - 1]!.low === '(' ? units[at]!.text : '';
        if (ACRONYM.test(word) && !given.has(word)) given.set(word, noun);
      }
    }
  }
  return given;
}
