import type { CountryCode } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';
import { givenNameTraditions } from './given-names.ts';
import {
  endingTraditions,
  particleTraditions,
  surnameTraditions,
  syllableTraditions,
} from './name-shapes.ts';

const COUNTRIES = new Map(
  readTable('name-traditions.tsv', 2).map(([tradition, codes]) => [
    tradition ?? '',
    (codes ?? '').split(' '),
  ]),
);
/** How much more at home a name must be in one country of the despatch than in the next. */
const MARGIN = 1;
/** Where the despatch names one country only, a usual given name is not enough. */
const LEAST_ALONE = 2;
/** Letters from which a surname's ending can make it look foreign. */
const TELLING_ENDING = 3;
/** From here on a name's shape says more than where the despatch was written. */
const PLAIN = 3;

/** A country of the despatch, and whether the name is so plainly at home there that little else could outweigh it. */
export interface NameOrigin {
  readonly country: CountryCode;
  readonly plain: boolean;
}

/**
 * The one country among `among` in whose naming traditions a name is more at home, null where none or several are.
 * It never proposes a country that the despatch does not name.
 */
export function nameOrigin(words: readonly string[], among: readonly CountryCode[]): NameOrigin | null {
  const scores = traditionScores(words);
  const ranked = among
    .map((country) => ({ country, score: scoreIn(scores, country) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score < (among.length > 1 ? 1 : LEAST_ALONE)) return null;
  const margin = first.score - (second?.score ?? 0);
  if (margin < MARGIN) return null;
  return { country: first.country, plain: first.score >= PLAIN && margin >= 2 };
}

/** Traditions at home in one country alone that a name's shape tells from all others. */
const OF_ONE: ReadonlySet<string> = new Set(
  [...COUNTRIES].filter(([, codes]) => codes.length === 1).map(([tradition]) => tradition),
);

/** The one country where a name is usual, though the despatch may not name it: `Pham Minh Chinh`; null where it could be another's. */
export function soleOrigin(words: readonly string[]): CountryCode | null {
  const ranked = [...traditionScores(words)].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || first[1] < PLAIN || first[1] - (second?.[1] ?? 0) < 2 || !OF_ONE.has(first[0])) return null;
  return COUNTRIES.get(first[0])?.[0] ?? null;
}

/** Whether a name could well be from a country: its given name or surname is at home there, or neither is known. */
export function nameFits(words: readonly string[], country: CountryCode): boolean {
  const traditions = traditionsOf(words);
  return traditions.length === 0 || isAtHome(traditions, country);
}

/** Whether a name's given name or surname is known to be usual in a country. */
export function nameBelongs(words: readonly string[], country: CountryCode): boolean {
  return isAtHome(traditionsOf(words), country);
}

function isAtHome(traditions: readonly string[], country: CountryCode): boolean {
  return traditions.some((tradition) => COUNTRIES.get(tradition)?.includes(country));
}

function traditionsOf(words: readonly string[]): string[] {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  return [
    ...givenNameTraditions(first),
    ...surnameTraditions(first),
    ...surnameTraditions(last),
    ...endingTraditions(last, TELLING_ENDING),
  ];
}

function scoreIn(scores: ReadonlyMap<string, number>, country: CountryCode): number {
  let most = 0;
  for (const [tradition, score] of scores) {
    if (score > most && COUNTRIES.get(tradition)?.includes(country)) most = score;
  }
  return most;
}

function traditionScores(words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  const give = (traditions: readonly string[], points: number) => {
    for (const tradition of traditions) scores.set(tradition, (scores.get(tradition) ?? 0) + points);
  };
  const last = words.length - 1;
  for (const [at, word] of words.entries()) {
    give(givenNameTraditions(word), at === 0 ? 1 : 0.5);
    give(surnameTraditions(word), at === 0 || at === last ? 2 : 0.5);
    if (at === last) give(endingTraditions(word), 1);
    if (at === 0) continue;
    if (at < last) give(particleTraditions(word), 1);
    const parts = word.split('-');
    const shared = syllableTraditions(parts[0]!);
    give(
      shared.filter((known) => parts.every((part) => syllableTraditions(part).includes(known))),
      1,
    );
  }
  return scores;
}
