import { isCompassPoint } from '../../places/compass.ts';
import { A_FIGURE, A_MARK, firstWordAt, type TextWords } from '../scan/text-words.ts';
import { BREAK, classOfForm, IS, LOOSE } from './word-class.ts';

/** The words of a sentence, and the marks that part its clauses; one index for each in every list. */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Their word classes; 0 for names. */
  readonly classes: readonly number[];
}

/** What a mark that parts clauses can be: `a, lundi, reçu`. */
const COMMA = ','.charCodeAt(0);

const isCapital = (text: string, offset: number): boolean => {
  const code = text.charCodeAt(offset);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
};

/** The bits of a word; a capitalised one inside a sentence is a name: `Rivera`; capitals throughout are a headline's. */
function classOf({ text, starts, ends, forms }: TextWords, index: number, first: boolean): number {
  const [start, end, form] = [starts[index]!, ends[index]!, forms[index]!];
  if (form === A_MARK) return text.charCodeAt(start) === COMMA ? BREAK | LOOSE : BREAK;
  if (form < 0) return 0;
  if (!first && end - start > 1 && isCapital(text, start)) {
    const word = text.slice(start, end);
    if (word !== word.toUpperCase()) return 0;
  }
  const bits = classOfForm(form);
  return (bits & IS) !== 0 && isEast(text, starts[index - 1] ?? start, start, end) ? 0 : bits;
}

const BEHIND_REACH = 16;

/** `la côte est du Togo`. */
const isEast = (text: string, before: number, start: number, end: number): boolean =>
  text.startsWith('est', start) &&
  end === start + 3 &&
  isCompassPoint(text.slice(before, start).trim().toLowerCase(), text.slice(end, end + BEHIND_REACH));

/** The words of a stretch of a text, and the marks that part its clauses. */
export function tokensOf(words: TextWords, from: number, until: number): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const classes: number[] = [];
  for (let index = firstWordAt(words, from); index < words.size; index++) {
    const start = words.starts[index]!;
    if (start >= until) break;
    if (words.forms[index] === A_FIGURE) continue;
    starts.push(start);
    ends.push(Math.min(words.ends[index]!, until));
    classes.push(classOf(words, index, start === from));
  }
  return { starts, ends, classes };
}
