import type { CountryCode } from '@ephemeride/domain';

/** How many hues countries can take; the seventh and later ones are drawn in ink. */
export const HUES = 6;

/** 1 to {@link HUES}, or 0 for ink. */
export type Hue = number;

/**
 * The hue of each country: those that most entries concern take one each, so that a country keeps its hue at every zoom.
 *
 * @param order the corpus' countries, the most frequent first
 * @param shared countries that nearly every entry concerns: a hue of theirs would tell nothing apart
 */
export function huesOf(
  order: readonly CountryCode[],
  shared: ReadonlySet<CountryCode>,
): ReadonlyMap<CountryCode, Hue> {
  const told = order.filter((code) => !shared.has(code)).slice(0, HUES);
  return new Map(told.map((code, i) => [code, i + 1]));
}

/** How large a part of all entries a country must concern to be shared by them. */
const SHARED_PART = 0.6;

/** The countries that most entries of a corpus concern, such as the one whose relations it follows. */
export function sharedCountries(
  counts: readonly { readonly id: CountryCode; readonly count: number }[],
  total: number,
): ReadonlySet<CountryCode> {
  const shared = counts.filter(({ count }) => count > SHARED_PART * total);
  return new Set(shared.length < counts.length ? shared.map(({ id }) => id) : []);
}
