import { aboutValue, numberValue } from '../mentions/times/lexicon/numbers.ts';

/** A French number word and how English and Vietnamese say it. */
export type Count = readonly [english: string, vietnamese: string];

/** Numbers that are written in words, and words for a number that is not told. */
const IN_WORDS: Readonly<Record<string, Count>> = {
  deux: ['two', 'hai'],
  trois: ['three', 'ba'],
  quatre: ['four', 'bốn'],
  cinq: ['five', 'năm'],
  six: ['six', 'sáu'],
  sept: ['seven', 'bảy'],
  huit: ['eight', 'tám'],
  neuf: ['nine', 'chín'],
  dix: ['ten', 'mười'],
  onze: ['eleven', 'mười một'],
  douze: ['twelve', 'mười hai'],
  vingt: ['twenty', 'hai mươi'],
  plusieurs: ['several', 'nhiều'],
  quelques: ['some', 'một số'],
};

/** Figures in groups of three, from 10,000 on, so that no year is cut. */
const grouped = (figures: string, locale: string): string =>
  figures.length < 5 ? figures : Number(figures).toLocaleString(locale);

/** What stands in front of a number that is not exact, in English and Vietnamese. */
const NOT_EXACT: readonly (readonly [words: readonly string[], english: string, vietnamese: string])[] = [
  [['plus', 'de'], 'more than', 'hơn'],
  [['plus', "d'"], 'more than', 'hơn'],
  [['moins', 'de'], 'fewer than', 'chưa đến'],
  [['au', 'moins'], 'at least', 'ít nhất'],
  [['près', 'de'], 'nearly', 'gần'],
  [['quelque'], 'some', 'khoảng'],
  [['environ'], 'about', 'khoảng'],
];
const IN_FRONT = new Map<string, (typeof NOT_EXACT)[number][]>();
for (const one of NOT_EXACT) IN_FRONT.set(one[0][0]!, [...(IN_FRONT.get(one[0][0]!) ?? []), one]);
/** `des milliers de`: many, by their order. */
const MANY: Readonly<Record<string, Count>> = {
  dizaines: ['dozens of', 'hàng chục'],
  centaines: ['hundreds of', 'hàng trăm'],
  milliers: ['thousands of', 'hàng nghìn'],
};
/** `et un`, `et onze`: what goes on a number behind tens. */
const TENS = /^(?:vingt|trente|quarante|cinquante|soixante)$/u;

const LARGE: Readonly<Record<string, Count>> = {
  million: ['million', 'triệu'],
  millions: ['million', 'triệu'],
  milliard: ['billion', 'tỷ'],
  milliards: ['billion', 'tỷ'],
};

/** `85 millions d'euros`, `2,5 milliards de dollars`: so many millions, in front of what they are of. */
function amountAt(
  tokens: readonly string[],
  at: number,
  word: string,
): { count: Count; next: number } | null {
  const parted = tokens[at + 1] === ',' && /^\d{1,2}$/u.test(tokens[at + 2] ?? '');
  const behind = parted ? at + 3 : at + 1;
  const large = LARGE[tokens[behind]?.toLowerCase() ?? ''];
  if (!large) return null;
  const of = /^(?:de|d')$/u.test(tokens[behind + 1] ?? '');
  const [english, vietnamese] = parted
    ? [`${word}.${tokens[at + 2]}`, `${word},${tokens[at + 2]}`]
    : [word.replace(/_/gu, ','), word.replace(/_/gu, '.')];
  return {
    count: [`${english} ${large[0]}`, `${vietnamese} ${large[1]}`],
    next: behind + (of ? 2 : 1),
  };
}

/** The number at a token, and the token behind it; null where none stands there. */
export function countAt(tokens: readonly string[], at: number): { count: Count; next: number } | null {
  const word = tokens[at]?.toLowerCase() ?? '';
  for (const [words, english, vietnamese] of IN_FRONT.get(word) ?? []) {
    if (!words.every((one, offset) => tokens[at + offset]?.toLowerCase() === one)) continue;
    const exact = countAt(tokens, at + words.length);
    return (
      exact && {
        count: [`${english} ${exact.count[0]}`, `${vietnamese} ${exact.count[1]}`],
        next: exact.next,
      }
    );
  }
  const ofMany = MANY[word];
  if (ofMany && /^(?:de|d')$/u.test(tokens[at + 1] ?? '')) return { count: ofMany, next: at + 2 };
  const inGroups = /^\d{1,3}(?:_\d{3})+$/u.test(word);
  const amount = /^\d+$/u.test(word) || inGroups ? amountAt(tokens, at, word) : null;
  if (amount) return amount;
  if (inGroups) {
    const figures = Number(word.replace(/_/gu, ''));
    return { count: [figures.toLocaleString('en-GB'), figures.toLocaleString('vi-VN')], next: at + 1 };
  }
  if (/^\d+$/u.test(word)) return { count: [grouped(word, 'en-GB'), grouped(word, 'vi-VN')], next: at + 1 };
  if (TENS.test(word) && tokens[at + 1] === 'et') {
    const value = numberValue(tokens.slice(at, at + 3).join(' '));
    if (value !== null) return { count: [`${value}`, `${value}`], next: at + 3 };
  }
  if (Object.hasOwn(IN_WORDS, word) && numberValue(tokens[at + 1]?.toLowerCase() ?? '?') === null)
    return { count: IN_WORDS[word]!, next: at + 1 };
  // `une vingtaine de bus`: about so many.
  const about = /^(?:de|d')$/u.test(tokens[at + 1] ?? '') ? aboutValue(word) : null;
  if (about !== null) return { count: [`about ${about}`, `khoảng ${about}`], next: at + 2 };
  let next = at;
  while (/^(?:cents?|mille)$/u.test(tokens[next + 1]?.toLowerCase() ?? '') && numberValue(word) !== null)
    next += 1;
  const value = numberValue(
    tokens
      .slice(at, next + 1)
      .join(' ')
      .toLowerCase(),
  );
  return value !== null && value > 12 ? { count: [`${value}`, `${value}`], next: next + 1 } : null;
}
