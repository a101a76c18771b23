import type { Span } from '@ephemeride/domain';
import { trimSpan } from './sentences.ts';

/** A line of a despatch without the white space around it, or what a rule has left of it. */
export interface Line extends Span {
  readonly text: string;
  /** The number of the line in the text, blank ones counted. */
  readonly paragraph: number;
}

/** The lines of a text that hold more than white space. */
export function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let paragraph = 0; start <= text.length; paragraph++) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = lineOf(text, start, end, paragraph);
    if (line) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** A stretch of a line as a line of its own; null where it is blank. */
export function lineOf(text: string, start: number, end: number, paragraph: number): Line | null {
  const span = trimSpan(text, start, end);
  if (!span) return null;
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end), paragraph };
}
