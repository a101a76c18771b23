/** So many characters before an offset, fewer at the text's beginning. */
export const before = (text: string, start: number, length: number): string =>
  text.slice(Math.max(0, start - length), start);

/** So many characters after an offset. */
export const after = (text: string, end: number, length: number): string => text.slice(end, end + length);
