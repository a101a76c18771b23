import type { CountryCode, CountryMention } from '@ephemeride/domain';

/** Towns where something is dated from or takes place. */
const PLACES: ReadonlySet<string> = new Set(['capital-of-dateline', 'capital-as-place']);

/**
 * The countries that take part or are spoken of, in the order of their first mention. A capital that is only where
 * something happens, or where the despatch is dated from, counts where at most one other country is named (then the news
 * is that town's); a seat of international bodies never does by itself.
 */
export function countriesOf(mentions: readonly CountryMention[]): CountryCode[] {
  const named = mentions.filter(({ rule }) => !PLACES.has(rule) && rule !== 'capital-as-seat');
  const spoken = new Set(named.map(({ code }) => code));
  const towns = mentions.filter(({ rule }) => PLACES.has(rule)).map(({ code }) => code);
  if (spoken.size <= 1) for (const code of towns) spoken.add(code);
  return [...new Set(mentions.map(({ code }) => code))].filter((code) => spoken.has(code));
}
