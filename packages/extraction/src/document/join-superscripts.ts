import type { OffsetMap } from './offset-map.ts';
import { respaced } from './respaced.ts';

/** Letters that pages print above the line, and that stand apart where the text was taken from them. */
const RAISED = [' e ', ' er ', ' ère ', ' è ', ' ème ', ' eme ', ' re ', 'M me ', 'M lle ', 'M gr '] as const;

/** The space in front of them: `le 50 e anniversaire`, `au XX e siècle`, `le 1 er mai`, `M me Diop`. */
const PARTED =
  /(?<=(?<![\p{L}\d.'-])M) (?=(?:me|lle|gr) \p{Lu})|(?<=(?<![\p{L}\d.,:/-])(?:\d{1,3}|[IVXLC]{1,6})) (?=(?:e|è|ème|eme|(?<=1 )(?:er|ère|re)|(?<=I )(?:er|ère|re)) [\p{L}"«])/gu;

/** Takes out the space in front of raised letters, of ordinals and forms of address; null where there is none. */
export function joinSuperscripts(text: string): { text: string; offsets: OffsetMap } | null {
  if (!RAISED.some((letters) => text.includes(letters))) return null;
  return respaced(text, PARTED, () => '');
}
