import { readOrdinal } from '../mentions/phrases/ordinals.ts';
import { numberValue, numberWords } from '../mentions/times/lexicon/numbers.ts';

/** Names of returns, and the years that each counts. */
const NAMED: Readonly<Record<string, number>> = {
  cinquantenaire: 50,
  'demi-siècle': 50,
  centenaire: 100,
  bicentenaire: 200,
  tricentenaire: 300,
};

/** Words of one sentence, no more than that of one clause or two. */
const WITHIN = '(?:(?![.!?] )[^\\n]){0,160}?';
const FROM_YEAR = '(?<![\\d.,/-])(?<year>1[5-9]\\d\\d|20\\d\\d)(?![\\d.,]\\d|\\d)';
const COUNT = `(?<![\\d.,\\p{L}-])(?:(?<figures>\\d{1,3})|${numberWords('words')})`;

/** What is counted in front of the first year: named groups of what counts, and year. */
const RETURNS: readonly RegExp[] = [
  // `le 46e anniversaire de la victoire de 1979`, `le quarantième anniversaire de l'accord de 1984`.
  `(?<![\\d.,\\p{L}])(?<ordinal>\\d{1,3} ?(?:e|è|er|ère|ème|eme)s?|\\p{L}[\\p{L}-]{3,24}ième) anniversaire${WITHIN}${FROM_YEAR}`,
  // `trente-cinq ans jour pour jour après le séisme du 7 décembre 1988`, `80 ans après`.
  `${COUNT} ans,? (?:(?:jour pour jour|exactement|déjà|tout juste|à peine),? )?après${WITHIN}${FROM_YEAR}`,
  // `il y a 45 ans, le 7 janvier 1979`, `il y a dix ans (2014)`.
  `il y a (?:(?:exactement|tout juste|déjà) )?${COUNT} ans(?: jour pour jour)?(?:,? (?:en|le) (?:\\d{1,2}(?:er)? )?(?:\\p{L}{3,9} )?|,? \\()${FROM_YEAR}`,
  // `les 75 ans du lycée, ouvert en 1948`.
  `(?<![\\p{L}])(?:[ldsc]es|aux|leurs) ${COUNT} ans (?:de|du|des|d')${WITHIN}${FROM_YEAR}`,
  `(?<![\\p{L}])(?<named>${Object.keys(NAMED).join('|')}) (?:de|du|des|d')${WITHIN}${FROM_YEAR}`,
].map((source) => new RegExp(source, 'giu'));

/** `l'an prochain`, `en vue du`, `l'an dernier`: a return of another year than the despatch's. */
const OTHER_YEAR =
  /(?<!\p{L})(?:an(?:née)? (?:prochaine?|derni[eè]re?|suivante?)|en vue|prépar\p{L}*|d'ici|prévu\p{L}*)(?!\p{L})[^.;!?\n]*$/iu;
/** `le 20e anniversaire de sa venue a été souligné en 2014`: the year in which it was kept, and not the first. */
const KEPT_IN =
  /(?<!\p{L})(?:sera|seront|aura|auront|été|célébr\p{L}+|fêt\p{L}+|marqu\p{L}+|soulign\p{L}+|commémor\p{L}+|tenue?s?|organis\p{L}+|prévue?s?)(?!\p{L})/iu;
/** In UTF-16 code units: what is looked at in front of a return. */
const FRONT = 90;

function countOf(groups: Record<string, string | undefined>): number | null {
  const { ordinal, figures, words, named } = groups;
  if (named !== undefined) return NAMED[named.toLowerCase()] ?? null;
  if (ordinal !== undefined)
    return /^\d/.test(ordinal) ? Number.parseInt(ordinal, 10) : readOrdinal(ordinal.toLowerCase(), ordinal);
  return figures === undefined ? numberValue(words ?? '') : Number(figures);
}

export interface ReturnTold {
  /** The year of the first day. */
  readonly first: number;
  /** That in which it returns: the first, and as many years as are counted. */
  readonly year: number;
}

/** The returns of what a text looks back to, told with their first year. */
export function* returnsTold(text: string): Generator<ReturnTold> {
  for (const pattern of RETURNS) {
    for (const { 0: told, groups, index } of text.matchAll(pattern)) {
      if (KEPT_IN.test(told) || OTHER_YEAR.test(text.slice(Math.max(0, index - FRONT), index))) continue;
      const count = countOf(groups!);
      const first = Number(groups!.year);
      if (count !== null && count > 0) yield { first, year: first + count };
    }
  }
}
