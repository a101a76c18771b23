import { FormFacts, NO_FORM } from '../../../document/word-forms.ts';
import { FORMS } from './text-words.ts';
import { codeKind, LETTER_CODE } from './words.ts';

/** Blanks and marks that may stand between the last word before an offset and that offset, in UTF-16 code units. */
const LONGEST_GAP = 8;
/** A run of letters that is longer is no word. */
const LONGEST_WORD = 24;

/** The form of the last word before an offset, or {@link NO_FORM}. */
function formBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && offset - end < LONGEST_GAP && codeKind(text, end - 1) === 0) end--;
  let start = end;
  while (start > 0 && end - start <= LONGEST_WORD && codeKind(text, start - 1) === LETTER_CODE) start--;
  if (start === end || end - start > LONGEST_WORD) return NO_FORM;
  const form = FORMS.read(text, start);
  return FORMS.end === end ? form : FORMS.of(text.slice(start, end).toLowerCase());
}

/** What was answered of the text asked about last: a few dozen rules ask of the same places. */
const PLACES = 64;
const offsets = new Int32Array(PLACES).fill(-1);
const found = new Int32Array(PLACES);
let textAsked = '';
let generation = 0;

/** The number in {@link FORMS} of the last word before an offset, a few blanks and marks between; {@link NO_FORM} where none stands there. */
export function lastFormBefore(text: string, offset: number): number {
  if (text !== textAsked || FORMS.generation !== generation) {
    textAsked = text;
    generation = FORMS.generation;
    offsets.fill(-1);
  }
  const place = offset & (PLACES - 1);
  if (offsets[place] !== offset) {
    offsets[place] = offset;
    found[place] = formBefore(text, offset);
  }
  return found[place]!;
}

/** So many lists have a bit each in one number. */
const LISTS_IN_GROUP = 30;

/** Some lists of words; one look at a word tells of all of a group which of them hold it. */
interface Group {
  readonly bits: Map<string, number>;
  size: number;
  facts: FormFacts<number>;
}

const newGroup = (bits: Map<string, number>): Group => ({ bits, size: 0, facts: factsOf(bits) });
const factsOf = (bits: ReadonlyMap<string, number>): FormFacts<number> =>
  new FormFacts(FORMS, (word) => bits.get(word) ?? 0);

/** Lists of words in small letters. */
export class WordLists {
  #group = newGroup(new Map());

  /** Adds a list; what comes back tells whether it holds a form of {@link FORMS}. */
  add(words: Iterable<string>): (form: number) => boolean {
    if (this.#group.size === LISTS_IN_GROUP) this.#group = newGroup(new Map());
    const group = this.#group;
    const bit = 1 << group.size++;
    for (const word of words) group.bits.set(word, (group.bits.get(word) ?? 0) | bit);
    // What was told of words before knew nothing of this list.
    group.facts = factsOf(group.bits);
    return (form) => form >= 0 && (group.facts.of(form) & bit) !== 0;
  }
}
