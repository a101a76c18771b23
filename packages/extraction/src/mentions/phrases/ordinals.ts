import { numberValue } from '../times/lexicon/numbers.ts';

/** Ordinals that no number stands in. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['première', 1],
  ['second', 2],
  ['seconde', 2],
]);

/** `deuxième`, `quarante-cinquième`: the number that an ordinal is made of. */
function readOrdinalWord(low: string): number | null {
  if (!low.endsWith('ième')) return null;
  const stem = /^(\p{L}+(?:-\p{L}+)*)ième$/u.exec(low)?.[1];
  if (!stem) return null;
  for (const cardinal of [stem, `${stem}e`, stem.replace(/u$/u, ''), stem.replace(/neuv$/u, 'neuf')]) {
    const value = numberValue(cardinal);
    if (value !== null) return value;
  }
  return null;
}

const ROMAN = new Map(
  [...'IVXLCDM'].map((letter, index) => [letter, [1, 5, 10, 50, 100, 500, 1000][index]!]),
);

/** The value of a Roman numeral, or null where the letters are none. */
export function readRoman(letters: string): number | null {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(letters) || letters === '')
    return null;
  let total = 0;
  for (let at = 0; at < letters.length; at++) {
    const worth = ROMAN.get(letters[at]!)!;
    total += worth < (ROMAN.get(letters[at + 1] ?? '') ?? 0) ? -worth : worth;
  }
  return total;
}

/** The number of an ordinal: `2e`, `1er`, `22ème`, `2nde`, `XXIIe`, `première`; null for any other word. */
export function readOrdinal(low: string, text: string): number | null {
  // Asked of every word: its first letter and its end tell most of them apart.
  const opens = low[0] ?? '';
  const plain = opens === 'p' || opens === 's' ? WORDS.get(low) : undefined;
  const word = plain ?? readOrdinalWord(low);
  if (word !== null) return word;
  const first = text[0] ?? '';
  if (first >= '0' && first <= '9') {
    const figure = /^(\d{1,3})-?(?:e|è|er|ère|re|ère|ème|eme|ième|nd|nde|ᵉ)s?$/u.exec(low);
    return figure ? Number(figure[1]) : null;
  }
  if (!ROMAN.has(first)) return null;
  // `Le` and `Ce` are no fiftieth and hundredth.
  const roman = /^([IVX]|[IVXLC]{2,})(?:e|è|er|re|ère|ème|ᵉ)$/u.exec(text);
  return roman ? readRoman(roman[1]!) : null;
}
