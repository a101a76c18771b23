import type { Clause } from '../sentence/clauses.ts';
import { hasComma, type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';

/** `une journée, d'abord fixée au 8 février, a été annulée`: the day is that of the noun. */
const PLANS = /^(?:prévoir|fixer|programmer|planifier|attendre|convoquer|annoncer|agender)$/u;

/** `Ce dernier, arrivé la veille au soir, doit …`: from comma to comma. */
const isAside = (view: SentenceView, participle: number, at: number): boolean =>
  view.units[participle - 1]?.low === ',' &&
  /^(?:il|elle|dernier|dernière|celui-ci|celle-ci)$/u.test(view.units[participle - 2]?.low ?? '') &&
  view.units[at + 1]?.low === ',';

const OPENS = /^\p{Lu}\p{L}+(?:é|i|u|is|it|ert)(?:e?s?)$/u;

/** Words with such an ending that open a sentence and are none. */
const NO_PARTICIPLE =
  /^(?:depuis|puis|ainsi|aussi|ici|parmi|malgré|hormis|sous|nous|tous|vous|plus|dessus|celui|lui|voici|ceux-ci|celui-ci|dès|jadis|fini|quant|vers|devant|durant|suivi)$/u;
/** `Arrivé vendredi à Lima, il a signé …`: who has come does what is told on the same occasion. */
const COMES =
  /^(?:arriv|venu|revenu|rentré|reçu|accueilli|réuni|rassembl|regroup|convoqu|convi|invit|débarqu|descendu|interrog|entendu|joint|contact|saisi|interpell|questionn|consult|auditionn|interview|attendu|prévu|fix|annonc|programm|organis|tenu|dépêch|envoy|present|présent|clos|sorti|conclu|achev|termin)/u;

/** Whether the participle that opens a clause lends its day to what the clause tells: `Élu le 3 avril, il a reçu …` does not. */
export const lendsItsDay = (view: SentenceView, { first }: Clause): boolean =>
  COMES.test(view.units[first]!.low);

/** `Après avoir pris ses fonctions le 3 avril, elle …`, `Avant de partir le 3 mai, il …`. */
const opensByInfinitive = (view: SentenceView, { first, inner }: Clause, at: number): boolean =>
  /^(?:après|avant|sans|afin|faute)$/u.test(view.units[first]!.low) &&
  (inner.some(({ tense, last }) => tense === 'INFINITIVE' && last < at) ||
    /^(?:avoir|être|s'être)$/u.test(view.units[first + 1]?.low ?? ''));

/** `Partie de Toulon le 17 février, la frégate a fait escale`: the day is that of the participle in front. */
export const opensBefore = (view: SentenceView, clause: Clause | null, at: number): boolean =>
  clause?.verb != null &&
  at < clause.verb.first &&
  view.units[clause.first]!.time === null &&
  view.units[at + 1]?.low === ',' &&
  !hasComma(view, clause.first, at) &&
  (opensByInfinitive(view, clause, at) ||
    (!NO_PARTICIPLE.test(view.units[clause.first]!.low) &&
      // `Nommé le 3, il remplace X`: who comes to a post takes it over on that day.
      !/^(?:remplacer|succéder)$/u.test(clause.verb.lemma) &&
      OPENS.test(view.units[clause.first]!.text) &&
      (!lendsItsDay(view, clause) || timesIn(view, clause.verb.last, clause.last).length > 0)));

/** `Une mission, initialement attendue début avril, viendra finalement fin mai`: a first plan, where the verb has a time of its own. */
const isFirstPlan = (view: SentenceView, { first, verb, last }: Clause, at: number): boolean =>
  verb !== null &&
  at < verb.first &&
  view.units
    .slice(first, at)
    .some(({ low }) => /^(?:initialement|abord|origine|primitivement)$/u.test(low)) &&
  timesIn(view, verb.last + 1, last).length > 0;

/** `Des pompiers, arrivés la veille de Lyon, ont pris part à la cérémonie`: who has come by then does what is told later. */
const ARRIVES = /^(?:arriver|venir|débarquer|atterrir|rentrer|revenir|dépêcher)$/u;

/** Whether a participle that tells of a person, or of the noun right in front of it, stands in front of a time, with no mark between them. */
export const isOfParticiple = (view: SentenceView, clause: Clause | null, at: number): boolean =>
  clause?.inner.some(
    ({ tense, first, last, lemma }) =>
      tense === 'PARTICIPLE' &&
      (!PLANS.test(lemma) || isFirstPlan(view, clause, at)) &&
      last < at &&
      !hasComma(view, last, at) &&
      ((first > clause.first && at - last <= 3 && view.units[first - 1]!.low !== ',') ||
        isAside(view, first, at) ||
        (ARRIVES.test(lemma) && first > clause.first + 1) ||
        view.units.slice(clause.first, first).some(({ person }) => person !== null)),
  ) ?? false;

/** `a précisé lundi les modalités de la rencontre, prévue le 4 juin`: the day behind the clause's verb is no participle's farther on with one of its own. */
export const isBehindVerb = (
  view: SentenceView,
  { verb: main, last }: Clause,
  verb: VerbGroup,
  at: number,
): boolean =>
  main !== null &&
  verb !== main &&
  verb.tense === 'PARTICIPLE' &&
  main.last < at &&
  at < verb.first &&
  timesIn(view, verb.last + 1, Math.min(last, verb.last + OWN_REACH)).length > 0;
/** Units between a participle and the day that is its own: `prévue à Riga du`. */
const OWN_REACH = 4;
