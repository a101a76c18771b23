import { clauseAt, type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import { NAMED_ORDINALS } from './named-ordinals.ts';

const CELEBRATED = /^(?:célébrer|fêter|marquer|commémorer|souffler)$/u;

/** Whether a verb is one of celebrating, by its infinitive. */
export const celebrates = (lemma: string): boolean => CELEBRATED.test(lemma);

/** `anniversaire`, `centenaire`: whether a word names a return; `séminaire` and `partenaire` name none. */
export const namesReturn = (low: string): boolean =>
  /anniversaires?$/u.test(low) || (/naires?$/u.test(low) && NAMED_ORDINALS.has(low.replace(/s$/u, '')));

/** Words between a verb of celebrating and what it is of, and those of its own clause: `a fêté en grande pompe, l'an dernier, ses 70 ans`. */
const NEAR = 8;
const IN_CLAUSE = 14;

/** Whether a verb of celebrating stands a few words before a unit. */
export const isCelebrated = (view: SentenceView, at: number): boolean =>
  view.verbs.some(
    (verb) =>
      verb.last < at &&
      celebrates(verb.lemma) &&
      (at - verb.last < NEAR || (at - verb.last < IN_CLAUSE && clauseAt(view, at)?.verb === verb)),
  );

const COMES_TO = /^(?:préparer|atteindre|honorer|souligner|coïncider|passer|boucler|franchir|dépasser)$/u;
const KEPT_SO = /^(?:atteindre|attendre|honorer|souligner)$/u;

/** Whether a verb is one of celebrating, or says as much of a thing's own years. */
export const keeps = (lemma: string): boolean => celebrates(lemma) || KEPT_SO.test(lemma);

/** `L'année prochaine verra les 35 ans de l'accord`: what a year is to see. */
export const isSeenByYear = (view: SentenceView, at: number): boolean =>
  view.verbs.some(
    (verb) =>
      verb.last < at &&
      at - verb.last < NEAR &&
      verb.lemma === 'voir' &&
      timesIn(view, Math.max(0, verb.first - 2), verb.first).length > 0,
  );

/** `prépare ses 50 ans`, `atteindra ses 70 ans`: of its own years these say as much. */
export const isComeTo = (view: SentenceView, at: number): boolean =>
  view.verbs.some((verb) => verb.last < at && at - verb.last < NEAR && COMES_TO.test(verb.lemma));

/** `les 150 ans de la mission, célébrés l'an dernier`, `ses 75 ans seront fêtés`: what is done with them stands behind. */
export const isCelebratedBehind = (view: SentenceView, at: number): boolean =>
  view.verbs.some(
    ({ first, lemma, tense, voice }) =>
      (tense === 'PARTICIPLE' || voice === 'PASSIVE') && first > at && first - at < 9 && celebrates(lemma),
  ) || willBeKept(view, at);

/** `les 300 ans de la halle, que la ville célébrera en mai`. */
const willBeKept = (view: SentenceView, at: number): boolean => {
  const next = view.clauses.find(({ first }) => first > at);
  return (
    next?.verb != null &&
    celebrates(next.verb.lemma) &&
    /^(?:qu[e']|qui)$/u.test(view.units[next.first]?.low ?? '') &&
    next.first - at < IN_CLAUSE
  );
};

/** `en célébreront le cinquantenaire`: what it is of stands in front. */
export const isOfThat = (view: SentenceView, at: number): boolean =>
  view.verbs.some(
    ({ first, last, lemma }) =>
      last < at &&
      // `en fêter, en juillet prochain, le cinquantenaire`, `en a fêté l'an dernier les 32 ans`: an aside or a time may stand between.
      at - last < (view.units[last + 1]?.low === ',' ? 9 : timesIn(view, last + 1, at).length > 0 ? 7 : 4) &&
      celebrates(lemma) &&
      view.units[first - 1]?.low === 'en',
  );

/** `dont on fêtera les 60 ans`: what they are of stands in front of the clause. */
export const isOfWhich = (view: SentenceView, at: number): boolean => {
  const clause = clauseAt(view, at);
  return clause?.relative === true && view.units[clause.first]?.low === 'dont';
};

const FESTIVITIES =
  /^(?:occasion|célébrations?|festivités|cérémonies?|commémorations?|fêtes?|manifestations|cadre)$/u;
/** What is done for a thing's own years besides. */
const OWN_FESTIVITIES = /^(?:honneurs?|gala|soirée|programme|année|approche|veille|lendemain)$/u;
const THE = /^(?:la|l'|le|les|son|sa|leur)$/u;

/** `pour les 35 ans de la base`, `les festivités des 60 ans de l'école`: so many years at a unit for which something is done. */
export function isOccasion({ units }: SentenceView, at: number, behind: number): boolean {
  const low = (index: number): string => units[index]?.low ?? '';
  const article = /^(?:les|des)\s/u.exec(units[at]!.text)?.[0].trim() ?? low(at - 1);
  const before = article === low(at - 1) ? at - 2 : at - 1;
  const done =
    article === 'les' ? low(before) === 'pour' : article === 'des' && FESTIVITIES.test(low(before));
  const definite =
    /^(?:du|des)$/u.test(low(behind)) || (/^(?:de|d')$/u.test(low(behind)) && THE.test(low(behind + 1)));
  return done && definite;
}

/** `dont les 135 ans seront l'occasion d'une restauration`: what so many years that end before a unit are to give. */
export const isOccasionBehind = ({ units }: SentenceView, next: number): boolean =>
  units.slice(next, next + 5).some(({ low }) => low === 'occasion' || low === 'prétexte' || low === 'lieu');

/** `à l'occasion de ses 50 ans`, `l'exposition de ses vingt ans`: so many years of its own for which something is done. */
export function isOwnOccasion({ units }: SentenceView, at: number): boolean {
  const of = /^(?:ses|leurs)\s/iu.test(units[at]!.text) ? at - 1 : at - 2;
  const noun = units[of - 1]?.low ?? '';
  return (
    /^(?:de|d')$/u.test(units[of]?.low ?? '') &&
    (FESTIVITIES.test(noun) ||
      (OWN_FESTIVITIES.test(noun) && /^(?:aux?|l'|les?|la|son|sa|leur)$/u.test(units[of - 2]?.low ?? '')))
  );
}

/** `80 ans du Débarquement : 25 chefs d'État attendus`: the place of a headline in which no article stands. */
export const opensHeadline = ({ units, sentence }: SentenceView, at: number): boolean =>
  sentence.part === 'TITLE' && (at === 0 || units[at - 1]!.low === ':');
