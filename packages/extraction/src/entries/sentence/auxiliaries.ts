import type { Tense } from './conjugation.ts';

interface Auxiliary {
  readonly tense: Tense;
  readonly plural: boolean;
}

type Row = readonly [form: string, tense: Tense, plural: boolean];

const table = (rows: readonly Row[]): ReadonlyMap<string, Auxiliary> =>
  new Map(rows.map(([form, tense, plural]) => [form, { tense, plural }]));

/** `avoir`, with the tense that it gives to a participle. */
export const HAVE = table([
  ['a', 'PAST', false],
  ['ont', 'PAST', true],
  ['avait', 'PLUPERFECT', false],
  ['avaient', 'PLUPERFECT', true],
  ['aura', 'FUTURE', false],
  ['auront', 'FUTURE', true],
  ['aurait', 'CONDITIONAL', false],
  ['auraient', 'CONDITIONAL', true],
  ['ait', 'CONDITIONAL', false],
  ['aient', 'CONDITIONAL', true],
  ['ayant', 'GERUND', false],
]);

/** `être` in its own tense, which is also that of a passive. */
export const BE = table([
  ['est', 'PRESENT', false],
  ['sont', 'PRESENT', true],
  ['était', 'IMPERFECT', false],
  ['étaient', 'IMPERFECT', true],
  ['sera', 'FUTURE', false],
  ['seront', 'FUTURE', true],
  ['serait', 'CONDITIONAL', false],
  ['seraient', 'CONDITIONAL', true],
  ['fut', 'PAST', false],
  ['furent', 'PAST', true],
  ['soit', 'CONDITIONAL', false],
  ['soient', 'CONDITIONAL', true],
  ['étant', 'GERUND', false],
  ['être', 'INFINITIVE', false],
]);

/** What a tense of `avoir` or `être` is as a verb of its own, and the other way round for the perfect with `être`. */
export const OWN_TENSE: Partial<Readonly<Record<Tense, Tense>>> = {
  PAST: 'PRESENT',
  PLUPERFECT: 'IMPERFECT',
};
export const PERFECT_TENSE: Partial<Readonly<Record<Tense, Tense>>> = {
  PRESENT: 'PAST',
  IMPERFECT: 'PLUPERFECT',
};

interface Modal {
  readonly lemma: 'devoir' | 'aller' | 'pouvoir';
  readonly tense: Tense;
  readonly plural: boolean;
}

const modal = (lemma: Modal['lemma'], rows: readonly Row[]): [string, Modal][] =>
  rows.map(([form, tense, plural]) => [form, { lemma, tense, plural }]);

/** Verbs in front of an infinitive: of duty and plan, of the near future, of chance. */
export const MODALS: ReadonlyMap<string, Modal> = new Map([
  ...modal('devoir', [
    ['doit', 'PRESENT', false],
    ['doivent', 'PRESENT', true],
    ['devait', 'IMPERFECT', false],
    ['devaient', 'IMPERFECT', true],
    ['devra', 'FUTURE', false],
    ['devront', 'FUTURE', true],
    ['devrait', 'CONDITIONAL', false],
    ['devraient', 'CONDITIONAL', true],
  ]),
  ...modal('aller', [
    ['va', 'PRESENT', false],
    ['vont', 'PRESENT', true],
    ['allait', 'IMPERFECT', false],
    ['allaient', 'IMPERFECT', true],
  ]),
  ...modal('pouvoir', [
    ['peut', 'PRESENT', false],
    ['peuvent', 'PRESENT', true],
    ['pourra', 'FUTURE', false],
    ['pourront', 'FUTURE', true],
    ['pourrait', 'CONDITIONAL', false],
    ['pourraient', 'CONDITIONAL', true],
    ['puisse', 'CONDITIONAL', false],
  ]),
]);

/** Verbs of motion and becoming, whose perfect takes `être`. */
export const WITH_BE: ReadonlySet<string> = new Set(
  'aller arriver venir partir repartir entrer naître mourir décéder intervenir survenir devenir revenir retourner sortir rester convenir'.split(
    ' ',
  ),
);
