import type { Span } from '@ephemeride/domain';
import type { Meaning } from '../meaning.ts';
import type { Candidate, Piece, TimeRule } from '../rule.ts';
import { RULES } from '../rules/index.ts';
import { A_FIGURE, A_MARK, type TextWords } from './text-words.ts';
import { TriggerIndex } from './trigger-index.ts';
import { codeKind, FIGURE_CODE } from './words.ts';

const INDEX = new TriggerIndex(RULES);

const isPieces = (read: Meaning | readonly Piece[]): read is readonly Piece[] => Array.isArray(read);

/** The longest reading of the rules at one place; of equals, the first rule's. */
function longestAt(
  rules: readonly TimeRule[],
  text: string,
  start: number,
  referenceYear: number | null,
): Candidate[] | null {
  let best: Candidate[] | null = null;
  let bestEnd = start;
  for (const rule of rules) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    if (end <= bestEnd) continue;
    const read = rule.read(match.groups ?? {}, { text, start, end, referenceYear });
    if (read === null) continue;
    const pieces = isPieces(read) ? read : [{ start, end, meaning: read }];
    best = pieces.map((piece) => ({
      start: piece.start,
      end: piece.end,
      meaning: piece.meaning,
      rule: rule.name,
    }));
    bestEnd = end;
  }
  return best;
}

/** Figures with a mark and figures on both sides are the inside of a number or a code: `03-29-88`, `1.200.000`. */
function insideCode(text: string, start: number, end: number): boolean {
  if (start === 0) return false;
  const mark = text[start - 1];
  if ((mark !== '-' && mark !== '.' && mark !== ',') || text[end] !== mark) return false;
  const inside = start >= 2 && end + 1 < text.length;
  return inside && codeKind(text, start - 2) === FIGURE_CODE && codeKind(text, end + 1) === FIGURE_CODE;
}

/**
 * Finds every expression that a rule reads, from left to right and without overlaps, passing over the spans `without`
 * (in order). One scan over the words of the text; only a rule's own triggers make it try its pattern.
 */
export function scan(words: TextWords, referenceYear: number | null, without: readonly Span[]): Candidate[] {
  const { text, size, starts, ends, forms } = words;
  const found: Candidate[] = [];
  let skipped = 0;
  let from = 0;
  for (let index = 0; index < size; index++) {
    const start = starts[index]!;
    if (start < from || forms[index] === A_MARK) continue;
    while (skipped < without.length && without[skipped]!.end <= start) skipped++;
    const gap = without[skipped];
    if (gap && gap.start <= start) {
      from = gap.end;
      continue;
    }
    const rules = INDEX.rulesAt(words, index);
    if (rules.length === 0) continue;
    if (forms[index] === A_FIGURE && insideCode(text, start, ends[index]!)) continue;
    const candidates = longestAt(rules, text, start, referenceYear);
    if (!candidates) continue;
    found.push(...candidates);
    from = candidates.at(-1)!.end;
  }
  return found;
}
