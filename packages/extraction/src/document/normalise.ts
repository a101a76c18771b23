import type { Source } from '../despatch.ts';
import { SPELLINGS } from './characters.ts';
import { joinHardWraps } from './hard-wraps.ts';
import { ENTITY, plainMarkup, TAG } from './markup.ts';
import { OffsetMap } from './offset-map.ts';

/**
 * A text in one spelling: plain spaces, `'` `"` `-`, superscript letters on the line, composed accents, `\n` alone
 * ending lines, nothing invisible, no HTML left behind, hard-wrapped lines joined by a space. Guillemets, ellipses,
 * superscript digits and bytes that could not be decoded (U+FFFD) stay. Takes time linear in the text.
 */
export function normalise(original: string): Source {
  const { text, offsets } = respell(original);
  return {
    original,
    text: joinHardWraps(text),
    origin: offsets.isIdentity
      ? (offset) => Math.min(offset, original.length)
      : (offset) => offsets.origin(offset, original.length),
  };
}

/** A letter with its combining marks (at most eight: more is noise), a tag, an entity, or a respelt character. */
const RESPELT = new RegExp(
  `\\r\\n|[^\\p{M}\\n]\\p{M}{1,8}|${TAG.source}|${ENTITY.source}|[${[...SPELLINGS.keys()].map(escaped).join('')}]`,
  'giu',
);

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

function respell(original: string): { text: string; offsets: OffsetMap } {
  const offsets = new OffsetMap();
  const pieces: string[] = [];
  let read = 0;
  let written = 0;
  for (const match of original.matchAll(RESPELT)) {
    const found = match[0];
    const plain = spell(found);
    if (plain === found) continue;
    pieces.push(original.slice(read, match.index), plain);
    written += match.index - read + plain.length;
    read = match.index + found.length;
    // What a closing tag ends keeps its end: the tag goes to what follows.
    if (found.startsWith('</') && plain === '' && read < original.length) offsets.note(written + 1, read + 1);
    else offsets.note(written, read);
  }
  pieces.push(original.slice(read));
  return { text: pieces.join(''), offsets };
}

function spell(found: string): string {
  if (found === '\r\n') return '\n';
  const known = SPELLINGS.get(found);
  if (known !== undefined) return known;
  if (found.startsWith('<') || found.startsWith('&')) return plainMarkup(found);
  const base = SPELLINGS.get(found[0]!);
  return (base !== undefined && base !== '' ? base + found.slice(1) : found).normalize('NFC');
}
