import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';

const CELEBRATED = /^(?:célébrer|fêter|marquer|commémorer|souffler)$/u;

/** Whether a verb is one of celebrating, by its infinitive. */
export const celebrates = (lemma: string): boolean => CELEBRATED.test(lemma);

/** Whether a verb of celebrating stands a few words before a unit. */
export const isCelebrated = (view: SentenceView, at: number): boolean =>
  view.verbs.some((verb) => verb.last < at && at - verb.last < 8 && celebrates(verb.lemma));

/** `les 150 ans de la mission, célébrés l'an dernier`: the participle stands behind. */
export const isCelebratedBehind = (view: SentenceView, at: number): boolean =>
  view.verbs.some(
    ({ first, lemma, tense }) => tense === 'PARTICIPLE' && first > at && first - at < 9 && celebrates(lemma),
  );

/** `en célébreront le cinquantenaire`: what it is of stands in front. */
export const isOfThat = (view: SentenceView, at: number): boolean =>
  view.verbs.some(
    ({ first, last, lemma }) =>
      last < at &&
      // `en fêter, en juillet prochain, le cinquantenaire`: an aside may stand between.
      at - last < (view.units[last + 1]?.low === ',' ? 9 : 4) &&
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

/** `80 ans du Débarquement : 25 chefs d'État attendus`: the place of a headline in which no article stands. */
export const opensHeadline = ({ units, sentence }: SentenceView, at: number): boolean =>
  sentence.part === 'TITLE' && (at === 0 || units[at - 1]!.low === ':');
