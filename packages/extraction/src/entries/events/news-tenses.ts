import type { SentenceView } from '../sentence/sentence-view.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';

/** `est prévue samedi`, `est programmé les 20 et 21`. */
export const isPlanned = (verb: VerbGroup): boolean =>
  verb.voice === 'PASSIVE' &&
  verb.tense === 'PRESENT' &&
  /^(?:prévoir|programmer|planifier|fixer|attendre)$/u.test(verb.lemma);

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
