const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
};

/**
 * The letters of a word without case or accents, so that `ÉTATS`, `Etats` and `états` meet; đ folds to d, œ to oe.
 * The result may be longer than the word: offsets do not carry over.
 */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đœæßøłı]/g, (letter) => LETTERS[letter] ?? letter);
}
