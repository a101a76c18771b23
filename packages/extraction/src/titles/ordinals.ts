const suffix = (number: number): string =>
  number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');

/** `1er` or `1re`, `45e`. */
export const ordinalFrench = (number: number, gender: 'm' | 'f' = 'm'): string =>
  number === 1 ? (gender === 'f' ? '1re' : '1er') : `${number}e`;

/** `1st`, `45th`. */
export const ordinalEnglish = (number: number): string => `${number}${suffix(number)}`;

/** Follows its noun: `lần thứ nhất`, `lần thứ 45`. */
export const ordinalVietnamese = (number: number): string => `lần thứ ${number === 1 ? 'nhất' : number}`;
