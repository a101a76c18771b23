import { fold } from '@ephemeride/domain';

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

const LETTERS = String.raw`\p{L}[\p{L}\p{M}\p{N}]*`;
/** One group a kind, in the order of {@link KINDS}; unnamed, for speed. */
const TOKEN = new RegExp(
  [
    String.raw`((?:[lLdDjJmtTsScCn]|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu|[qQ]uoiqu)'(?=\p{L})|[NM]'(?=\p{Ll}))`,
    String.raw`(\p{Lu}\.(?:-?\p{Lu}\.)*)`,
    // `a.i.` (ad interim) closes a post as a word does.
    `((?<!\\p{L})\\p{Ll}\\.\\p{Ll}\\.|${LETTERS}(?:[-']${LETTERS})*)`,
    String.raw`(\p{N}+(?:[.,]\p{N}+)*\p{L}*)`,
    String.raw`[^\s\p{L}\p{N}]`,
  ].join('|'),
  'gu',
);
const KINDS = ['ELISION', 'INITIAL', 'WORD', 'NUMBER'] as const;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|es|ad|ed|an|en|ar|er|at|et|az|ez|ash|ech|ach)-\p{Lu})/u;
const PLAIN = /^[a-z' -]*$/;

/** Cuts `text` into tokens in one pass; `offset` is where `text` stands in the despatch. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const kind = KINDS[[1, 2, 3, 4].findIndex((group) => match[group] !== undefined)] ?? 'MARK';
    tokens.push({
      text: word,
      folded: PLAIN.test(word) ? word : fold(word),
      start: offset + match.index,
      end: offset + match.index + word.length,
      kind,
      capital: (kind === 'WORD' || kind === 'INITIAL') && CAPITAL.test(word),
    });
  }
  return tokens;
}
