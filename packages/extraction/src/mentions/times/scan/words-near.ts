import { FormFacts } from '../../../document/word-forms.ts';
import { cutOf, FORMS, firstWordAt, NO_WORD } from './text-words.ts';

/** No farther before an offset are words looked for, in UTF-16 code units. */
const FARTHEST = 160;
/** A word that begins farther back may still reach into that stretch. */
const LONGEST_WORD = 24;
/** Of a run of letters that is no word nobody knows what it holds. */
const ANY = -1;

/** The patterns that are looked for in words, one bit each in what is told of a form. */
const patterns: RegExp[] = [];
const bitsOf = (word: string): number =>
  patterns.reduce((bits, pattern, number) => (pattern.test(word) ? bits | (1 << number) : bits), 0);
let facts = new FormFacts(FORMS, bitsOf);

/** What was answered of the text asked about last: several rules ask of the same places. */
const PLACES = 64;
const offsets = new Int32Array(PLACES).fill(-1);
const found = new Int32Array(PLACES);
let textAsked = '';
let generation = 0;

/** The bits of all words close before an offset; all bits of a text that was not cut last. */
function bitsBefore(text: string, offset: number): number {
  const words = cutOf(text);
  if (!words) return ANY;
  const { size, starts, forms } = words;
  let bits = 0;
  const first = firstWordAt(words, offset - FARTHEST - LONGEST_WORD);
  for (let index = first; index < size && starts[index]! < offset; index++) {
    const form = forms[index]!;
    if (form >= 0) bits |= facts.of(form);
    else if (form === NO_WORD) return ANY;
  }
  return bits;
}

/**
 * Whether a word that holds a pattern of letters may stand in the `reach` UTF-16 code units before an offset: false is
 * sure. One look at the words there answers for all patterns.
 */
export function mayStandNear(pattern: RegExp, reach: number): (text: string, offset: number) => boolean {
  const number = patterns.push(pattern) - 1;
  if (reach > FARTHEST || number > 30) throw new RangeError(`too far or too many: ${pattern.source}`);
  // What was told of words before knew nothing of this pattern.
  facts = new FormFacts(FORMS, bitsOf);
  const bit = 1 << number;
  return (text, offset) => {
    if (text !== textAsked || FORMS.generation !== generation) {
      textAsked = text;
      generation = FORMS.generation;
      offsets.fill(-1);
    }
    const place = offset & (PLACES - 1);
    if (offsets[place] !== offset) {
      offsets[place] = offset;
      found[place] = bitsBefore(text, offset);
    }
    return (found[place]! & bit) !== 0;
  };
}
