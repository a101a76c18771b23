import type { Span } from '@ephemeride/domain';
import { endsWithAbbreviation } from './abbreviations.ts';

/** Stops, with the closing marks that belong to the sentence they end. */
const STOP = /[.!?…]+(?:\s?»|["')\]])*/gu;
const OPENS_SENTENCE = /^(?:["'«([]\s?|- )*[\p{Lu}\p{N}]/u;

/**
 * Cuts `text` from `start` to `end` into sentences, white space at the edges left out; together they hold every other
 * character. A line break ends a sentence; abbreviations, initials and decimals do not; a stop glued to a capital does
 * (`profondeur.Dans`). Takes time linear in the stretch.
 */
export function splitSentences(text: string, start = 0, end = text.length): Span[] {
  const sentences: Span[] = [];
  let from = start;
  const close = (to: number) => {
    const span = trimSpan(text, from, to);
    if (span) sentences.push(span);
    from = to;
  };
  for (let line = start; line <= end; ) {
    const newline = text.indexOf('\n', line);
    const lineEnd = newline === -1 || newline > end ? end : newline;
    for (const at of sentenceEnds(text.slice(line, lineEnd))) close(line + at);
    close(lineEnd);
    line = lineEnd + 1;
  }
  return sentences;
}

/** A span without the white space at its edges; null where nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}

function* sentenceEnds(line: string): Generator<number> {
  const quoteEnd = shortQuotes(line);
  for (const match of line.matchAll(STOP)) {
    const at = match.index;
    const end = at + match[0].length;
    if (end >= line.length) return;
    if (end <= quoteEnd(at)) continue;
    if (breaksAt(line, at, match[0], end)) yield end;
  }
}

function breaksAt(line: string, at: number, stop: string, end: number): boolean {
  const after = line.slice(end, end + 12);
  const glued = !after.startsWith(' ');
  const single = stop.startsWith('.') && !stop.startsWith('..');
  if (glued) return breaksGlued(line, at, stop, after, single);
  if (!OPENS_SENTENCE.test(after.trimStart())) return false;
  return !(single && stop === '.' && endsWithAbbreviation(line, at, after.trimStart()));
}

/** `profondeur.Dans` and `défense.En 2024` break; `U.S.A`, `qdnd.vn`, `1.200` and `frontières,…le` do not. */
function breaksGlued(line: string, at: number, stop: string, after: string, single: boolean): boolean {
  if (!/^["'«(]?\p{Lu}/u.test(after)) return false;
  if (stop !== '.' || !single) return /^["'«(]?\p{Lu}[\p{L}' ]/u.test(after);
  const before = /(\p{L}[\p{L}'-]*|[\p{N}%)»"]+)$/u.exec(line.slice(Math.max(0, at - 30), at))?.[1] ?? '';
  if (before.length < 3 && !/[\p{N}%)»"]$/u.test(before)) return false;
  return /^["'«(]?(?:\p{Lu}\p{Ll}|\p{Lu}['\p{Lu} ])/u.test(after) && !endsWithAbbreviation(line, at, after);
}

/** A quotation up to this long stays in one sentence, whatever stops it holds. */
const SHORT_QUOTE = 300;

/** Gives, for offsets asked in rising order, the end of the short quotation around them, or 0. */
function shortQuotes(line: string): (at: number) => number {
  const quotes = [...line.matchAll(/«[^«»]*»|"[^"]*"/g)].filter((quote) => quote[0].length <= SHORT_QUOTE);
  let next = 0;
  return (at) => {
    while (next < quotes.length && quotes[next]!.index + quotes[next]![0].length <= at) next++;
    const quote = quotes[next];
    if (!quote || quote.index > at) return 0;
    return quote.index + quote[0].length - 1;
  };
}
