import { lastWordIn, near } from './lexicon/around.ts';
import { GAP, LETTER } from './lexicon/pattern.ts';
import type { Meaning, ShiftMeaning } from './meaning.ts';
import type { Candidate, Example, Groups } from './rule.ts';

/** Makes one expression of neighbours, or of one and the words before it. */
export interface TimeJoin {
  readonly name: string;
  /** The same list where it joins none. */
  readonly join: (candidates: readonly Candidate[], text: string) => readonly Candidate[];
  readonly examples: readonly Example[];
}

/** What a join makes of its parts; `start` where the span begins elsewhere than at its first part. */
interface Joined {
  readonly meaning: Meaning;
  readonly start?: number;
}

/** Longer stretches between two parts are never looked at, so that joining stays linear. */
const REACH = 40;

/** Each expression as `change` makes it, by its neighbours as they were; the same list where none becomes another. */
export function changed(
  candidates: readonly Candidate[],
  change: (candidate: Candidate, before: Candidate | null, behind: Candidate | null) => Candidate,
): readonly Candidate[] {
  let made: Candidate[] | null = null;
  let before: Candidate | null = null;
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    const now = change(candidate, before, candidates[index + 1] ?? null);
    if (now !== candidate) {
      made ??= [...candidates];
      made[index] = now;
    }
    before = candidate;
  }
  return made ?? candidates;
}

/** Joins each two neighbours that `takes` lets in and between which nothing but `pattern` stands, from left to right. */
export function pairs(
  name: string,
  pattern: string,
  takes: (left: Candidate, right: Candidate) => boolean,
  make: (left: Candidate, right: Candidate, groups: Groups, text: string) => Joined | null,
): TimeJoin['join'] {
  const between = new RegExp(`^(?:${pattern})$`, 'i');
  return (candidates, text) => {
    let joined: Candidate[] | null = null;
    let left: Candidate | null = null;
    for (let index = 0; index < candidates.length; index++) {
      const right = candidates[index]!;
      const near: boolean = left !== null && right.start - left.end <= REACH && takes(left, right);
      const match: RegExpExecArray | null = near ? between.exec(text.slice(left!.end, right.start)) : null;
      const made: Joined | null = match && make(left!, right, match.groups ?? {}, text);
      if (made) {
        joined ??= candidates.slice(0, index);
        left = { start: made.start ?? left!.start, end: right.end, meaning: made.meaning, rule: name };
        joined[joined.length - 1] = left;
      } else {
        joined?.push(right);
        left = right;
      }
    }
    return joined ?? candidates;
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
  const isNear = holds === '' ? null : near(holds, REACH);
  const ahead = new RegExp(`(?<=(?<![${LETTER}\\d])(?<prefix>${pattern}))`, 'iy');
  return (candidates, text) => {
    let previousEnd = 0;
    return changed(candidates, (candidate) => {
      const free = previousEnd;
      previousEnd = candidate.end;
      if (!takes(candidate.meaning) || !endsInLast(text, candidate.start)) return candidate;
      if (isNear && !isNear(text, candidate.start)) return candidate;
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
