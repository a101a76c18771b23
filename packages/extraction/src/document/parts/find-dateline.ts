import { placeByName, printedName } from '../../mentions/places/place-lexicon.ts';
import { type Line, lineOf } from '../line.ts';
import { readDateline, type WrittenDateline } from './dateline.ts';
import { isProse } from './headline.ts';

/** A dateline found, its own stretch, and the lines with that stretch cut out. */
export interface FoundDateline {
  readonly read: Pick<WrittenDateline, 'place' | 'date' | 'agency'>;
  readonly line: Line;
  readonly lines: readonly Line[];
  /** The index in `lines` of the paragraph that it opened. */
  readonly at: number;
}

/** How many lines may stand above a dateline. */
const ABOVE = 6;
/** How many lines may begin with a title: the headline is often printed twice. */
const GLUED_LINES = 3;
/** How far into a line a title may reach before a dateline glued to it. */
const GLUED_TITLE = 260;

/** Finds the dateline at the start of a line near the top, or behind a title glued to it on the first line. */
export function findDateline(text: string, lines: readonly Line[]): FoundDateline | null {
  for (const [i, line] of lines.slice(0, ABOVE).entries()) {
    const found = readDateline(line.text);
    if (found) return cutOut(text, lines, i, 0, found);
    const glued = i < GLUED_LINES ? behindTitle(line) : null;
    if (glued) return cutOut(text, lines, i, glued.offset, glued.found);
    if (isProse(line.text)) return null;
  }
  return null;
}

function cutOut(
  text: string,
  lines: readonly Line[],
  i: number,
  offset: number,
  found: WrittenDateline,
): FoundDateline {
  const line = lines[i]!;
  const start = line.start + offset;
  const before = lineOf(text, line.start, start, line.paragraph);
  const after = lineOf(text, start + found.length, line.end, line.paragraph);
  const kept = [before, after].filter((piece) => piece !== null);
  return {
    read: { place: filed(found.place), date: found.date, agency: found.agency },
    line: lineOf(text, start, start + found.length, line.paragraph)!,
    lines: [...lines.slice(0, i), ...kept, ...lines.slice(i + 1)],
    at: i + (before ? 1 : 0),
  };
}

function behindTitle(line: Line): { offset: number; found: WrittenDateline } | null {
  if (line.text.length < 120) return null;
  const head = line.text.slice(0, GLUED_TITLE);
  if (!/[(/[\d]/.test(head)) return null;
  for (const match of head.matchAll(/(?<=[\p{L}\p{N}?!»".] )\p{Lu}/gu)) {
    const found = readDateline(line.text.slice(match.index));
    if (found?.strong && found.place !== null && found.length < line.text.length - match.index) {
      return { offset: match.index, found };
    }
  }
  return null;
}

/** A place in capitals as a reader would write it: `PHNOM PENH` is Phnom Penh. */
export function filed(place: string | null): string | null {
  if (place === null || /\p{Ll}/u.test(place)) return place;
  const known = placeByName(place);
  if (known) return printedName(known, place);
  return place.toLowerCase().replace(/(?<![\p{L}'])\p{L}|(?<=-)\p{L}/gu, (letter) => letter.toUpperCase());
}
