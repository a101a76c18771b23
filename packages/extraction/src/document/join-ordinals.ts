import { OffsetMap } from './offset-map.ts';

/** Endings of ordinals that pages print above the line, and that stand apart where the text was taken from them. */
const ENDINGS = [' e ', ' er ', ' ère ', ' è ', ' ème ', ' eme ', ' re '] as const;

/** The space between a number and its ending: `le 50 e anniversaire`, `au XX e siècle`, `le 1 er mai`. */
const PARTED =
  /(?<=(?<![\p{L}\d.,:/-])(?:\d{1,3}|[IVXLC]{1,6})) (?=(?:e|è|ème|eme|(?<=1 )(?:er|ère|re)|(?<=I )(?:er|ère|re)) [\p{L}"«])/gu;

/** Takes out the space between an ordinal's number and its ending; null where there is none. */
export function joinOrdinals(text: string): { text: string; offsets: OffsetMap } | null {
  if (!ENDINGS.some((ending) => text.includes(ending))) return null;
  const offsets = new OffsetMap();
  const pieces: string[] = [];
  let read = 0;
  let written = 0;
  for (const { index } of text.matchAll(PARTED)) {
    pieces.push(text.slice(read, index));
    written += index - read;
    read = index + 1;
    offsets.note(written, read);
  }
  if (read === 0) return null;
  pieces.push(text.slice(read));
  return { text: pieces.join(''), offsets };
}
