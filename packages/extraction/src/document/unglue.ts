import { kindOf, LOWER, OTHER, UPPER } from './letter-kinds.ts';
import type { OffsetMap } from './offset-map.ts';
import { respaced } from './respaced.ts';

/** A small word glued to the name behind it, where a line of another page was wrapped: `laDéfense`, `auDépartement`. */
const GLUED =
  /(?<![\p{L}\p{N}_@./#-])(?:la|les?|des?|du|aux?|et|avec|par|pour|dans|sur|en|une?|que|qui|son|sa|ses|leurs?|cette|ce|entre|lors|vers|sous|vice)(?=\p{Lu}\p{Ll}{2})/gu;

/** Whether a capital stands right behind a small letter: no pattern is asked of the many texts in which none does. */
function hasInnerCapital(text: string): boolean {
  let before = OTHER;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === UPPER && before === LOWER) return true;
    before = kind;
  }
  return false;
}

/** Puts a space between a small word and the name that is glued to it; null where there is none. */
export function unglue(text: string): { text: string; offsets: OffsetMap } | null {
  if (!hasInnerCapital(text)) return null;
  return respaced(text, GLUED, (found) => `${found} `);
}
