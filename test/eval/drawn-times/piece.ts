/** What a stretch of drawn text is: an expression with its days, words that name no day, or words of no account. */
export interface DrawnSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** EDTF, the best answer first; none for what is no date. */
  readonly values: readonly string[];
  /** The part of the tables that it is drawn from, a row of the figures. */
  readonly part: string;
  readonly sort: 'time' | 'none' | 'ignore';
}

/** Text with what its stretches are. */
export interface Piece {
  readonly text: string;
  readonly spans: readonly DrawnSpan[];
}

const marked = (text: string, sort: DrawnSpan['sort'], part: string, values: readonly string[]): Piece => ({
  text,
  spans: [{ start: 0, end: text.length, text, values, part, sort }],
});

/** An expression that names days of the calendar. */
export const time = (text: string, part: string, ...values: string[]): Piece =>
  marked(text, 'time', part, values);

/** Words that look like a date and are none. */
export const none = (text: string, part: string): Piece => marked(text, 'none', part, []);

/** Words that one careful reader would take for days and another would not. */
export const ignored = (text: string): Piece => marked(text, 'ignore', '', []);

/** Joins text and pieces; the spans move with their text. */
export function piece(words: TemplateStringsArray, ...values: readonly (Piece | string | number)[]): Piece {
  return join(words.flatMap((word, index) => [word, values[index] ?? '']));
}

export function join(parts: readonly (Piece | string | number)[]): Piece {
  let text = '';
  const spans: DrawnSpan[] = [];
  for (const part of parts) {
    const { text: words, spans: inside } =
      typeof part === 'object' ? part : { text: String(part), spans: [] };
    for (const span of inside)
      spans.push({ ...span, start: span.start + text.length, end: span.end + text.length });
    text += words;
  }
  return { text, spans };
}

/** With a capital at the beginning. */
export function capital({ text, spans }: Piece): Piece {
  const [head, ...tail] = spans;
  const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  return {
    text: upper(text),
    spans: head && head.start === 0 ? [{ ...head, text: upper(head.text) }, ...tail] : spans,
  };
}
