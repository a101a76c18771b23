/** Ordinal words up to the twentieth; `second` is as good as `deuxième`. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['première', 1],
  ['second', 2],
  ['seconde', 2],
  ...(
    [
      'deuxième',
      'troisième',
      'quatrième',
      'cinquième',
      'sixième',
      'septième',
      'huitième',
      'neuvième',
      'dixième',
      'onzième',
      'douzième',
      'treizième',
      'quatorzième',
      'quinzième',
      'seizième',
      'dix-septième',
      'dix-huitième',
      'dix-neuvième',
      'vingtième',
    ] as const
  ).map((word, index) => [word, index + 2] as const),
  ['trentième', 30],
  ['quarantième', 40],
  ['cinquantième', 50],
  ['soixantième', 60],
  ['soixante-dixième', 70],
  ['quatre-vingtième', 80],
  ['quatre-vingt-dixième', 90],
  ['centième', 100],
]);

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
  const word = WORDS.get(low);
  if (word !== undefined) return word;
  const figure = /^(\d{1,3})(?:e|è|er|ère|re|ère|ème|eme|ième|nd|nde|ᵉ)s?$/u.exec(low);
  if (figure) return Number(figure[1]);
  // `Le` and `Ce` are no fiftieth and hundredth.
  const roman = /^([IVX]|[IVXLC]{2,})(?:e|è|er|re|ère|ème|ᵉ)$/u.exec(text);
  return roman ? readRoman(roman[1]!) : null;
}
