import type { OrganizationRead, PersonRead, PlaceMention, Span, TimeMention } from '@ephemeride/domain';

/**
 * The smallest thing that a rule looks at: a word with its elision cut off (`l'`, `entretien`), a mark,
 * or a whole time expression or person's name, which rules step over as one.
 */
export interface Unit extends Span {
  /** The words as they stand. */
  readonly text: string;
  /** Lower case, accents kept: `a` and `à` differ. */
  readonly low: string;
  readonly time: TimeMention | null;
  readonly person: PersonRead | null;
  readonly organization: OrganizationRead | null;
  readonly place: PlaceMention | null;
}

export interface Covering extends Span {
  readonly time?: TimeMention;
  readonly person?: PersonRead;
}

/** Words keep inner hyphens and a closing elision; a number keeps its separators and its ordinal letters. */
const WORD =
  /aujourd'hui|presqu'île|\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}]+)*'?|\p{N}+(?:[.,]\p{N}+)*\p{L}*|\S/giu;

/** Cuts a stretch of the text into units; the covering spans (sorted, not overlapping) become one unit each. */
export function cutUnits(
  text: string,
  span: Span,
  covering: readonly Covering[],
  at: (offset: number) => Pick<Unit, 'organization' | 'place'>,
): Unit[] {
  const units: Unit[] = [];
  const words = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(WORD)) {
      const start = from + match.index;
      const word = match[0];
      units.push({
        start,
        end: start + word.length,
        text: word,
        low: word.toLowerCase(),
        time: null,
        person: null,
        ...at(start),
      });
    }
  };
  let cursor = span.start;
  for (const cover of covering) {
    if (cover.start < cursor || cover.end > span.end) continue;
    words(cursor, cover.start);
    const covered = text.slice(cover.start, cover.end);
    units.push({
      start: cover.start,
      end: cover.end,
      text: covered,
      low: covered.toLowerCase(),
      time: cover.time ?? null,
      person: cover.person ?? null,
      ...at(cover.start),
    });
    cursor = cover.end;
  }
  words(cursor, span.end);
  return units;
}
