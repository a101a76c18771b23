import { lastWordIn, ledBy } from './lexicon/around.ts';
import { GAP, LETTER } from './lexicon/pattern.ts';
import type { Meaning, ShiftMeaning } from './meaning.ts';
import type { Candidate, Example, Groups } from './rule.ts';

/** Makes one expression of neighbours, or of one and the words before it. */
export interface TimeJoin {
  readonly name: string;
  readonly join: (candidates: readonly Candidate[], text: string) => Candidate[];
  readonly examples: readonly Example[];
}

/** What a join makes of its parts; `start` where the span begins elsewhere than at its first part. */
interface Joined {
  readonly meaning: Meaning;
  readonly start?: number;
}

/** Longer stretches between two parts are never looked at, so that joining stays linear. */
const REACH = 40;

/** Joins each two neighbours between which nothing but `pattern` stands, from left to right. */
export function pairs(
  name: string,
  pattern: string,
  make: (left: Candidate, right: Candidate, groups: Groups, text: string) => Joined | null,
): TimeJoin['join'] {
  const between = new RegExp(`^(?:${pattern})$`, 'i');
  return (candidates, text) => {
    const joined: Candidate[] = [];
    for (const right of candidates) {
      const left = joined.at(-1);
      const match =
        left && right.start - left.end <= REACH ? between.exec(text.slice(left.end, right.start)) : null;
      const made = match && left ? make(left, right, match.groups ?? {}, text) : null;
      if (made)
        joined[joined.length - 1] = {
          start: made.start ?? left!.start,
          end: right.end,
          meaning: made.meaning,
          rule: name,
        };
      else joined.push(right);
    }
    return joined;
  };
}

/**
 * Joins each expression that `takes` lets in with the words of `pattern` right before it, which no other expression may
 * hold. The pattern ends in one of the words `lastWords`, in small letters, and what parts it from the expression; where it holds a
 * rarer word, `holds`, it is tried only where that stands close before.
 */
export function prefixed(
  name: string,
  pattern: string,
  lastWords: readonly string[],
  takes: (meaning: Meaning) => boolean,
  make: (candidate: Candidate, groups: Groups, prefixStart: number, text: string) => Joined | null,
  holds = '',
): TimeJoin['join'] {
  const endsInLast = lastWordIn(lastWords);
  const mayEnd = holds === '' ? endsInLast : ledBy(holds, REACH, endsInLast);
  const ahead = new RegExp(`(?<=(?<![${LETTER}\\d])(?<prefix>${pattern}))`, 'iy');
  return (candidates, text) => {
    let previousEnd = 0;
    return candidates.map((candidate) => {
      const free = previousEnd;
      previousEnd = candidate.end;
      if (!takes(candidate.meaning) || !mayEnd(text, candidate.start)) return candidate;
      ahead.lastIndex = candidate.start;
      const groups = ahead.exec(text)?.groups;
      if (!groups) return candidate;
      const prefixStart = candidate.start - groups.prefix!.length;
      const made = prefixStart < free ? null : make(candidate, groups, prefixStart, text);
      if (!made) return candidate;
      const { start, end, meaning, rule } = candidate;
      return {
        start: made.start ?? start,
        end,
        meaning: made.meaning,
        rule: made.meaning === meaning ? rule : name,
      };
    });
  };
}

/** Whether an expression names a day, so that a part of the day may go with it. */
export const namesDay = ({ meaning }: Pick<Candidate, 'meaning'>): boolean =>
  meaning.kind === 'DAY' ||
  meaning.kind === 'WEEKDAY' ||
  meaning.kind === 'FEAST' ||
  meaning.kind === 'OFFSET' ||
  (meaning.kind === 'SHIFT' && meaning.unit === 'DAY') ||
  (meaning.kind === 'NTH' && typeof meaning.what === 'number');

/** A count of days from what the account names: `la veille`, `le lendemain`. */
export const isEve = (meaning: Meaning): meaning is ShiftMeaning =>
  meaning.kind === 'SHIFT' && meaning.unit === 'DAY' && meaning.from !== 'REFERENCE';

/** `de`, `du`, `d'`, `de la`, `de l'` between two parts. */
export const OF_BETWEEN = `${GAP}(?:de${GAP}la${GAP}|de${GAP}l'|de${GAP}|du${GAP}|des${GAP}|d')`;
