/** A stretch of a text, in UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A run of text inside a paragraph that one evidence or none covers. */
export interface Passage {
  readonly start: number;
  readonly text: string;
  /** The index of the evidence that it belongs to, the first where several overlap; null where none. */
  readonly evidence: number | null;
  /** What stretch of a despatch it is, as the API names them; null where unknown. */
  readonly part: string | null;
  /** The index of what it names, the innermost where several overlap; null where it names nothing. */
  readonly mention: number | null;
}

/** A paragraph of a despatch, cut where evidence, parts and mentions begin and end. */
export interface Paragraph {
  readonly start: number;
  readonly passages: readonly Passage[];
}

/**
 * Cuts a despatch's text into paragraphs and their passages. Nothing of the text is changed but for the line breaks between
 * paragraphs; stretches that leave the text are cut at its ends.
 */
export function paragraphsOf(
  text: string,
  evidence: readonly Stretch[],
  parts: readonly (Stretch & { readonly kind: string })[],
  mentions: readonly Stretch[] = [],
): readonly Paragraph[] {
  const cuts = [...evidence, ...parts, ...mentions].flatMap(({ start, end }) => [start, end]);
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => {
    const [from, to] = [line.index, line.index + line[0].length];
    const inside = cuts.filter((cut) => cut > from && cut < to);
    const points = [...new Set([from, ...inside, to])].sort((a, b) => a - b);
    const passages = points.slice(0, -1).map((start, i) => ({
      start,
      text: text.slice(start, points[i + 1]),
      evidence: indexOrNull(evidence.findIndex((each) => covers(each, start))),
      part: parts.find((each) => covers(each, start))?.kind ?? null,
      mention: innermost(mentions, start),
    }));
    return { start: from, passages };
  });
}

const covers = ({ start, end }: Stretch, at: number): boolean => start <= at && at < end;
/** The index of the shortest stretch that covers a place, the first of equals. */
function innermost(stretches: readonly Stretch[], at: number): number | null {
  let best: number | null = null;
  for (const [i, each] of stretches.entries()) {
    if (covers(each, at) && (best === null || lengthOf(each) < lengthOf(stretches[best]!))) best = i;
  }
  return best;
}

const lengthOf = ({ start, end }: Stretch): number => end - start;
const indexOrNull = (index: number): number | null => (index < 0 ? null : index);
