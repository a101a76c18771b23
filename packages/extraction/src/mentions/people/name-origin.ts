import type { CountryCode } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';
import { givenNameTraditions } from './given-names.ts';
import { endingTraditions, surnameTraditions, syllableTraditions } from './name-shapes.ts';

const COUNTRIES = new Map(
  readTable('name-traditions.tsv', 2).map(([tradition, codes]) => [
    tradition ?? '',
    (codes ?? '').split(' '),
  ]),
);
/** A name must be this much more at home in one country of the despatch than in the next. */
const MARGIN = 1;
/** Where the despatch names one country only, a usual given name is not enough. */
const LEAST_ALONE = 2;

/**
 * The one country among `among` in whose naming traditions a name is plainly more at home, null where none or several are.
 * It never proposes a country that the despatch does not name.
 */
export function nameOrigin(words: readonly string[], among: readonly CountryCode[]): CountryCode | null {
  const scores = traditionScores(words);
  const ranked = among
    .map((code) => ({
      code,
      score: Math.max(
        0,
        ...[...scores].map(([tradition, score]) => (COUNTRIES.get(tradition)?.includes(code) ? score : 0)),
      ),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score < (among.length > 1 ? 1 : LEAST_ALONE)) return null;
  return first.score - (second?.score ?? 0) >= MARGIN ? first.code : null;
}

function traditionScores(words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  const give = (traditions: readonly string[], points: number) => {
    for (const tradition of traditions) scores.set(tradition, (scores.get(tradition) ?? 0) + points);
  };
  for (const [at, word] of words.entries()) {
    if (at < words.length - 1 || words.length === 1) give(givenNameTraditions(word), at === 0 ? 1 : 0.5);
    give(surnameTraditions(word), at === 0 || at === words.length - 1 ? 2 : 0.5);
    if (at === words.length - 1) give(endingTraditions(word), 1);
    if (at > 0) {
      const parts = word.split('-');
      if (parts.every((part) => syllableTraditions(part).length > 0)) give(syllableTraditions(parts[0]!), 1);
    }
  }
  return scores;
}
