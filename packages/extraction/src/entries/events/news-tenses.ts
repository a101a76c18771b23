import type { SentenceView } from '../sentence/sentence-view.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';

/** `est inscrite au programme pour le 3 mai`, `figure à l'agenda de vendredi`. */
export const isOnAgenda = ({ units }: SentenceView, { lemma, voice, last }: VerbGroup): boolean =>
  (lemma === 'inscrire' ? voice === 'PASSIVE' : lemma === 'figurer') &&
  units
    .slice(last + 1, last + 5)
    .some(
      ({ low }, at, behind) =>
        /^(?:programme|agenda|calendrier|ordre)$/u.test(low) &&
        /^(?:au|l'|son|leur)$/u.test(behind[at - 1]?.low ?? ''),
    );

/** `est prévue samedi`, `est programmé les 20 et 21`, `est inscrit à l'agenda de jeudi`. */
export const isPlanned = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.tense === 'PRESENT' &&
  ((verb.voice === 'PASSIVE' && /^(?:prévoir|programmer|planifier|fixer|attendre)$/u.test(verb.lemma)) ||
    isOnAgenda(view, verb));

/** `doit entamer ses travaux le 1er juillet`, `va inaugurer jeudi`. */
export const isDue = ({ tense, modal }: VerbGroup): boolean =>
  tense === 'PRESENT' && /^(?:devoir|aller)$/u.test(modal ?? '');

/** `Les Botswanais étaient appelés aux urnes mercredi`. */
export const isCalled = (verb: VerbGroup): boolean =>
  verb.voice === 'PASSIVE' &&
  verb.tense === 'IMPERFECT' &&
  /^(?:appeler|convier|attendre)$/u.test(verb.lemma);

/** `Les Canadiens sont appelés aux urnes lundi`: a lead may tell its day in the present. */
export const isNewsPresent = (view: SentenceView, verb: VerbGroup): boolean =>
  view.sentence.part === 'LEAD' && verb.tense === 'PRESENT' && verb.modal === null && verb.lemma !== '?';
