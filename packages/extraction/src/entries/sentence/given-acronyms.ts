import { readOrdinal } from '../../mentions/phrases/ordinals.ts';
import { RETURNING } from '../kind-traits.ts';
import { type EventNoun, eventNounAt, type GivenAcronyms } from './event-nouns.ts';
import type { NounHead } from './noun-heads.ts';
import type { Unit } from './units.ts';

const { noun: CONFERENCE } = eventNounAt((offset) => ['conférence'][offset])!;
const ACRONYM = /^\p{Lu}{2}[\p{Lu}\p{Ll}+-]{0,9}$/u;
/** Four letters at least: three are a regiment's (`la 2e DIM`). */
const LONG_ACRONYM = /^\p{Lu}{4,8}$/u;
/** What one does at a conference, and what happens there. */
const AT_CONFERENCE =
  /^(?:particip\p{Ll}+|assist\p{Ll}+|lors|marge|ouverture|clôture|travaux|délégués|déclaration|intervenu|intervenue|présid\p{Ll}+)$/u;
const AROUND = 8;

/** `participe à la 19e CIMO`: a number and an acronym, of which one is an attendant, are a conference, whatever its name. */
function numberedConference(units: readonly Unit[], at: number): boolean {
  const { text } = units[at]!;
  if (!LONG_ACRONYM.test(text) || readOrdinal(units[at - 1]!.low, units[at - 1]!.text) === null) return false;
  return units.slice(Math.max(0, at - 1 - AROUND), at - 1).some(({ low }) => AT_CONFERENCE.test(low));
}

const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const isCapital = (code: number): boolean => code >= CAPITAL_A && code <= CAPITAL_Z;

/** Words that name an event only with more behind them: once a despatch has told `l'échange d'amitié`, `l'échange` is that. */
const SHORTENED: ReadonlySet<string> = new Set(['échange', 'patrouille', 'tournoi']);

/** The acronyms in parentheses at the end of an event's name, from left to right, those that a number stands before, and the words that stand for a longer name. */
export function givenAcronyms(
  sentences: readonly { readonly units: readonly Unit[]; readonly heads: readonly NounHead[] }[],
): GivenAcronyms {
  const given = new Map<string, EventNoun>();
  for (const { units, heads } of sentences) {
    for (let at = 1; at < units.length; at++) {
      const { text } = units[at]!;
      // Two capitals first: hardly a word has them, and the pattern need not be asked of the others.
      if (!isCapital(text.charCodeAt(0)) || !isCapital(text.charCodeAt(1)) || given.has(text)) continue;
      if (numberedConference(units, at)) given.set(text, { ...CONFERENCE, series: text });
    }
    for (const { noun, last, phraseLast } of heads) {
      if (SHORTENED.has(noun.word) && RETURNING.has(noun.kind) && !given.has(noun.word))
        given.set(noun.word, noun);
      if (noun.series !== null || !(RETURNING.has(noun.kind) || noun.kind === 'MEETING')) continue;
      for (let at = last + 1; at <= phraseLast; at++) {
        const word = units[at - 1]!.low === '(' ? units[at]!.text : '';
        if (ACRONYM.test(word) && !given.has(word)) given.set(word, noun);
      }
    }
  }
  return given;
}
