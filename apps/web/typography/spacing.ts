import type { TextPiece } from '@ephemeride/timeline';

const NARROW = '\u202F';
const FULL = '\u00A0';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const DAY_OF_MONTH = new RegExp(`(?<=\\b\\d{1,2}(?:er)?) (?=(?:${MONTHS})\\b)`, 'g');

/**
 * The spaces of French printing: narrow no-break before `; ! ?` and inside guillemets, no-break before `:` and a dash and between
 * a day and its month.
 * Only where a space stands already: nothing is added to what a source prints.
 */
export const frenchSpaces = (text: string): string =>
  text
    .replace(/[ \u00A0](?=[;!?»])/g, NARROW)
    .replace(/(?<=«)[ \u00A0]/g, NARROW)
    .replace(/ (?=:)/g, FULL)
    .replace(/ (?=[-–] )/g, FULL)
    .replace(DAY_OF_MONTH, FULL);

/** The apostrophe of print, where a word is elided: `l’État-major`. */
export const frenchApostrophes = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');

/** Ordinals in figures or Roman numerals: `1er`, `45e`, `XXe`, `IXe`; a lone C, D, L or M is the start of a word. */
const ORDINAL = /(?<=(?<![\p{L}\p{N}])(?:\d+|[IVX]+|[IVXLCDM]{2,}))(?:er|re|e)(?![\p{L}\p{N}])/gu;

/** Splits a text so that the endings of its ordinals can be raised. */
export function raisedOrdinals(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(ORDINAL)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), raised: false });
    pieces.push({ text: match[0], raised: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), raised: false });
  return pieces;
}
