import type { Tense } from './conjugation.ts';

/** Forms of `avoir`: the tense that each gives a participle, and whether it is plural. */
export const HAVE: ReadonlyMap<string, readonly [Tense, boolean]> = new Map([
  ['a', ['PAST', false]],
  ['ont', ['PAST', true]],
  ['avait', ['PLUPERFECT', false]],
  ['avaient', ['PLUPERFECT', true]],
  ['aura', ['FUTURE', false]],
  ['auront', ['FUTURE', true]],
  ['aurait', ['CONDITIONAL', false]],
  ['auraient', ['CONDITIONAL', true]],
  ['ait', ['CONDITIONAL', false]],
  ['aient', ['CONDITIONAL', true]],
  ['ayant', ['GERUND', false]],
]);

/** Forms of `être`, likewise. */
export const BE: ReadonlyMap<string, readonly [Tense, boolean]> = new Map([
  ['est', ['PRESENT', false]],
  ['sont', ['PRESENT', true]],
  ['était', ['IMPERFECT', false]],
  ['étaient', ['IMPERFECT', true]],
  ['sera', ['FUTURE', false]],
  ['seront', ['FUTURE', true]],
  ['serait', ['CONDITIONAL', false]],
  ['seraient', ['CONDITIONAL', true]],
  ['fut', ['PAST', false]],
  ['furent', ['PAST', true]],
  ['soit', ['CONDITIONAL', false]],
  ['soient', ['CONDITIONAL', true]],
  ['étant', ['GERUND', false]],
  ['être', ['INFINITIVE', false]],
]);

/** Forms that stand before an infinitive: the modal, and its tense. */
export const MODALS: ReadonlyMap<string, readonly [string, Tense]> = new Map([
  ['doit', ['devoir', 'PRESENT']],
  ['doivent', ['devoir', 'PRESENT']],
  ['devait', ['devoir', 'IMPERFECT']],
  ['devaient', ['devoir', 'IMPERFECT']],
  ['devra', ['devoir', 'FUTURE']],
  ['devront', ['devoir', 'FUTURE']],
  ['devrait', ['devoir', 'CONDITIONAL']],
  ['devraient', ['devoir', 'CONDITIONAL']],
  ['va', ['aller', 'PRESENT']],
  ['vont', ['aller', 'PRESENT']],
  ['allait', ['aller', 'IMPERFECT']],
  ['peut', ['pouvoir', 'PRESENT']],
  ['peuvent', ['pouvoir', 'PRESENT']],
  ['pourra', ['pouvoir', 'FUTURE']],
  ['pourrait', ['pouvoir', 'CONDITIONAL']],
  ['pourraient', ['pouvoir', 'CONDITIONAL']],
  ['puisse', ['pouvoir', 'CONDITIONAL']],
]);

/** Verbs of motion and becoming, whose perfect takes `être`. */
export const WITH_BE: ReadonlySet<string> = new Set([
  'arriver',
  'venir',
  'partir',
  'entrer',
  'naître',
  'mourir',
  'décéder',
  'intervenir',
  'survenir',
  'devenir',
  'revenir',
  'retourner',
  'sortir',
  'rester',
  'convenir',
]);
