import type { SentenceView } from '../sentence/sentence-view.ts';

/** `12h36 : Le ministre …`, `19 h 40 – …`: the hour under which a running report enters what it hears. */
const HOUR = /^\s*(?:\[|•|-)?\s*(?:[01]?\d|2[0-3]) ?[hH:] ?[0-5]\d\]?\s*(?::|-|–|—|\|)\s/u;

/** Code units in which an hour and its mark stand at the head of a line. */
const HEAD = 24;

/** Entries of which a running report has at least so many. */
const FEWEST = 2;

/** Where the line begins in which a sentence opens, null where another sentence stands in front of it there. */
function lineOf({ despatch, sentence }: SentenceView, before: number): number | null {
  const from = Math.max(before, sentence.start - HEAD);
  const gap = despatch.source.text.slice(from, sentence.start);
  const line = gap.lastIndexOf('\n');
  return line < 0 && from > 0 ? null : from + line + 1;
}

/**
 * The sentences without those of a running report, whose entries tell bit by bit of what the page tells as a whole;
 * all of them where the page has no other body, or has one such line alone.
 */
export function withoutTickers(views: readonly SentenceView[]): readonly SentenceView[] {
  const others: SentenceView[] = [];
  let entries = 0;
  let inside = false;
  let before = 0;
  for (const view of views) {
    const line = lineOf(view, before);
    if (line !== null) {
      inside = HOUR.test(view.despatch.source.text.slice(line, line + HEAD));
      if (inside) entries += 1;
    }
    if (!inside) others.push(view);
    before = view.sentence.end;
  }
  const told = others.some(
    ({ sentence, verbs }) => /^(?:LEAD|BODY)$/u.test(sentence.part) && verbs.length > 0,
  );
  return entries >= FEWEST && told ? others : views;
}
