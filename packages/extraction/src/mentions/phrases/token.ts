import { DIGIT, kindAt, LETTER, LOWER, MARK, SPACE, UPPER } from '../../document/letter-kinds.ts';
import { foldWord } from '../../document/words.ts';

/** A word, number or mark of a sentence; offsets are into the normalised text. */
export interface Token {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'WORD' | 'ELISION' | 'INITIAL' | 'NUMBER' | 'MARK';
  /** Whether it could be part of a proper name: `Phan`, `FAYE`, `al-Sissi`, `N'Guesso`. */
  readonly capital: boolean;
}

const ELIDED: ReadonlySet<string> = new Set(
  [...'lLdDjJmtTsScCn', 'qu', 'Qu', 'jusqu', 'Jusqu', 'lorsqu', 'Lorsqu', 'puisqu', 'Puisqu'].concat(
    'quoiqu',
    'Quoiqu',
  ),
);
/** `N'Guesso` is a name, `N'ayant` is none. */
const ELIDED_CAPITALS: ReadonlySet<string> = new Set(['N', 'M']);
const PARTICLED = /^(?:al|el|as|es|ad|ed|an|en|ar|er|at|et|az|ez|ash|ech|ach)-\p{Lu}/u;

/** Cuts `text` into tokens in one pass; `offset` is where `text` stands in the despatch. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const token =
      kind >= LETTER
        ? wordAt(text, at, offset)
        : kind === DIGIT
          ? cut(text, at, afterNumber(text, at), offset, 'NUMBER')
          : cut(text, at, at + (text.codePointAt(at)! > 0xffff ? 2 : 1), offset, 'MARK');
    tokens.push(token);
    at = token.end - offset;
  }
  return tokens;
}

function cut(
  text: string,
  start: number,
  end: number,
  offset: number,
  kind: Token['kind'],
  capital = false,
): Token {
  const word = text.slice(start, end);
  return { text: word, folded: foldWord(word), start: offset + start, end: offset + end, kind, capital };
}

function wordAt(text: string, at: number, offset: number): Token {
  const first = kindAt(text, at);
  let end = afterRun(text, at);
  if (text[end] === "'" && isElision(text.slice(at, end), kindAt(text, end + 1)))
    return cut(text, at, end + 1, offset, 'ELISION');
  if (text[end] === '.' && end === at + 1) {
    if (first === UPPER) return cut(text, at, afterInitials(text, at), offset, 'INITIAL', true);
    // `a.i.` (ad interim) closes a post as a word does.
    if (first === LOWER && kindAt(text, at + 2) === LOWER && text[at + 3] === '.')
      return cut(text, at, at + 4, offset, 'WORD');
  }
  while ((text[end] === '-' || text[end] === "'") && kindAt(text, end + 1) >= LETTER)
    end = afterRun(text, end + 1);
  return cut(text, at, end, offset, 'WORD', first === UPPER || isParticled(text, at, end));
}

/** `al-Sissi`, whose capital stands behind a short particle. */
const isParticled = (text: string, at: number, end: number): boolean =>
  (text[at + 2] === '-' || text[at + 3] === '-') && PARTICLED.test(text.slice(at, end));

function isElision(word: string, next: number): boolean {
  return ELIDED.has(word) ? next >= LETTER : next === LOWER && ELIDED_CAPITALS.has(word);
}

/** The end of letters, marks and digits. */
function afterRun(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) >= MARK) at += 1;
  return at;
}

/** The end of `J.`, `J.-P.`, `S.E.M.`. */
function afterInitials(text: string, from: number): number {
  let at = from + 2;
  for (;;) {
    const letter = text[at] === '-' ? at + 1 : at;
    if (kindAt(text, letter) !== UPPER || text[letter + 1] !== '.') return at;
    at = letter + 2;
  }
}

/** The end of `2.000`, `3,5`, `45e`. */
function afterNumber(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (kindAt(text, at) === DIGIT) at += 1;
    if ((text[at] !== '.' && text[at] !== ',') || kindAt(text, at + 1) !== DIGIT) break;
    at += 1;
  }
  while (kindAt(text, at) >= LETTER) at += 1;
  return at;
}
