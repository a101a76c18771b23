import { fold } from '@ephemeride/domain';
import { surnameTraditions } from './name-shapes.ts';
import { spellingDistance } from './spelling-distance.ts';

/** A name as printed, with its folded words: `Diakhar FAYE` gives `diakhar`, `faye`. */
export interface NameForm {
  readonly text: string;
  readonly words: readonly string[];
}

/** How surely a shorter or differently spelt form names the same person: 0 is not at all. */
export type Likeness = 0 | 1 | 2 | 3;

const EAST_ASIAN = new Set(['chinese', 'korean', 'japanese', 'khmer', 'lao', 'vietnamese']);
const CONNECTIVES = new Set(['al', 'el', 'de', 'da', 'von', 'van', 'ben', 'bin', 'ould', 'di']);

/** Cuts a printed name into folded words, marks, full stops and the article of Arabic names left out. */
export function nameForm(text: string): NameForm {
  const words = fold(text)
    .replace(/["().]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^(?:al|el|as|es|ad|an|ar|at|az)-(?=\p{L})/u, '').replaceAll("'", ''))
    .filter((word) => word !== '');
  return { text: text.replace(/\s+/g, ' '), words };
}

/** Whether `short` and `long` can name one person within one despatch; `long` has as many words or more. */
export function likeness(long: readonly string[], short: readonly string[]): Likeness {
  if (short.length === 0 || long.length < short.length) return 0;
  if (long.length === short.length) {
    if (short.every((word, at) => word === long[at])) return 3;
    if (short.length === 1) return 0;
    if ([...short].sort().join(' ') === [...long].sort().join(' ')) return 3;
    return isVariant(long, short) ? 2 : 0;
  }
  if (endsWith(long, short)) return 3;
  if (short.length === 1) return oneWord(long, short[0]!);
  if (
    startsWith(long, short) ||
    (short[0] === long[0] && short.at(-1) === long.at(-1) && isSubsequence(long, short))
  )
    return 2;
  return short.every((word) => long.includes(word)) && long.indexOf(short[0]!) > 0 ? 1 : 0;
}

/** A surname alone: the last word counts most, an East Asian first word, then any middle one that is long enough to tell. */
function oneWord(long: readonly string[], word: string): Likeness {
  const at = long.indexOf(word);
  if (at < 0 || CONNECTIVES.has(word)) return 0;
  if (at > 0) return word.length >= 4 ? 2 : 1;
  return surnameTraditions(word).some((tradition) => EAST_ASIAN.has(tradition)) ? 2 : 1;
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, at) => word === long[long.length - short.length + at]);
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, at) => word === long[at]);
}

function isSubsequence(long: readonly string[], short: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** One word of several spelt a little differently: `Khamliang` and `Khamlieng` before one same surname. */
function isVariant(long: readonly string[], short: readonly string[]): boolean {
  let differing = 0;
  for (const [at, word] of short.entries()) {
    const other = long[at]!;
    if (word === other) continue;
    differing += 1;
    const length = Math.min(word.length, other.length);
    const allowed = length >= 8 ? 2 : length >= 5 ? 1 : 0;
    if (differing > 1 || spellingDistance(word, other, allowed) > allowed) return false;
  }
  return differing === 1;
}
