/** A year of four figures, from 1000 to 2199. */
export const year = (group = 'year'): string => `(?<${group}>(?:1\\d|2[01])\\d\\d)(?!\\d)`;

/** A year's last two figures, with or without apostrophe. */
export const shortYear = (group = 'short'): string => `'?(?<${group}>\\d\\d)(?!\\d)`;

/**
 * The year that two figures mean: the one nearest to the reference year, the past one where both are as near.
 * Without a reference, 30 to 99 are of the twentieth century.
 */
export function fullYear(short: string, reference: number | null): number {
  const digits = Number(short);
  if (reference === null) return digits >= 30 ? 1900 + digits : 2000 + digits;
  const century = Math.floor(reference / 100) * 100;
  const candidates = [century - 100 + digits, century + digits, century + 100 + digits];
  // A short year looks back further than it looks ahead.
  const distance = (candidate: number) => (candidate > reference ? 2 : 1) * Math.abs(candidate - reference);
  return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}
