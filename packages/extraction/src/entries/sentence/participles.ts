import type { Unit } from './units.ts';
import { verbForms } from './verb-lexicon.ts';

const BETWEEN: ReadonlySet<string> = new Set(
  (
    'pas plus jamais ensuite aussi également déjà bien ainsi notamment enfin toujours encore hier ' +
    'lui elle tous toutes par ailleurs en outre pour sa leur part de son côté tour nouveau à cette occasion suite avec succès ' +
    "conjointement tout abord même marge y lui-même elle-même eux-mêmes elles-mêmes donc puis alors quant auparavant bientôt désormais d' au préalable total revanche toutefois cependant néanmoins pourtant certes aussitôt"
  ).split(' '),
);
const NEGATIONS: ReadonlySet<string> = new Set(["n'", 'ne']);
/** The pronouns of a reflexive verb. */
export const REFLEXIVE: ReadonlySet<string> = new Set(["s'", 'se']);
/** Words that end like participles and are none. */
const NO_PARTICIPLES: ReadonlySet<string> = new Set(
  'rendez-vous lieu appui avis depuis parmi aussi ainsi demi ennemi ami jeu peu milieu côté liberté souveraineté sécurité unité volonté priorité point saint maint ensuite suite toutefois parfois autrefois désormais jamais'.split(
    ' ',
  ),
);
/** `aura vingt-huit ans`: a number. */
const EIGHT = /(?:^|-)huit$/u;
const PARTICIPLE = /(?:é|i|u|ert|ait|uit|crit|[dl]it|[aeo]int|mis|pris|quis|clos)e?s?$/u;

/** A verb's form without the pronoun behind it: `a-t-il` is `a`. */
export const bare = (low: string): string =>
  low.includes('-') ? low.replace(/-(?:t-)?(?:ils?|elles?|on)$/u, '') : low;

/** Whether `ne` stands in front of a verb. */
export const isNegated = (units: readonly Unit[], at: number): boolean =>
  NEGATIONS.has(units[at - 1]?.low ?? '') || NEGATIONS.has(units[at - 2]?.low ?? '');

/** Whether `se` does. */
export const isReflexive = (units: readonly Unit[], at: number): boolean =>
  REFLEXIVE.has(units[at - 1]?.low ?? '');

/** The verb that a unit is a form of in one of the tenses, or `?` for an unknown participle. */
export function participleAt(unit: Unit | undefined): { lemma: string; plural: boolean } | null {
  if (!unit || unit.person || unit.time) return null;
  const known = verbForms(unit.low).find((form) => form.tense === 'PARTICIPLE');
  if (known) return known;
  const lower = unit.text === unit.low && !NO_PARTICIPLES.has(unit.low) && !EIGHT.test(unit.low);
  return lower && unit.low.length > 3 && PARTICIPLE.test(unit.low)
    ? { lemma: '?', plural: unit.low.endsWith('s') }
    : null;
}

/** Steps over what may stand between an auxiliary and its participle: adverbs, a time, an aside in commas. */
export function stepOver(units: readonly Unit[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 8; steps++) {
    const unit = units[at];
    if (!unit) return at;
    if (unit.low === ',') {
      const close = units.slice(at + 1, at + 16).findIndex((next) => next.low === ',');
      if (close < 0 || !participleAt(units[at + close + 2])) return at;
      at += close + 2;
    } else if (unit.time || BETWEEN.has(unit.low) || unit.low.endsWith('ment')) {
      if (participleAt(unit) && !unit.time) return at;
      at += 1;
    } else return at;
  }
  return at;
}
