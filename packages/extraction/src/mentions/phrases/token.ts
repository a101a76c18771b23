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
const ELISION = String.raw`(?:[lLdDjJmtTsScCn]|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu|[qQ]uoiqu)'(?=\p{L})|[NM]'(?=\p{Ll})`;
const TOKEN = new RegExp(
  [
    `(?<elision>${ELISION})`,
    String.raw`(?<initial>\p{Lu}\.(?:-?\p{Lu}\.)*)`,
    String.raw`(?<abbreviation>(?<!\p{L})\p{Ll}\.\p{Ll}\.)`,
    `(?<word>${LETTERS}(?:[-']${LETTERS})*)`,
    String.raw`(?<number>\p{N}+(?:[.,]\p{N}+)*\p{L}*)`,
    String.raw`(?<mark>[^\s\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);
const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|es|ad|ed|an|en|ar|er|at|et|az|ez|ash|ech|ach)-\p{Lu})/u;

const KINDS = ['elision', 'initial', 'word', 'number', 'mark'] as const;
/** `a.i.` (ad interim) closes a post as a word does. */
const ABBREVIATION = 'abbreviation';

/** Cuts `text` into tokens in one pass; `offset` is where `text` stands in the despatch. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups as Record<string, string | undefined>;
    const kind = groups[ABBREVIATION] ? 'word' : (KINDS.find((name) => groups[name] !== undefined) ?? 'mark');
    tokens.push({
      text: match[0],
      folded: fold(match[0]),
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      kind: kind.toUpperCase() as Token['kind'],
      capital: (kind === 'word' || kind === 'initial') && CAPITAL.test(match[0]),
    });
  }
  return tokens;
}
