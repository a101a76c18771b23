/** A change to the bytes of a text, which may leave them no UTF-8: what cannot be decoded becomes U+FFFD. */
export type ByteEdit = (bytes: Buffer) => Buffer;
/** A change to a text in UTF-16 code units, which may part the two halves of a character. */
export type TextEdit = (text: string) => string;

/** Where an edit begins: a position past the end counts on from the beginning. */
const placeIn = (length: number, at: number): number => at % (length + 1);

export const replaceBytes =
  (at: number, length: number, by: Uint8Array): ByteEdit =>
  (bytes) => {
    const from = placeIn(bytes.length, at);
    return Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(from + length)]);
  };

export const repeatBytes =
  (at: number, length: number, times: number): ByteEdit =>
  (bytes) => {
    const from = placeIn(bytes.length, at);
    const piece = bytes.subarray(from, from + length);
    return Buffer.concat([
      bytes.subarray(0, from),
      ...Array<Buffer>(times).fill(piece),
      bytes.subarray(from),
    ]);
  };

export const flipBit =
  (at: number, bit: number): ByteEdit =>
  (bytes) => {
    const flipped = Buffer.from(bytes);
    const place = placeIn(bytes.length, at);
    if (place < flipped.length) flipped[place] = flipped[place]! ^ (1 << bit);
    return flipped;
  };

export const editBytes =
  (edit: ByteEdit): TextEdit =>
  (text) =>
    edit(Buffer.from(text, 'utf8')).toString('utf8');

export const insert =
  (at: number, words: string): TextEdit =>
  (text) => {
    const from = placeIn(text.length, at);
    return text.slice(0, from) + words + text.slice(from);
  };

/** Changes a stretch of the text and leaves the rest as it is. */
export const change =
  (at: number, length: number, how: TextEdit): TextEdit =>
  (text) => {
    const from = placeIn(text.length, at);
    return text.slice(0, from) + how(text.slice(from, from + length)) + text.slice(from + length);
  };

/** Puts a stretch of the text at another place. */
export const move =
  (at: number, length: number, to: number): TextEdit =>
  (text) => {
    const from = placeIn(text.length, at);
    const piece = text.slice(from, from + length);
    return insert(to, piece)(text.slice(0, from) + text.slice(from + length));
  };

/** Other figures in place of a number. */
export const renumber =
  (which: number, figures: string): TextEdit =>
  (text) => {
    const numbers = [...text.matchAll(/\d+/g)];
    const number = numbers[which % Math.max(1, numbers.length)];
    if (number === undefined) return text;
    return text.slice(0, number.index) + figures + text.slice(number.index + number[0].length);
  };

/** Lines of at most `width` letters, as a screen of old would break them. */
export const hardWrap =
  (width: number): TextEdit =>
  (text) =>
    text.replace(new RegExp(`([^\\n]{${width}})[ ]`, 'g'), '$1\n');

/** The first part of one text and the last of another. */
export const graft =
  (at: number, other: string): TextEdit =>
  (text) => {
    const from = placeIn(text.length, at);
    return text.slice(0, from) + other.slice(Math.round((from / Math.max(1, text.length)) * other.length));
  };
