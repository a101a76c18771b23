import type { OrganizationRead, PersonRead, PlaceMention, Span, TimeMention } from '@ephemeride/domain';
import { DIGIT, kindAt, LETTER, MARK, SPACE } from '../../document/letter-kinds.ts';
import { lowerWord } from '../../document/words.ts';

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

/** Words with an apostrophe of their own. */
const WHOLE = /aujourd'hui|presqu'île/iuy;
const HYPHENED = /-(?:i?[èe]mes?|[èe]|ers?|[èe]?res?|nde?s?)(?![\p{L}\p{N}])/uy;
const OPENS_WHOLE: ReadonlySet<string> = new Set(['a', 'A', 'p', 'P']);

/** The end of the unit at a place: words keep inner hyphens and a closing elision; a number keeps its separators and its ordinal letters. */
function unitEnd(text: string, from: number): number {
  const kind = kindAt(text, from);
  if (kind === DIGIT) return numberEnd(text, from);
  if (kind < LETTER) return from + (text.codePointAt(from)! > 0xffff ? 2 : 1);
  let at = from + 1;
  while (kindAt(text, at) >= MARK) at += 1;
  if (text[at] === "'" && OPENS_WHOLE.has(text[from]!)) {
    WHOLE.lastIndex = from;
    if (WHOLE.test(text)) return WHOLE.lastIndex;
  }
  while (text[at] === '-' && kindAt(text, at + 1) >= DIGIT) {
    at += 1;
    while (kindAt(text, at) >= DIGIT) at += 1;
  }
  return text[at] === "'" ? at + 1 : at;
}

function numberEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (kindAt(text, at) === DIGIT) at += 1;
    if ((text[at] !== '.' && text[at] !== ',') || kindAt(text, at + 1) !== DIGIT) break;
    at += 1;
  }
  // `la 3-ème édition` is one ordinal, `la 3-A` is none.
  if (text[at] === '-') {
    HYPHENED.lastIndex = at;
    if (HYPHENED.test(text)) return HYPHENED.lastIndex;
  }
  while (kindAt(text, at) >= LETTER) at += 1;
  return at;
}

/** Cuts a stretch of the text into units; the covering spans (sorted, not overlapping) become one unit each. */
export function cutUnits(
  text: string,
  span: Span,
  covering: readonly Covering[],
  at: (offset: number) => Pick<Unit, 'organization' | 'place'>,
): Unit[] {
  const units: Unit[] = [];
  const add = (start: number, end: number, time: TimeMention | null, person: PersonRead | null): void => {
    const word = text.slice(start, end);
    const { organization, place } = at(start);
    units.push({ start, end, text: word, low: lowerWord(word), time, person, organization, place });
  };
  const words = (from: number, to: number): void => {
    // Cut out, so that no word reaches past the stretch.
    const stretch = text.slice(from, to);
    for (let start = 0; start < stretch.length; ) {
      if (kindAt(stretch, start) === SPACE) {
        start += 1;
        continue;
      }
      const end = unitEnd(stretch, start);
      add(from + start, from + end, null, null);
      start = end;
    }
  };
  let cursor = span.start;
  for (const cover of covering) {
    if (cover.start < cursor || cover.end > span.end) continue;
    words(cursor, cover.start);
    add(cover.start, cover.end, cover.time ?? null, cover.person ?? null);
    cursor = cover.end;
  }
  words(cursor, span.end);
  return units;
}
