import type { Span } from '@ephemeride/domain';
import { LETTER, withUnaccented } from './lexicon/pattern.ts';
import type { Meaning } from './meaning.ts';
import { type Candidate, FIGURES, type Piece, type TimeRule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** No trigger is longer; a longer run of letters is passed over unread. */
const LONGEST_TRIGGER = 16;

function indexByTrigger(rules: readonly TimeRule[]): ReadonlyMap<string, readonly TimeRule[]> {
  const index = new Map<string, TimeRule[]>();
  for (const rule of rules) {
    const firstWords = rule.triggers.map((trigger) => trigger.split(/[ '-]/)[0]!);
    for (const word of new Set(withUnaccented(firstWords))) {
      const list = index.get(word);
      if (list) list.push(rule);
      else index.set(word, [rule]);
    }
  }
  return index;
}

const INDEX = indexByTrigger(RULES);
const AT_FIGURES = INDEX.get(FIGURES)!;

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
    best = pieces.map((piece) => ({ ...piece, rule: rule.name }));
    bestEnd = end;
  }
  return best;
}

/**
 * Finds every expression that a rule reads, from left to right and without overlaps, passing over the spans `without`
 * (in order). One scan over the words of the text; only a rule's own triggers make it try its pattern.
 */
export function scan(text: string, referenceYear: number | null, without: readonly Span[]): Candidate[] {
  const words = new RegExp(`[${LETTER}]+|\\d+`, 'g');
  const found: Candidate[] = [];
  let skipped = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const start = match.index;
    while (skipped < without.length && without[skipped]!.end <= start) skipped++;
    const gap = without[skipped];
    if (gap && gap.start <= start) {
      words.lastIndex = gap.end;
      continue;
    }
    const word = match[0];
    const code = word.charCodeAt(0);
    const rules =
      code <= 57 ? AT_FIGURES : word.length > LONGEST_TRIGGER ? undefined : INDEX.get(word.toLowerCase());
    const candidates = rules && longestAt(rules, text, start, referenceYear);
    if (!candidates) continue;
    found.push(...candidates);
    words.lastIndex = Math.max(words.lastIndex, candidates.at(-1)!.end);
  }
  return found;
}
