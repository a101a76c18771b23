import type { ExplainedMention } from './explained.ts';
import type { Paint } from './paint.ts';

interface Mark {
  readonly at: number;
  readonly opens: boolean;
  readonly mention: ExplainedMention;
  readonly number: number;
}

/** Closing marks before opening ones at the same place; inner ones close first and open last. */
function byPlace(a: Mark, b: Mark): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.opens !== b.opens) return a.opens ? 1 : -1;
  return a.opens ? b.mention.end - a.mention.end : b.mention.start - a.mention.start;
}

/** The text with each mention between `⟦` and `⟧`, numbered from 1 in the order of `mentions`. */
export function markedText(text: string, mentions: readonly ExplainedMention[], paint: Paint): string {
  const marks = mentions
    .flatMap((mention, index): Mark[] => [
      { at: mention.start, opens: true, mention, number: index + 1 },
      { at: mention.end, opens: false, mention, number: index + 1 },
    ])
    .sort(byPlace);
  let marked = '';
  let from = 0;
  const open: ExplainedMention[] = [];
  const add = (to: number): void => {
    const words = text.slice(from, to);
    const inside = open.at(-1);
    marked += inside && words ? paint(words, inside.kind) : words;
    from = to;
  };
  for (const { at, opens, mention, number } of marks) {
    add(at);
    if (opens) open.push(mention);
    else open.splice(open.lastIndexOf(mention), 1);
    marked += opens ? paint('⟦', mention.kind) : paint('⟧', mention.kind) + paint(`${number}`, 'dim');
  }
  add(text.length);
  return marked;
}
