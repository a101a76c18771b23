import type { Sentence } from '../../despatch.ts';
import { normalise } from '../../document/normalise.ts';
import { splitSentences } from '../../document/sentences.ts';
import { readTimes, type TimesRead } from './read-times.ts';

/** A text of one paragraph whose brackets mark what is to be found in it. */
export interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Takes the brackets out of an example and tells where they stood; throws where there is no pair of them. */
export function unmark(example: string): Marked {
  const plain = normalise(example).text;
  const open = plain.indexOf('[');
  const close = plain.indexOf(']');
  if (open < 0 || close < open) throw new Error(`no brackets in example: ${example}`);
  return {
    text: plain.slice(0, open) + plain.slice(open + 1, close) + plain.slice(close + 1),
    start: open,
    end: close - 1,
  };
}

/** Reads the times of a text as a despatch's body would be read, with a header's date or none. */
export function readBody(text: string, header: string | null): TimesRead {
  const source = normalise(text);
  const sentences = splitSentences(source.text).map(
    (span, index): Sentence => ({
      ...span,
      text: source.text.slice(span.start, span.end),
      part: 'BODY',
      index,
      paragraph: 0,
    }),
  );
  return readTimes({ source, sentences, anchor: { header, dateline: null }, parts: [] });
}
