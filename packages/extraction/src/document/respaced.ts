import { OffsetMap } from './offset-map.ts';

/** A text whose matches of a global pattern are spelt anew, and where its offsets stood; null where nothing matches. */
export function respaced(
  text: string,
  pattern: RegExp,
  spell: (found: string) => string,
): { text: string; offsets: OffsetMap } | null {
  const offsets = new OffsetMap();
  const pieces: string[] = [];
  let read = 0;
  let written = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const spelt = spell(found);
    pieces.push(text.slice(read, index), spelt);
    written += index - read + spelt.length;
    read = index + found.length;
    // What stands in front of blanks that are left out at a line's end does not reach over them.
    const atEnd = spelt === '' && text[read] === '\n';
    offsets.note(written + (atEnd ? 1 : 0), read + (atEnd ? 1 : 0));
  }
  if (read === 0) return null;
  pieces.push(text.slice(read));
  return { text: pieces.join(''), offsets };
}
