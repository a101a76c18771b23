import type { CountryCode, CountryMention } from '@ephemeride/domain';

const WEAK: ReadonlySet<string> = new Set(['capital-as-seat', 'capital-of-dateline']);

/**
 * The countries that take part or are spoken of, in the order of their first mention. A town that only dates the
 * despatch counts where at most one other country is named (then the news is that town's), a seat of international
 * bodies never does by itself.
 */
export function countriesOf(mentions: readonly CountryMention[]): CountryCode[] {
  const spoken = new Set(mentions.filter(({ rule }) => !WEAK.has(rule)).map(({ code }) => code));
  const dated = mentions.filter(({ rule }) => rule === 'capital-of-dateline').map(({ code }) => code);
  if (spoken.size <= 1) for (const code of dated) spoken.add(code);
  return [...new Set(mentions.map(({ code }) => code))].filter((code) => spoken.has(code));
}
