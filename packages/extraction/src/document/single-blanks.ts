import type { OffsetMap } from './offset-map.ts';
import { respaced } from './respaced.ts';

/** Blanks beyond the first between two words, and those around a line's break. */
const TOO_MANY = /(?<= ) +| +(?=\n)|(?<=\n) +/g;

const BLANK = 0x20;
const LINE_END = 0x0a;

/** Whether any blank stands beside another or beside a line's break: no pattern is asked of the many texts without. */
function hasTooMany(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BLANK ? before === BLANK || before === LINE_END : code === LINE_END && before === BLANK)
      return true;
    before = code;
  }
  return false;
}

/** Leaves one blank between two words and none around a line's break; null where that is so already. */
export function singleBlanks(text: string): { text: string; offsets: OffsetMap } | null {
  return hasTooMany(text) ? respaced(text, TOO_MANY, () => '') : null;
}
