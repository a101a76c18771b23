import { RETURNING } from '../kind-traits.ts';
import type { EventNoun, GivenAcronyms } from './event-nouns.ts';
import type { NounHead } from './noun-heads.ts';
import type { Unit } from './units.ts';

const ACRONYM = /^\p{Lu}{2}[\p{Lu}\p{Ll}+-]{0,9}$/u;
/** The acronyms in parentheses at the end of an event's name, from left to right. */
export function givenAcronyms(
  sentences: readonly { readonly units: readonly Unit[]; readonly heads: readonly NounHead[] }[],
): GivenAcronyms {
  const given = new Map<string, EventNoun>();
  for (const { units, heads } of sentences) {
    for (const { noun, last, phraseLast } of heads) {
      if (noun.series !== null || !(RETURNING.has(noun.kind) || noun.kind === 'MEETING')) continue;
      for (let at = last + 1; at <= phraseLast; at++) {
        const word = units[at - 1]!.low === '(' ? units[at]!.text : '';
        if (ACRONYM.test(word) && !given.has(word)) given.set(word, noun);
      }
    }
  }
  return given;
}
