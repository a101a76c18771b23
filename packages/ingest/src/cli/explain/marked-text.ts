import type { Span } from '@ephemeride/domain';
import type { ExplainedEntry, ExplainedMention } from './explained.ts';
import type { Colour, Paint } from './paint.ts';

/** A stretch to be shown in the text: between which signs, in which colour, under which label. */
export interface Marked extends Span {
  readonly opening: string;
  readonly closing: string;
  readonly colour: Colour;
  readonly label: string;
}

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly of: Marked;
}

/** Mentions between `⟦` and `⟧`, numbered from 1; the strongest evidence of each entry between `‹` and `›`, as `E1`. */
export const marksOf = (
  mentions: readonly ExplainedMention[],
  entries: readonly ExplainedEntry[],
): readonly Marked[] => [
  ...entries.flatMap(({ evidence }, index): Marked[] =>
    evidence.slice(0, 1).map(({ start, end }) => ({
      start,
      end,
      opening: '‹',
      closing: '›',
      colour: 'bold',
      label: `E${index + 1}`,
    })),
  ),
  ...mentions.map(
    ({ start, end, kind }, index): Marked => ({
      start,
      end,
      opening: '⟦',
      closing: '⟧',
      colour: kind,
      label: `${index + 1}`,
    }),
  ),
];

/** Closing signs before opening ones at the same place; inner ones close first and open last. */
function byPlace(a: Edge, b: Edge): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.opens !== b.opens) return a.opens ? 1 : -1;
  return a.opens ? b.of.end - a.of.end : b.of.start - a.of.start;
}

/** The text with the signs and labels of its marks, and nothing else changed. */
export function markedText(text: string, marks: readonly Marked[], paint: Paint): string {
  const edges = marks
    .flatMap((mark): Edge[] => [
      { at: mark.start, opens: true, of: mark },
      { at: mark.end, opens: false, of: mark },
    ])
    .sort(byPlace);
  let marked = '';
  let from = 0;
  const open: Marked[] = [];
  const add = (to: number): void => {
    const words = text.slice(from, to);
    const inside = open.findLast(({ colour }) => colour !== 'bold');
    marked += inside && words ? paint(words, inside.colour) : words;
    from = to;
  };
  for (const { at, opens, of } of edges) {
    add(at);
    if (opens) open.push(of);
    else open.splice(open.lastIndexOf(of), 1);
    marked += opens ? paint(of.opening, of.colour) : paint(of.closing, of.colour) + paint(of.label, 'dim');
  }
  add(text.length);
  return marked;
}
